import { Body, Controller, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesBrieftekst, schrijfBrieftekst } from './brieftekst.js';
import { leesBesluit, lijstBesluiten } from './lees.js';
import * as vorm from './vormen.js';
import { Brieftekst, Brieftekstinvoer } from './vormenBrieftekst.js';

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

  @Get(':id/brieftekst')
  @Recht('brief.opmaken')
  @ApiOperation({ summary: 'De tekst van de brief bij een beslissing, en wat er nog aan ontbreekt' })
  @Geeft(200, Brieftekst, 'De tekst die het laatst geschreven is')
  leesTekst(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Brieftekst>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const tekst = await leesBrieftekst(tx, id);
      return metRevisie(tekst, tekst.rev);
    });
  }

  @Put(':id/brieftekst')
  @Recht('brief.opmaken')
  @ApiOperation({ summary: 'Schrijf de brief bij een beslissing opnieuw, zolang hij niet vertrokken is' })
  @Geeft(200, Brieftekst, 'De nieuwe tekst; de brief wordt opnieuw gedrukt en ondertekend')
  schrijfTekst(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Brieftekstinvoer }) invoer: Brieftekstinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Brieftekst>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const tekst = await schrijfBrieftekst(tx, wie, { id, revisie, invoer });
      return metRevisie(tekst, tekst.rev);
    });
  }
}
