import { Module } from '@nestjs/common';
import { ZittingenModule } from '../zittingen/zittingen.module.js';
import { BundelsController } from './bundels.controller.js';
import { InzageController } from './inzage.controller.js';
import { OproepingenController } from './oproepingen.controller.js';

@Module({ imports: [ZittingenModule], controllers: [BundelsController, InzageController, OproepingenController] })
export class BundelsModule {}
