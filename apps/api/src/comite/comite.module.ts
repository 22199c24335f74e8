import { Module } from '@nestjs/common';
import { LedenController } from './leden.controller.js';
import { SubcomitesController } from './subcomites.controller.js';

@Module({ controllers: [LedenController, SubcomitesController] })
export class ComiteModule {}
