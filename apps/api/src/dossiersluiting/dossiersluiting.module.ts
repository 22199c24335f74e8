import { Module } from '@nestjs/common';
import { DossiersluitingController } from './dossiersluiting.controller.js';

@Module({ controllers: [DossiersluitingController] })
export class DossiersluitingModule {}
