import { Module } from '@nestjs/common';
import { BijlagenController } from './bijlagen.controller.js';

@Module({ controllers: [BijlagenController] })
export class BijlagenModule {}
