import { Module } from '@nestjs/common';
import { OpvolgingController } from './opvolging.controller.js';

@Module({ controllers: [OpvolgingController] })
export class OpvolgingModule {}
