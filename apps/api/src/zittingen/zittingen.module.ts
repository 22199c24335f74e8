import { Module } from '@nestjs/common';
import { NotulenController } from './notulen.controller.js';
import { OpZitting } from './opZitting.js';
import { ZittingenController } from './zittingen.controller.js';

@Module({ controllers: [ZittingenController, NotulenController], providers: [OpZitting], exports: [OpZitting] })
export class ZittingenModule {}
