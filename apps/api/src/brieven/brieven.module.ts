import { Module } from '@nestjs/common';
import { BrievenController } from './brieven.controller.js';

@Module({ controllers: [BrievenController] })
export class BrievenModule {}
