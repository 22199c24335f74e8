import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Gemaakt, IdPad } from '../dossiers/velden.js';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { OpZitting } from '../zittingen/opZitting.js';
import { getZitting } from '../zittingen/zitting.js';
import { dienLedenpuntIn, handelLedenpuntAf, lijstLedenpunten } from './ledenpunten.js';
import { beantwoordVraag, lijstVragen, stelVraag } from './vragen.js';
import * as vorm from './vormen.js';

@ApiTags('comité')
@Controller('api')
export class LedeninbrengController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly opZitting: OpZitting,
  ) {}

  @Get('agendapunten/:id/vragen')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'De vragen vooraf bij een agendapunt, met de antwoorden' })
  @Geeft(200, z.array(vorm.VraagVooraf), 'De vragen, de oudste eerst')
  vragen(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<vorm.VraagVooraf[]> {
    return this.db.withActor(wie, (tx) => lijstVragen(tx, wie, id));
  }

  @Post('agendapunten/:id/vragen')
  @Recht('agendapunt.bevragen')
  @ApiOperation({ summary: 'Als lid voor de zitting een feitelijke vraag stellen bij een agendapunt' })
  @Geeft(201, Gemaakt, 'De vraag')
  stel(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Vraaginvoer }) { vraag }: z.infer<typeof vorm.Vraaginvoer>,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/agendapunten/${id}/vragen`, await stelVraag(tx, wie, id, vraag)),
    );
  }

  @Post('vragen-vooraf/:id/antwoord')
  @Recht('onderzoek.schrijven')
  @ApiOperation({ summary: 'Een vraag vooraf van een comitélid beantwoorden' })
  @Geeft(200, Gemaakt, 'De vraag')
  antwoord(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Antwoordinvoer }) { antwoord }: z.infer<typeof vorm.Antwoordinvoer>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Gemaakt>> {
    return voerHandeling({ db: this.db, wie }, (tx) => beantwoordVraag(tx, wie, id, antwoord));
  }

  @Get('zittingen/:id/ledenpunten')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'De punten die leden zelf indienden' })
  @Geeft(200, z.array(vorm.Ledenpunt), 'De punten, in volgorde van indiening')
  ledenpunten(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<vorm.Ledenpunt[]> {
    return this.db.withActor(wie, async (tx) => lijstLedenpunten(tx, wie, await getZitting(tx, id)));
  }

  @Post('zittingen/:id/ledenpunten')
  @Recht('ledenpunt.indienen')
  @ApiOperation({
    summary: 'Als lid een punt met een toegelicht voorstel indienen, tot vijf (of drie) dagen voor de zitting',
  })
  @Geeft(201, Gemaakt, 'Het punt')
  dienIn(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Ledenpuntinvoer }) invoer: vorm.Ledenpuntinvoer,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return this.opZitting.voer({ wie, id, revisie, eenmalig }, (tx, zitting) =>
      dienLedenpuntIn(tx, wie, zitting, invoer),
    );
  }

  @Post('zittingen/:id/ledenpunten/afhandelen')
  @Recht('stemming.noteren')
  @ApiOperation({ summary: 'Noteren wat er van een punt van een lid kwam' })
  @Geeft(200, Gemaakt, 'Het punt')
  handelAf(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Ledenpuntuitkomst }) uitkomst: vorm.Ledenpuntuitkomst,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Gemaakt>> {
    return this.opZitting.voer({ wie, id, revisie }, (tx, zitting) => handelLedenpuntAf(tx, wie, zitting, uitkomst));
  }
}
