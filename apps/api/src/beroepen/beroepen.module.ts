import { Module } from '@nestjs/common';
import { BeroepenController } from './beroepen.controller.js';

@Module({ controllers: [BeroepenController] })
export class BeroepenModule {}
