import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesTotaal, lijstAfstemming } from './stemAf.js';
import * as vorm from './vormen.js';

@ApiTags('boekhouding')
@Controller('api/afstemming')
export class AfstemmingController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get()
  @Recht('betaling.lezen')
  @ApiOperation({
    summary: 'Per dossier en jaar: besloten, besteld, betaald en teruggevorderd, met elk verschil bij naam',
  })
  @Geeft(200, vorm.Dossierafstemmingen, 'Een bladzijde dossiers')
  lijst(
    @Query({ schema: vorm.Afstemlijstvraag }) vraag: vorm.Afstemlijstvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<vorm.Dossierafstemmingen>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstAfstemming(tx, wie, vraag));
  }

  @Get('totaal')
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'De afstemming van alle dossiers samen, met elke reden één keer' })
  @Geeft(200, vorm.Totaalafstemming, 'De totalen van het jaar')
  totaal(
    @Query({ schema: vorm.Totaalvraag }) vraag: vorm.Totaalvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<vorm.Totaalafstemming>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesTotaal(tx, wie, vraag));
  }
}
