import { Module } from '@nestjs/common';
import { BijbriefController } from './bijbrief.controller.js';
import { BrievenController } from './brieven.controller.js';

@Module({ controllers: [BrievenController, BijbriefController] })
export class BrievenModule {}
