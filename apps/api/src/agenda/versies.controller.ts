import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { nu } from '@besluitpad/prisma';
import { nietGevonden } from '../fouten/weigering.js';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { Revisie } from '../http/revisie.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { OpZitting } from '../zittingen/opZitting.js';
import { magPuntenZien } from '../zittingen/toonZitting.js';
import { ZittingVolledig } from '../zittingen/vormen.js';
import { eisFase, getZitting } from '../zittingen/zitting.js';
import { stelAgendaVast } from './stelVast.js';
import { lijstVersies, maakVersie, toonVerschil, toonVersie } from './versies.js';
import { IdPad } from './vormen.js';
import { Agendaverschil, Agendaversie, AgendaversieVolledig, Verschilvraag, Versiepad } from './vormenVersies.js';

@ApiTags('agenda')
@Controller('api/zittingen/:id/agenda')
export class VersiesController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly opZitting: OpZitting,
  ) {}

  @Get('versies')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'De versies A, B, C van de agenda, met wat er veranderde' })
  @Geeft(200, z.array(Agendaversie), 'De versies, de oudste eerst')
  versies(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Agendaversie[]> {
    return this.lees(wie, id, (tx) => lijstVersies(tx, id));
  }

  @Get('versies/:versie')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'Een versie van de agenda, zoals ze toen was' })
  @Geeft(200, AgendaversieVolledig, 'De punten van die versie')
  versie(@Param({ schema: Versiepad }) { id, versie }: Versiepad, @Wie() wie: Wie): Promise<AgendaversieVolledig> {
    return this.lees(wie, id, (tx) => toonVersie(tx, id, versie));
  }

  @Get('verschil')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'Wat er veranderde van een versie naar een andere, of naar de agenda van nu' })
  @Geeft(200, Agendaverschil, 'Toegevoegd, van de agenda, verplaatst, ander voorstel')
  verschil(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Query({ schema: Verschilvraag }) vraag: Verschilvraag,
    @Wie() wie: Wie,
  ): Promise<Agendaverschil> {
    return this.lees(wie, id, (tx) => toonVerschil(tx, id, vraag));
  }

  @Post('versies')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'De agenda zoals ze is vastleggen als de volgende versie' })
  @Geeft(200, ZittingVolledig, 'De zitting met haar agenda')
  maak(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, async (tx, zitting) => {
      eisFase(zitting, 'gepland');
      await maakVersie(tx, wie, zitting, await nu(tx));
    });
  }

  @Post('vaststellen')
  @Recht('agenda.vaststellen')
  @ApiOperation({ summary: 'De voorzitter stelt de agenda vast: alleen die versie kan vertrekken' })
  @Geeft(200, ZittingVolledig, 'De zitting met haar vastgestelde agenda')
  stelVast(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) => stelAgendaVast(tx, wie, zitting));
  }

  private lees<T>(wie: Wie, id: string, doe: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.withActor(wie, async (tx) => {
      if (!magPuntenZien(wie, await getZitting(tx, id))) throw nietGevonden('De agenda van deze zitting');
      return doe(tx);
    });
  }
}
