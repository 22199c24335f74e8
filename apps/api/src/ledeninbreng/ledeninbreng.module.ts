import { Module } from '@nestjs/common';
import { ZittingenModule } from '../zittingen/zittingen.module.js';
import { LedeninbrengController } from './ledeninbreng.controller.js';

@Module({ imports: [ZittingenModule], controllers: [LedeninbrengController] })
export class LedeninbrengModule {}
