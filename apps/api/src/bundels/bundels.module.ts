import { Module } from '@nestjs/common';
import { BundelsController } from './bundels.controller.js';

@Module({ controllers: [BundelsController] })
export class BundelsModule {}
