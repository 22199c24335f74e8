import { Module } from '@nestjs/common';
import { MijController } from './mij.controller.js';

@Module({ controllers: [MijController] })
export class MijModule {}
