import { Module } from '@nestjs/common';
import { DossiersController } from './dossiers.controller.js';
import { DossiergegevensController } from './gegevens.controller.js';

@Module({ controllers: [DossiersController, DossiergegevensController] })
export class DossiersModule {}
