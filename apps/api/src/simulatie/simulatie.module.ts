import { Module } from '@nestjs/common';
import { SimulatieController } from './simulatie.controller.js';

@Module({ controllers: [SimulatieController] })
export class SimulatieModule {}
