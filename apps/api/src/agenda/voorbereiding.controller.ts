import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { nu } from '@besluitpad/prisma';
import { metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { OpZitting } from '../zittingen/opZitting.js';
import { ZittingVolledig } from '../zittingen/vormen.js';
import { verzetPunt } from './herschik.js';
import { leesOrde, ordenOpnieuw, stelOrdeIn } from './orde.js';
import { rijpOnder, verzamelRijp } from './rijp.js';
import { verplaatsPunt } from './verplaats.js';
import {
  Agendaorde,
  IdPad,
  Ordekeuze,
  Plaatskeuze,
  RijpPerZitting,
  Toetsafwijking,
  Toetspad,
  Verplaatsing,
} from './vormen.js';
import { wijkAf } from './wijkAf.js';
import { zetOpAgenda } from './zetOpAgenda.js';

@ApiTags('agenda')
@Controller('api')
export class VoorbereidingController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly opZitting: OpZitting,
  ) {}

  @Get('agenda/rijp')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Alle rijpe voorstellen, elk onder de laatste zitting die nog op tijd beslist' })
  @Geeft(200, RijpPerZitting, 'Per geplande zitting, per groep, in de volgorde van het huis')
  rijp(@Wie() wie: Wie): Promise<RijpPerZitting> {
    return this.db.withActor(wie, verzamelRijp);
  }

  @Get('agenda/orde')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Volgens welke regels de punten binnen een groep staan' })
  @Geeft(200, Agendaorde, 'De regels, en welke er zijn')
  async orde(@Wie() wie: Wie): Promise<Antwoord<Agendaorde>> {
    const orde = await this.db.withActor(wie, leesOrde);
    return metRevisie(orde, orde.rev);
  }

  @Put('agenda/orde')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Kiezen volgens welke regels de punten binnen een groep staan' })
  @Geeft(200, Agendaorde, 'De nieuwe regels: ze gelden voor punten die nog op een agenda komen')
  stelOrdeIn(
    @Body({ schema: Ordekeuze }) { regels }: z.infer<typeof Ordekeuze>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Agendaorde>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const orde = await stelOrdeIn(tx, wie, { regels, revisie });
      return metRevisie(orde, orde.rev);
    });
  }

  @Post('zittingen/:id/agenda/verzamelen')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Alles wat rijp is en deze zitting moet halen, op de agenda zetten' })
  @Geeft(200, ZittingVolledig, 'De zitting met haar agenda')
  verzamel(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, async (tx, zitting) => {
      const voorstellen = await rijpOnder(tx, zitting.id);
      const ids = voorstellen.map((voorstel) => voorstel.id);
      await zetOpAgenda(tx, wie, zitting, ids, await nu(tx));
    });
  }

  @Post('zittingen/:id/agenda/ordenen')
  @Recht('agenda.opmaken')
  @ApiOperation({
    summary: 'De hele agenda opnieuw volgens de regels zetten; wat met de hand geschikt is, gaat verloren',
  })
  @Geeft(200, ZittingVolledig, 'De zitting met de nieuwe volgorde')
  orden(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) => ordenOpnieuw(tx, wie, zitting));
  }

  @Post('agendapunten/:id/plaats')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Een punt op, neer, bovenaan, onderaan of op een plaats zetten' })
  @Geeft(200, ZittingVolledig, 'De zitting met de nieuwe volgorde')
  verzet(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Plaatskeuze }) { naar }: z.infer<typeof Plaatskeuze>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzigPunt({ wie, id, revisie }, (tx, plek) => verzetPunt(tx, wie, plek, naar));
  }

  @Post('agendapunten/:id/verplaatsen')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Een punt met reden naar een andere zitting verplaatsen' })
  @Geeft(200, ZittingVolledig, 'De zitting zonder het punt')
  verplaats(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Verplaatsing }) opdracht: z.infer<typeof Verplaatsing>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzigPunt({ wie, id, revisie }, (tx, plek) => verplaatsPunt(tx, wie, plek, opdracht));
  }

  @Post('agendapunten/:id/toets/:code/afwijken')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Met reden afwijken van een huisregel van de formele toets; van de wet kan dat niet' })
  @Geeft(200, ZittingVolledig, 'De zitting, met het punt in orde met een reden')
  wijkAf(
    @Param({ schema: Toetspad }) { id, code }: Toetspad,
    @Body({ schema: Toetsafwijking }) { reden }: z.infer<typeof Toetsafwijking>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzigPunt({ wie, id, revisie }, (tx, plek) => wijkAf(tx, wie, plek, { code, reden }));
  }
}
