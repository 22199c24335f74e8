import { Module } from '@nestjs/common';
import { BrievenrondeController } from './brievenronde.controller.js';

@Module({ controllers: [BrievenrondeController] })
export class BrievenrondeModule {}
