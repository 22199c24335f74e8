import { Module } from '@nestjs/common';
import { VernietigingController } from './vernietiging.controller.js';

@Module({ controllers: [VernietigingController] })
export class VernietigingModule {}
