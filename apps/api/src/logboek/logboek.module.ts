import { Module } from '@nestjs/common';
import { LogboekController } from './logboek.controller.js';

@Module({ controllers: [LogboekController] })
export class LogboekModule {}
