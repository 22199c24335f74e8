import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { IdPad } from '../agenda/vormen.js';
import { metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesRonde } from './leesRonde.js';
import { probeerMislukteOpnieuw } from './opnieuw.js';
import { hervat, pauzeer } from './pauze.js';
import { Brievenronde, Herkansing, Herkanst, Herneming, Pauzering } from './vormen.js';

@ApiTags('brieven')
@Controller('api/zittingen/:id/brievenronde')
export class BrievenrondeController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Get()
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'Hoe ver de brieven van een gesloten zitting staan, wat mislukte en wie aan zet is' })
  @Geeft(200, Brievenronde, 'De brievenronde')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Brievenronde>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const ronde = await leesRonde(tx, wie, id);
      return metRevisie(ronde, ronde.rev);
    });
  }

  @Post('pauzeren')
  @Recht('brief.verzenden')
  @ApiOperation({
    summary: 'Laat de brieven van een zitting rusten: er wordt er geen gedrukt, vrijgegeven of verzonden',
  })
  @Geeft(200, Brievenronde, 'De gepauzeerde brievenronde')
  pauzeer(
    @Param({ schema: IdPad }) { id: zittingId }: IdPad,
    @Body({ schema: Pauzering }) { reden }: z.infer<typeof Pauzering>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Brievenronde>> {
    return this.wijzig(wie, (tx) => pauzeer(tx, wie, { zittingId, reden, revisie }));
  }

  @Post('hervatten')
  @Recht('brief.verzenden')
  @ApiOperation({ summary: 'Laat de brieven van een zitting verder gaan waar ze bleven' })
  @Geeft(200, Brievenronde, 'De brievenronde die weer loopt')
  hervat(
    @Param({ schema: IdPad }) { id: zittingId }: IdPad,
    @Body({ schema: Herneming }) { reden }: z.infer<typeof Herneming>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Brievenronde>> {
    return this.wijzig(wie, (tx) => hervat(tx, wie, { zittingId, reden, revisie }));
  }

  @Post('opnieuw')
  @Recht('effect.herstellen')
  @ApiOperation({ summary: 'Probeer opnieuw wat mislukte, en alleen dat; wat onzeker is, blijft liggen' })
  @Geeft(200, Herkanst, 'Hoeveel stappen opnieuw geprobeerd worden')
  opnieuw(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Herkansing }) _leeg: z.infer<typeof Herkansing>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Herkanst>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      naCommit(tx, () => this.estafette.wek());
      return probeerMislukteOpnieuw(tx, wie, id);
    });
  }

  private wijzig(wie: Wie, handel: (tx: Tx) => Promise<Brievenronde>): Promise<Antwoord<Brievenronde>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      naCommit(tx, () => this.estafette.wek());
      const ronde = await handel(tx);
      return metRevisie(ronde, ronde.rev);
    });
  }
}
