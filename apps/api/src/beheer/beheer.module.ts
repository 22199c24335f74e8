import { Module } from '@nestjs/common';
import { BeheerController } from './beheer.controller.js';

@Module({ controllers: [BeheerController] })
export class BeheerModule {}
