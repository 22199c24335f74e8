import { Module } from '@nestjs/common';
import { VerbeteringenController } from './verbeteringen.controller.js';

@Module({ controllers: [VerbeteringenController] })
export class VerbeteringenModule {}
