import { Module } from '@nestjs/common';
import { ZittingenModule } from '../zittingen/zittingen.module.js';
import { StemmingController } from './stemming.controller.js';

@Module({ imports: [ZittingenModule], controllers: [StemmingController] })
export class StemmingModule {}
