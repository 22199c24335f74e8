import { Module } from '@nestjs/common';
import { OnderzoekController } from './onderzoek.controller.js';

@Module({ controllers: [OnderzoekController] })
export class OnderzoekModule {}
