import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesBesluit, lijstBesluiten } from './lees.js';
import * as vorm from './vormen.js';

const IdPad = z.strictObject({ id: z.uuid() });
type IdPad = z.infer<typeof IdPad>;

@ApiTags('besluiten')
@Controller('api/besluiten')
export class BesluitenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get()
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'Beslissingen met hun betalingen' })
  @Geeft(200, vorm.Besluiten, 'Een bladzijde beslissingen, oudste eerst')
  lijst(
    @Query({ schema: vorm.Besluitvraag }) vraag: vorm.Besluitvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<{ besluiten: readonly vorm.Besluit[]; volgende?: string }>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstBesluiten(tx, wie, vraag));
  }

  @Get(':id')
  @Recht('besluit.lezen')
  @ApiOperation({ summary: 'Een beslissing met haar lijnen, betalingen en mijlpalen' })
  @Geeft(200, vorm.Besluit, 'De beslissing')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<vorm.Besluit>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesBesluit(tx, wie, id));
  }
}
