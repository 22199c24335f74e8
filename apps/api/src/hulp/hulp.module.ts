import { Module } from '@nestjs/common';
import { HulpController } from './hulp.controller.js';

@Module({ controllers: [HulpController] })
export class HulpModule {}
