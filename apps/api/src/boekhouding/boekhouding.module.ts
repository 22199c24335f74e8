import { Module } from '@nestjs/common';
import { AfstemmingController } from './afstemming.controller.js';
import { BoekingenController } from './boekingen.controller.js';

@Module({ controllers: [AfstemmingController, BoekingenController] })
export class BoekhoudingModule {}
