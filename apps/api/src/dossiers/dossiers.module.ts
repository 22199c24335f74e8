import { Module } from '@nestjs/common';
import { DossiersController } from './dossiers.controller.js';
import { DossiergegevensController } from './gegevens.controller.js';
import { WerkersController } from './werkers.controller.js';

@Module({ controllers: [DossiersController, DossiergegevensController, WerkersController] })
export class DossiersModule {}
