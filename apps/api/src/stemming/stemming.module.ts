import { Module } from '@nestjs/common';
import { ZittingenModule } from '../zittingen/zittingen.module.js';
import { BlokController } from './blok.controller.js';
import { StemmingController } from './stemming.controller.js';

@Module({ imports: [ZittingenModule], controllers: [StemmingController, BlokController] })
export class StemmingModule {}
