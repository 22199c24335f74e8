import { Module } from '@nestjs/common';
import { BijbriefController } from './bijbrief.controller.js';
import { BrievenController } from './brieven.controller.js';
import { KennisgevingenController } from './kennisgevingen.controller.js';
import { LezingController } from './lezing.controller.js';
import { PapierController } from './papier.controller.js';

@Module({
  controllers: [BrievenController, BijbriefController, KennisgevingenController, LezingController, PapierController],
})
export class BrievenModule {}
