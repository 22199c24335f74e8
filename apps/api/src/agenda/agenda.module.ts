import { Module } from '@nestjs/common';
import { ZittingenModule } from '../zittingen/zittingen.module.js';
import { AgendaController } from './agenda.controller.js';
import { VersiesController } from './versies.controller.js';
import { VoorbereidingController } from './voorbereiding.controller.js';

@Module({ imports: [ZittingenModule], controllers: [AgendaController, VoorbereidingController, VersiesController] })
export class AgendaModule {}
