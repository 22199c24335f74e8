import { Module } from '@nestjs/common';
import { DringendController } from './dringend.controller.js';

@Module({ controllers: [DringendController] })
export class DringendModule {}
