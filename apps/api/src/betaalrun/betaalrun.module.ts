import { Module } from '@nestjs/common';
import { BetaalrunsController } from './betaalruns.controller.js';
import { DerdenController } from './derden.controller.js';

@Module({ controllers: [BetaalrunsController, DerdenController] })
export class BetaalrunModule {}
