import { Module } from '@nestjs/common';
import { OverlegController } from './overleg.controller.js';

@Module({ controllers: [OverlegController] })
export class OverlegModule {}
