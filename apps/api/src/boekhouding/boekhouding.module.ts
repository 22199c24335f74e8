import { Module } from '@nestjs/common';
import { AfstemmingController } from './afstemming.controller.js';

@Module({ controllers: [AfstemmingController] })
export class BoekhoudingModule {}
