import { Module } from '@nestjs/common';
import { RegimemigratiesController } from './regimemigraties.controller.js';

@Module({ controllers: [RegimemigratiesController] })
export class RegimemigratiesModule {}
