import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { nu } from '@besluitpad/prisma';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { Revisie } from '../http/revisie.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { OpZitting } from '../zittingen/opZitting.js';
import { ZittingVolledig } from '../zittingen/vormen.js';
import { herschik } from './herschik.js';
import { lijstRijp } from './rijp.js';
import { toonAgendapunt } from './toonAgendapunt.js';
import { voerAf } from './voerAf.js';
import { AgendapuntVolledig, Afvoering, Agendavolgorde, IdPad, RijpVoorstel, VoorstellenOpAgenda } from './vormen.js';
import { zetOpAgenda } from './zetOpAgenda.js';

@ApiTags('agenda')
@Controller('api')
export class AgendaController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly opZitting: OpZitting,
  ) {}

  @Get('zittingen/:id/rijp')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Welke voorstellen rijp zijn voor deze zitting' })
  @Geeft(200, z.array(RijpVoorstel), 'De rijpe voorstellen, de dringendste eerst')
  rijp(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<RijpVoorstel[]> {
    return this.db.withActor(wie, (tx) => lijstRijp(tx, id));
  }

  @Post('zittingen/:id/agenda')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Voorstellen op de agenda zetten' })
  @Geeft(200, ZittingVolledig, 'De zitting met haar agenda')
  zetOp(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: VoorstellenOpAgenda }) { voorstelIds }: z.infer<typeof VoorstellenOpAgenda>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, async (tx, zitting) =>
      zetOpAgenda(tx, wie, zitting, voorstelIds, await nu(tx)),
    );
  }

  @Post('zittingen/:id/volgorde')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'De volgorde van de agenda kiezen' })
  @Geeft(200, ZittingVolledig, 'De zitting met de nieuwe volgorde')
  herschik(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Agendavolgorde }) { agendapuntIds }: z.infer<typeof Agendavolgorde>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) => herschik(tx, wie, zitting, agendapuntIds));
  }

  @Get('agendapunten/:id')
  @Recht('agendapunt.lezen')
  @ApiOperation({ summary: 'Een agendapunt met zijn toegelicht voorstel' })
  @Geeft(200, AgendapuntVolledig, 'Het agendapunt')
  toon(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<AgendapuntVolledig> {
    return this.db.withActor(wie, (tx) => toonAgendapunt(tx, wie, id));
  }

  @Post('agendapunten/:id/afvoeren')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Een punt van de agenda halen voor die vertrekt' })
  @Geeft(200, ZittingVolledig, 'De zitting zonder het punt')
  voerAf(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Afvoering }) { reden }: z.infer<typeof Afvoering>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzigPunt({ wie, id, revisie }, (tx, plek) => voerAf(tx, wie, plek, reden));
  }
}
