import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { IdPad } from '../agenda/vormen.js';
import { dag, uur } from '../comite/velden.js';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { Revisie } from '../http/revisie.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { OpZitting } from '../zittingen/opZitting.js';
import { sluitZitting } from './sluitZitting.js';
import { neemVastePuntenOp } from './vastePunten.js';

/** Three hundred decisions with their payments, clocks and letters are one transaction: seconds, unless the machine is busy. */
const SLUITING_DUUR_MS = 60_000;

const Sluiting = z
  .strictObject({
    verzenddatum: dag.optional().describe('De dag waarop de brieven vertrekken'),
    om: uur.optional().describe('Het uur waarop ze eindigde, als u ze later sluit'),
  })
  .meta({ id: 'SluitingVanZitting' });

const Gesloten = z
  .strictObject({ id: z.uuid(), besluiten: z.int().describe('Hoeveel beslissingen de zitting nam') })
  .meta({ id: 'GeslotenZitting' });
type Gesloten = z.infer<typeof Gesloten>;

@ApiTags('zittingen')
@Controller('api/zittingen')
export class ZittingsluitingController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly opZitting: OpZitting,
  ) {}

  @Post(':id/sluiten')
  @Recht('zitting.leiden')
  @ApiOperation({ summary: 'De zitting sluiten: elke uitkomst wordt een beslissing of een volgende ronde' })
  @Geeft(200, Gesloten, 'De gesloten zitting')
  async sluit(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Sluiting }) sluiting: z.infer<typeof Sluiting>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Gesloten>> {
    await neemVastePuntenOp(this.db, wie, id, revisie);
    return this.opZitting.voer({ wie, id, revisie, duurMs: SLUITING_DUUR_MS }, async (tx, zitting) => ({
      id,
      ...(await sluitZitting(tx, wie, zitting, sluiting)),
    }));
  }
}
