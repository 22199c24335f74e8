import { Module } from '@nestjs/common';
import { KlokController } from './klok.controller.js';

@Module({ controllers: [KlokController] })
export class KlokModule {}
