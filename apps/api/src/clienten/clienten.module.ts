import { Module } from '@nestjs/common';
import { ClientenController } from './clienten.controller.js';

@Module({ controllers: [ClientenController] })
export class ClientenModule {}
