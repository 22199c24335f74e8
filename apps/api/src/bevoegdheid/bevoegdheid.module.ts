import { Module } from '@nestjs/common';
import { BevoegdheidController } from './bevoegdheid.controller.js';

@Module({ controllers: [BevoegdheidController] })
export class BevoegdheidModule {}
