import { Module } from '@nestjs/common';
import { MiddelentoetsenController } from './middelentoetsen.controller.js';

@Module({ controllers: [MiddelentoetsenController] })
export class MiddelentoetsenModule {}
