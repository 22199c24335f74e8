import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { nu } from '@besluitpad/prisma';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { stelLidAan } from './stelLidAan.js';
import { vandaagVan } from '../zittingen/zitting.js';
import { Comitelid, Lidwijziging, LidPad, NieuwLid, Zetels, Zetelvraag } from './vormen.js';
import { lijstLeden, wijzigLid } from './wijzigLid.js';
import { leesZetels } from './zetels.js';

@ApiTags('comité')
@Controller('api/leden')
export class LedenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Post()
  @Recht('beheer.zitting')
  @ApiOperation({ summary: 'Een lid van het bijzonder comité aanstellen' })
  @Geeft(201, z.strictObject({ id: z.uuid() }), 'Het aangestelde lid')
  stelAan(
    @Body({ schema: NieuwLid }) lid: NieuwLid,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<{ id: string }>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const id = await stelLidAan(tx, wie, lid);
      return gemaakt(`/api/leden/${id}`, { id });
    });
  }

  @Get()
  @Recht('lid.lezen')
  @ApiOperation({ summary: 'Alle leden met hun mandaat' })
  @Geeft(200, z.array(Comitelid), 'De leden, het jongste mandaat eerst')
  lijst(@Wie() wie: Wie): Promise<Comitelid[]> {
    return this.db.withActor(wie, (tx) => lijstLeden(tx, wie));
  }

  @Get('zetels')
  @Recht('lid.lezen')
  @ApiOperation({
    summary: 'Hoeveel zetels het comité telt volgens de grootte van de gemeenteraad, en hoeveel er vrij zijn',
  })
  @Geeft(200, Zetels, 'De zetels op die dag')
  zetels(@Query({ schema: Zetelvraag }) { op }: Zetelvraag, @Wie() wie: Wie): Promise<Zetels> {
    return this.db.withActor(wie, async (tx) => leesZetels(tx, op ?? vandaagVan(await nu(tx))));
  }

  @Put(':id')
  @Recht('beheer.zitting')
  @ApiOperation({ summary: 'Mailadres, postadres, papier of einde van het mandaat van een lid wijzigen' })
  @Geeft(200, Comitelid, 'Het lid')
  wijzig(
    @Param({ schema: LidPad }) { id }: LidPad,
    @Body({ schema: Lidwijziging }) wijziging: Lidwijziging,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Comitelid>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const lid = await wijzigLid(tx, wie, { id, revisie, wijziging });
      return metRevisie(lid, lid.rev);
    });
  }
}
