import { Module } from '@nestjs/common';
import { BankberichtenController } from './bankberichten.controller.js';

@Module({ controllers: [BankberichtenController] })
export class BankberichtenModule {}
