import { Module } from '@nestjs/common';
import { SjablonenController } from './sjablonen.controller.js';

@Module({ controllers: [SjablonenController] })
export class SjablonenModule {}
