import { Module } from '@nestjs/common';
import { ZittingenModule } from '../zittingen/zittingen.module.js';
import { NotulenController } from './notulen.controller.js';

@Module({ imports: [ZittingenModule], controllers: [NotulenController] })
export class NotulenModule {}
