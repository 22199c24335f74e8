import { Module } from '@nestjs/common';
import { TermijnzakenController } from './termijnzaken.controller.js';

@Module({ controllers: [TermijnzakenController] })
export class TermijnzakenModule {}
