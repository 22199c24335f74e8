import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { IdPad } from '../agenda/vormen.js';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { gelastAf } from './gelastAf.js';
import { noteerAanwezigheid, openZitting } from './openZitting.js';
import { OpZitting } from './opZitting.js';
import { planZitting } from './planZitting.js';
import { roepOp } from './roepOp.js';
import { lijstZittingen, toonZitting } from './toonZitting.js';
import { Aanwezigen, Afgelasting, NieuweZitting, Opening, ZittingKort, ZittingVolledig } from './vormen.js';

@ApiTags('zittingen')
@Controller('api/zittingen')
export class ZittingenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
    private readonly opZitting: OpZitting,
  ) {}

  @Post()
  @Recht('zitting.bijeenroepen')
  @ApiOperation({ summary: 'Een zitting plannen, of de tweede oproeping na een zitting zonder quorum' })
  @Geeft(201, ZittingVolledig, 'De geplande zitting')
  plan(
    @Body({ schema: NieuweZitting }) invoer: z.infer<typeof NieuweZitting>,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<ZittingVolledig>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const { id, rev } = await planZitting(tx, wie, invoer);
      naCommit(tx, () => this.estafette.wek());
      return gemaakt(`/api/zittingen/${id}`, await toonZitting(tx, wie, id), rev);
    });
  }

  @Get()
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'Alle zittingen' })
  @Geeft(200, z.array(ZittingKort), 'De zittingen, de jongste eerst')
  lijst(@Wie() wie: Wie): Promise<ZittingKort[]> {
    return this.db.withActor(wie, lijstZittingen);
  }

  @Get(':id')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'Een zitting met haar agenda, aanwezigheid en stemmingen' })
  @Geeft(200, ZittingVolledig, 'De zitting zoals u ze mag zien')
  async toon(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<ZittingVolledig>> {
    const zitting = await this.db.withActor(wie, (tx) => toonZitting(tx, wie, id));
    return metRevisie(zitting, zitting.rev);
  }

  @Post(':id/oproepen')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'De leden oproepen: de agenda vertrekt en ligt vast' })
  @Geeft(200, ZittingVolledig, 'De bijeengeroepen zitting')
  roepOp(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) => roepOp(tx, wie, zitting));
  }

  @Post(':id/afgelasten')
  @Recht('zitting.bijeenroepen')
  @ApiOperation({ summary: 'Een geplande zitting zonder punten afgelasten' })
  @Geeft(200, ZittingVolledig, 'De afgelaste zitting')
  gelastAf(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Afgelasting }) { reden }: z.infer<typeof Afgelasting>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) => gelastAf(tx, wie, zitting, reden));
  }

  @Post(':id/openen')
  @Recht('zitting.leiden')
  @ApiOperation({ summary: 'De zitting openen, met wie er is' })
  @Geeft(200, ZittingVolledig, 'De geopende zitting')
  open(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Opening }) opening: z.infer<typeof Opening>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) => openZitting(tx, wie, zitting, opening));
  }

  @Put(':id/aanwezigheid')
  @Recht('stemming.noteren')
  @ApiOperation({ summary: 'Noteren wie er intussen is of weg is' })
  @Geeft(200, ZittingVolledig, 'De zitting met de nieuwe aanwezigheid')
  aanwezigheid(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Aanwezigen }) aanwezigen: z.infer<typeof Aanwezigen>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) =>
      noteerAanwezigheid(tx, wie, zitting, aanwezigen),
    );
  }
}
