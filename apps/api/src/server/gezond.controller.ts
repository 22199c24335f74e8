/** For the process that watches this one: does it answer, and does its database? */
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Geeft } from '../http/geeft.js';
import { AANMELDING } from '../toegang/gebruikers.js';
import { Openbaar } from '../toegang/recht.js';
import { DATABASE, type Database } from './database.js';

const Gezondheid = z.strictObject({ gezond: z.literal(true) }).meta({ id: 'Gezondheid' });

const WACHT_MS = 2_000;

@ApiTags('techniek')
@Controller('api/gezond')
export class GezondController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get()
  @Openbaar('Watchdogs have no user; the answer says nothing but yes.')
  @Geeft(200, Gezondheid, 'De API en haar databank antwoorden; anders 503')
  async gezond(): Promise<z.infer<typeof Gezondheid>> {
    await this.db.withActor(AANMELDING, (tx) => tx.$executeRaw`SELECT 1`, { wachtMs: WACHT_MS, duurMs: WACHT_MS });
    return { gezond: true };
  }
}
