import { Module } from '@nestjs/common';
import { AfstemmingController } from './afstemming.controller.js';
import { BoekingenController } from './boekingen.controller.js';
import { FichesController } from './fiches.controller.js';

@Module({ controllers: [AfstemmingController, BoekingenController, FichesController] })
export class BoekhoudingModule {}
