import { Module } from '@nestjs/common';
import { BuitenlandController } from './buitenland.controller.js';
import { OpvolgingController } from './opvolging.controller.js';

@Module({ controllers: [BuitenlandController, OpvolgingController] })
export class OpvolgingModule {}
