import { Module } from '@nestjs/common';
import { HoorzittingenController } from './hoorzittingen.controller.js';

@Module({ controllers: [HoorzittingenController] })
export class HoorzittingenModule {}
