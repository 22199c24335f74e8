import { Module } from '@nestjs/common';
import { StaatController } from './staat.controller.js';

@Module({ controllers: [StaatController] })
export class StaatModule {}
