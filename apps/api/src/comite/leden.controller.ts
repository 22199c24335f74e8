import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { uitDb } from '@besluitpad/prisma';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { stelLidAan } from './stelLidAan.js';
import { dag } from './velden.js';

const NieuwLid = z
  .strictObject({
    gebruikerId: z.uuid(),
    naam: z.string().trim().min(1).max(160),
    voorzitter: z.boolean().default(false),
    van: dag,
    tot: dag.optional(),
    mail: z.email().optional().describe('waar het lid weten wil dat de agenda klaarstaat'),
    adres: z.array(z.string().trim().min(1).max(80)).max(4).default([]),
  })
  .meta({ id: 'NieuwComitelid' });

const Comitelid = z
  .strictObject({
    id: z.uuid(),
    gebruikerId: z.uuid(),
    naam: z.string(),
    voorzitter: z.boolean(),
    van: z.string(),
    tot: z.string().nullable(),
    mail: z.string().nullable(),
    adres: z.array(z.string()),
  })
  .meta({ id: 'Comitelid' });

@ApiTags('comité')
@Controller('api/leden')
export class LedenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Post()
  @Recht('beheer.zitting')
  @ApiOperation({ summary: 'Een lid van het bijzonder comité aanstellen' })
  @Geeft(201, z.strictObject({ id: z.uuid() }), 'Het aangestelde lid')
  stelAan(
    @Body({ schema: NieuwLid }) lid: z.infer<typeof NieuwLid>,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<{ id: string }>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const id = await stelLidAan(tx, wie, lid);
      return gemaakt(`/api/leden/${id}`, { id });
    });
  }

  @Get()
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'Alle leden met hun mandaat' })
  @Geeft(200, z.array(Comitelid), 'De leden, het jongste mandaat eerst')
  lijst(@Wie() wie: Wie): Promise<z.infer<typeof Comitelid>[]> {
    return this.db.withActor(wie, async (tx) => {
      const leden = await tx.lid.findMany({ orderBy: [{ van: 'desc' }, { naam: 'asc' }] });
      return leden.map(({ van, tot, ...lid }) => ({ ...lid, van: uitDb(van), tot: tot === null ? null : uitDb(tot) }));
    });
  }
}
