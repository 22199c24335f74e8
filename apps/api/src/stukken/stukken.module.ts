import { Module } from '@nestjs/common';
import { StukkenController } from './stukken.controller.js';

@Module({ controllers: [StukkenController] })
export class StukkenModule {}
