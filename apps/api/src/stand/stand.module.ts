import { Module } from '@nestjs/common';
import { StandController } from './stand.controller.js';

@Module({ controllers: [StandController] })
export class StandModule {}
