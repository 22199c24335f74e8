import { Module } from '@nestjs/common';
import { MotorstandController } from './motorstand.controller.js';
import { maakVersleuteling, VERSLEUTELING } from './ontcijfer.js';

@Module({
  controllers: [MotorstandController],
  providers: [{ provide: VERSLEUTELING, useFactory: maakVersleuteling }],
})
export class MotorstandModule {}
