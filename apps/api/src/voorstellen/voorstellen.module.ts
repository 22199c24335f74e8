import { Module } from '@nestjs/common';
import { VoorstellenController } from './voorstellen.controller.js';

@Module({ controllers: [VoorstellenController] })
export class VoorstellenModule {}
