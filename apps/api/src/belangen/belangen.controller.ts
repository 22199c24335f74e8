import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { IdPad } from '../dossiers/velden.js';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { OpZitting } from '../zittingen/opZitting.js';
import { getZitting } from '../zittingen/zitting.js';
import { lijstBelangen, lijstBelangvragen, meldBelang, vraagBelangen } from './belangen.js';
import { zetLidbanden } from './lidbanden.js';
import * as vorm from './vormen.js';

@ApiTags('comité')
@Controller('api')
export class BelangenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly opZitting: OpZitting,
  ) {}

  @Put('leden/:id/banden')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'Familie, adres, werkgever en verhuur van een lid, om een mogelijk belang op tijd te zien' })
  @Geeft(200, vorm.Lidbanden, 'Wat nu van het lid genoteerd is')
  zetBanden(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Lidbanden }) invoer: vorm.Lidbanden,
    @Wie() wie: Wie,
  ): Promise<Antwoord<vorm.Lidbanden>> {
    return voerHandeling({ db: this.db, wie }, (tx) => zetLidbanden(tx, wie, id, invoer));
  }

  @Get('zittingen/:id/belangen')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Vermoede en gemelde belangen van leden bij de punten van een zitting' })
  @Geeft(200, z.array(vorm.Belang), 'Per punt en lid de gronden en het antwoord')
  belangen(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<vorm.Belang[]>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => lijstBelangen(tx, wie, await getZitting(tx, id)));
  }

  @Post('zittingen/:id/belangen/vragen')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Elk lid met een vermoed belang vragen of het er een heeft' })
  @Geeft(200, vorm.Gevraagd, 'Hoeveel vragen er gesteld zijn')
  vraag(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<z.infer<typeof vorm.Gevraagd>>> {
    return this.opZitting.voer({ wie, id, revisie }, (tx, zitting) => vraagBelangen(tx, wie, zitting));
  }

  @Get('zittingen/:id/belangvragen')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'Wat aan u gevraagd is over een mogelijk belang' })
  @Geeft(200, z.array(vorm.Belangvraag), 'De vragen aan u')
  vragen(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<vorm.Belangvraag[]> {
    return this.db.withActor(wie, async (tx) => lijstBelangvragen(tx, wie, await getZitting(tx, id)));
  }

  @Post('agendapunten/:id/belang')
  @Recht('agendapunt.uitlichten')
  @ApiOperation({ summary: 'Melden of een lid een belang heeft bij dit punt' })
  @Geeft(200, vorm.Belangvraag, 'Het antwoord')
  meld(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Belangantwoord }) antwoord: vorm.Belangantwoord,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<vorm.Belangvraag>> {
    return this.opZitting.voerInPunt({ wie, id, revisie }, (tx, plek) => meldBelang(tx, wie, plek, antwoord));
  }
}
