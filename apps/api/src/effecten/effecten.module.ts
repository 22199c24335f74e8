import { Module } from '@nestjs/common';
import { EffectenController } from './effecten.controller.js';

@Module({ controllers: [EffectenController] })
export class EffectenModule {}
