import { Module } from '@nestjs/common';
import { TekendelegatiesController } from './tekendelegaties.controller.js';

@Module({ controllers: [TekendelegatiesController] })
export class TekendelegatiesModule {}
