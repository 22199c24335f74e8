import { Module } from '@nestjs/common';
import { ZittingenModule } from '../zittingen/zittingen.module.js';
import { ZittingsluitingController } from './zittingsluiting.controller.js';

@Module({ imports: [ZittingenModule], controllers: [ZittingsluitingController] })
export class ZittingsluitingModule {}
