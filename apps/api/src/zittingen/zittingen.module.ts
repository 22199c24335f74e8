import { Module } from '@nestjs/common';
import { KalenderController } from './kalender.controller.js';
import { AanwezigheidController } from './aanwezigheid.controller.js';
import { OpZitting } from './opZitting.js';
import { ZaalController } from './zaal.controller.js';
import { ZittingenController } from './zittingen.controller.js';

@Module({
  controllers: [KalenderController, ZittingenController, AanwezigheidController, ZaalController],
  providers: [OpZitting],
  exports: [OpZitting],
})
export class ZittingenModule {}
