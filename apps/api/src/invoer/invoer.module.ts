import { Module } from '@nestjs/common';
import { InvoerController } from './invoer.controller.js';

@Module({ controllers: [InvoerController] })
export class InvoerModule {}
