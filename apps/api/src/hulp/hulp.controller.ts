import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesHulpsoorten, stelHulpIn } from './instellingen.js';
import { Hulpinstelling, Hulpsoorten } from './vormen.js';

const Ingesteld = z.strictObject({ klaar: z.literal(true) });

@ApiTags('hulp')
@Controller('api')
export class HulpController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('hulpsoorten')
  @Recht('profiel.lezen')
  @ApiOperation({ summary: 'Elke soort hulp: grondslag, vorm, bewijsstukken, teksten, terugbetaling, formulieren' })
  @Geeft(200, Hulpsoorten, 'De tabel, met wat dit OCMW zelf instelde')
  lees(@Wie() wie: Wie): Promise<z.infer<typeof Hulpsoorten>> {
    return this.db.withActor(wie, async (tx) => ({ hulpsoorten: await leesHulpsoorten(tx) }));
  }

  @Post('beheer/hulpsoorten')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Bewijsstukken of rekening van een soort hulp instellen vanaf een dag' })
  @Geeft(201, Ingesteld, 'Ingesteld')
  stelIn(
    @Body({ schema: Hulpinstelling }) instelling: Hulpinstelling,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<z.infer<typeof Ingesteld>>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      await stelHulpIn(tx, wie, instelling);
      return gemaakt('/api/hulpsoorten', { klaar: true as const });
    });
  }
}
