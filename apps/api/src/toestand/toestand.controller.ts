import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Geeft } from '../http/geeft.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesToestand, Toestand } from './lees.js';

/** Checking the chain of every act takes longer than an act does. */
const DUUR_MS = 120_000;

@ApiTags('techniek')
@Controller('api/toestand')
export class ToestandController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get()
  @Recht('beheer.techniek')
  @ApiOperation({ summary: 'De toestand van deze installatie: databank, migraties, invarianten, klok, lettertypen' })
  @Geeft(200, Toestand, 'Wat er is en wat ontbreekt')
  lees(@Wie() wie: Wie): Promise<Toestand> {
    return this.db.withActor(wie, leesToestand, { duurMs: DUUR_MS });
  }
}
