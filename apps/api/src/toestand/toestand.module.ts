import { Module } from '@nestjs/common';
import { ToestandController } from './toestand.controller.js';

@Module({ controllers: [ToestandController] })
export class ToestandModule {}
