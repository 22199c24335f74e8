import { Module } from '@nestjs/common';
import { ZittingenModule } from '../zittingen/zittingen.module.js';
import { BelangenController } from './belangen.controller.js';

@Module({ imports: [ZittingenModule], controllers: [BelangenController] })
export class BelangenModule {}
