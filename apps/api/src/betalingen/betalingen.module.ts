import { Module } from '@nestjs/common';
import { BetalingenController } from './betalingen.controller.js';

@Module({ controllers: [BetalingenController] })
export class BetalingenModule {}
