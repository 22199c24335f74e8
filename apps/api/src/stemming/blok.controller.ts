import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { IdPad } from '../agenda/vormen.js';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { Revisie } from '../http/revisie.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { OpZitting } from '../zittingen/opZitting.js';
import { stemInBlok } from './blok.js';
import { lichtUit } from './lichtUit.js';
import { BlokUitkomst, Blokstemming, Uitgelicht, Uitlichting } from './vormen.js';

/** Hundreds of items in one transaction. */
const DUUR_MS = 60_000;

@ApiTags('stemming')
@Controller('api')
export class BlokController {
  constructor(private readonly opZitting: OpZitting) {}

  @Post('zittingen/:id/blokstemming')
  @Recht('stemming.noteren')
  @ApiOperation({ summary: 'Met één stemming over alle punten zonder bespreking beslissen' })
  @Geeft(200, BlokUitkomst, 'De telling van elk punt van het blok')
  stem(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Blokstemming }) blok: z.infer<typeof Blokstemming>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<BlokUitkomst>> {
    return this.opZitting.voer({ wie, id, revisie, duurMs: DUUR_MS }, (tx, zitting) =>
      stemInBlok(tx, wie, zitting, blok),
    );
  }

  @Post('agendapunten/:id/uitlichten')
  @Recht('agendapunt.uitlichten')
  @ApiOperation({ summary: 'Een punt zonder bespreking uit het blok lichten, op vraag van een lid' })
  @Geeft(200, Uitgelicht, 'Het punt, dat nu besproken wordt')
  lichtUit(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Uitlichting }) { lidId }: z.infer<typeof Uitlichting>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Uitgelicht>> {
    return this.opZitting.voerInPunt({ wie, id, revisie }, (tx, plek) => lichtUit(tx, wie, plek, lidId));
  }
}
