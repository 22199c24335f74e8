import { Module } from '@nestjs/common';
import { SluitingsdagenController } from './sluitingsdagen.controller.js';

@Module({ controllers: [SluitingsdagenController] })
export class KlokkenModule {}
