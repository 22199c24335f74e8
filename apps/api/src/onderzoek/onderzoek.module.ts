import { Module } from '@nestjs/common';
import { InvulvormenController } from './invulvormen.controller.js';
import { OnderzoekController } from './onderzoek.controller.js';

@Module({ controllers: [OnderzoekController, InvulvormenController] })
export class OnderzoekModule {}
