import { Module } from '@nestjs/common';
import { UitvoerbestandenController } from './uitvoerbestanden.controller.js';

@Module({ controllers: [UitvoerbestandenController] })
export class UitvoerbestandenModule {}
