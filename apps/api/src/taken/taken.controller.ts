import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftNiets } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { handelTaakAf } from './handelAf.js';
import { lijstTaken } from './lees.js';
import * as vorm from './vormen.js';

const IdPad = z.strictObject({ id: z.uuid() });

@ApiTags('taken')
@Controller('api/taken')
export class TakenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get()
  @Recht('taak.lezen')
  @ApiOperation({ summary: 'Taken, van u of van iedereen' })
  @Geeft(200, vorm.Taken, 'Een bladzijde taken, de eerste laatste dag bovenaan')
  lijst(@Query({ schema: vorm.Taakvraag }) vraag: vorm.Taakvraag, @Wie() wie: Wie): Promise<Antwoord<vorm.Taken>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstTaken(tx, wie, vraag));
  }

  @Post(':id/afhandelen')
  @Recht('taak.afhandelen')
  @ApiOperation({ summary: 'Meld dat een taak gedaan is' })
  @GeeftNiets('De taak is afgehandeld')
  async handelAf(
    @Param({ schema: IdPad }) { id }: z.infer<typeof IdPad>,
    @Body({ schema: vorm.Afhandeling }) { reden }: z.infer<typeof vorm.Afhandeling>,
    @Wie() wie: Wie,
  ): Promise<void> {
    await voerHandeling({ db: this.db, wie }, (tx) => handelTaakAf(tx, wie, id, reden));
  }
}
