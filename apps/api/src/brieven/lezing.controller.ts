import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesBriefNa } from './lezing.js';
import { Belregel, Lezing, Lezinginvoer, TeLezenBrief } from './lezingvormen.js';
import { IdPad } from './vormen.js';
import { lijstBellen, lijstTeLezen } from './zittingsbrieven.js';

type Pad = z.infer<typeof IdPad>;

@ApiTags('brieven')
@Controller('api')
export class LezingController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('zittingen/:id/brieven-te-lezen')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'De brieven van een zitting die eerst gelezen worden: van uw dossiers, of alle' })
  @Geeft(200, z.array(TeLezenBrief), 'De brieven, met wie aan zet is')
  async teLezen(@Param({ schema: IdPad }) { id }: Pad, @Wie() wie: Wie): Promise<Antwoord<TeLezenBrief[]>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstTeLezen(tx, wie, id));
  }

  @Get('zittingen/:id/bellijst')
  @Recht('opvolging.lezen')
  @ApiOperation({
    summary: 'Wie u belt voor de brief vertrekt: weigeringen, sancties en terugvorderingen van een zitting',
  })
  @Geeft(200, z.array(Belregel), 'De bellijst')
  async bellijst(@Param({ schema: IdPad }) { id }: Pad, @Wie() wie: Wie): Promise<Antwoord<Belregel[]>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstBellen(tx, wie, id));
  }

  @Post('brieven/:id/lezing')
  @Recht('voorstel.indienen')
  @ApiOperation({ summary: 'Zeg dat een brief klopt, of stuur hem terug met de reden' })
  @Geeft(201, Lezing, 'Hoe het met het lezen staat')
  lees(
    @Param({ schema: IdPad }) { id }: Pad,
    @Body({ schema: Lezinginvoer }) invoer: Lezinginvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Lezing>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/brieven/${id}`, await leesBriefNa(tx, wie, id, invoer)),
    );
  }
}
