import { Module } from '@nestjs/common';
import { AanvragenController } from './aanvragen.controller.js';
import { VerloopController } from './verloop.controller.js';

@Module({ controllers: [AanvragenController, VerloopController] })
export class AanvragenModule {}
