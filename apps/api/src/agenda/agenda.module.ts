import { Module } from '@nestjs/common';
import { ZittingenModule } from '../zittingen/zittingen.module.js';
import { AgendaController } from './agenda.controller.js';

@Module({ imports: [ZittingenModule], controllers: [AgendaController] })
export class AgendaModule {}
