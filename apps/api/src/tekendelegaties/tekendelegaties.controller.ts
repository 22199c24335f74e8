import { Body, Controller, Get, Inject, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftBestand } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { beeindigDelegatie, leesDelegatiestuk, lijstDelegaties, noteerDelegatie } from './tekendelegaties.js';
import { Beeindiging, Delegatie, DelegatiePad, NieuweDelegatie } from './vormen.js';

@ApiTags('brieven')
@Controller('api/tekendelegaties')
export class TekendelegatiesController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Post()
  @Recht('beheer.zitting')
  @ApiOperation({
    summary:
      'Noteren dat de algemeen directeur of de voorzitter het ondertekenen schriftelijk delegeerde, met het stuk',
  })
  @Geeft(201, z.strictObject({ id: z.uuid() }), 'De delegatie')
  noteer(
    @Body({ schema: NieuweDelegatie }) invoer: NieuweDelegatie,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<{ id: string }>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const id = await noteerDelegatie(tx, wie, invoer);
      return gemaakt(`/api/tekendelegaties/${id}`, { id });
    });
  }

  @Get()
  @Recht('lid.lezen')
  @ApiOperation({ summary: 'Wie in wiens opdracht brieven tekent, en van wanneer tot wanneer' })
  @Geeft(200, Delegatie.array(), 'De delegaties, de jongste eerst')
  lijst(@Wie() wie: Wie): Promise<Delegatie[]> {
    return this.db.withActor(wie, lijstDelegaties);
  }

  @Get(':id/stuk')
  @Recht('beheer.zitting')
  @ApiOperation({ summary: 'Het geschreven stuk van een delegatie' })
  @GeeftBestand(200, 'application/octet-stream', 'Het stuk, in zijn eigen soort')
  async stuk(@Param({ schema: DelegatiePad }) { id }: DelegatiePad, @Wie() wie: Wie): Promise<StreamableFile> {
    const { naam, mediatype, inhoud } = await this.db.withActor(wie, (tx) => leesDelegatiestuk(tx, id));
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(naam)}`;
    return new StreamableFile(inhoud, { type: mediatype, disposition });
  }

  @Post(':id/beeindigen')
  @Recht('beheer.zitting')
  @ApiOperation({ summary: 'Een delegatie vroeger laten eindigen dan het stuk zegt' })
  @Geeft(200, Delegatie, 'De delegatie met haar laatste dag')
  beeindig(
    @Param({ schema: DelegatiePad }) { id }: DelegatiePad,
    @Body({ schema: Beeindiging }) invoer: Beeindiging,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Delegatie>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const delegatie = await beeindigDelegatie(tx, wie, { ...invoer, id, revisie });
      return metRevisie(delegatie, delegatie.rev);
    });
  }
}
