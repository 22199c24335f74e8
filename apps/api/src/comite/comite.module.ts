import { Module } from '@nestjs/common';
import { LedenController } from './leden.controller.js';

@Module({ controllers: [LedenController] })
export class ComiteModule {}
