import { Module } from '@nestjs/common';
import { OvernamesController } from './overnames.controller.js';

@Module({ controllers: [OvernamesController] })
export class OvernamesModule {}
