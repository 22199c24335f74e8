import { Module } from '@nestjs/common';
import { BesluitenController } from './besluiten.controller.js';

@Module({ controllers: [BesluitenController] })
export class BesluitenModule {}
