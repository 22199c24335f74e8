import { Module } from '@nestjs/common';
import { OpZitting } from './opZitting.js';
import { ZittingenController } from './zittingen.controller.js';

@Module({ controllers: [ZittingenController], providers: [OpZitting], exports: [OpZitting] })
export class ZittingenModule {}
