import { Module } from '@nestjs/common';
import { TakenController } from './taken.controller.js';

@Module({ controllers: [TakenController] })
export class TakenModule {}
