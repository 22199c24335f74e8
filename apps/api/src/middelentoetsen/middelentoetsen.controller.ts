import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { bewaarToets, leesToets } from './middelentoets.js';
import { Middelentoets, Toetsinvoer, Toetsvraag } from './vormen.js';

@ApiTags('onderzoek')
@Controller('api/aanvragen/:id/middelentoetsen')
export class MiddelentoetsenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('nieuwste')
  @Recht('onderzoek.lezen')
  @ApiOperation({ summary: 'De middelentoets van een aanvraag, met elke stap en haar bron' })
  @Geeft(200, Middelentoets, 'De nieuwste versie, gerekend met wat nu bevestigd is')
  lees(
    @Param({ schema: IdPad }) { id: aanvraagId }: IdPad,
    @Query({ schema: Toetsvraag }) { op }: Toetsvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Middelentoets>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesToets(tx, wie, { aanvraagId, op }));
  }

  @Post()
  @Recht('onderzoek.schrijven')
  @ApiOperation({ summary: 'Toets de middelen: per persoon inkomen, vrijstellingen, spaargeld en billijkheid' })
  @Geeft(201, Middelentoets, 'Een nieuwe versie; het voorstel rekent ermee')
  toets(
    @Param({ schema: IdPad }) { id: aanvraagId }: IdPad,
    @Body({ schema: Toetsinvoer }) invoer: Toetsinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Middelentoets>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const toets = await bewaarToets(tx, wie, { aanvraagId, invoer });
      return gemaakt(`/api/aanvragen/${aanvraagId}/middelentoetsen/nieuwste`, toets);
    });
  }
}
