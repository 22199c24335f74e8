import { Module } from '@nestjs/common';
import { BrievenrondeController } from './brievenronde.controller.js';
import { StroomController } from './stroom.controller.js';
import { ZittingsbrievenController } from './zittingsbrieven.controller.js';

@Module({ controllers: [BrievenrondeController, ZittingsbrievenController, StroomController] })
export class BrievenrondeModule {}
