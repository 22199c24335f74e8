import { Module } from '@nestjs/common';
import { TekendienstController } from './tekendienst.controller.js';

@Module({ controllers: [TekendienstController] })
export class TekendienstModule {}
