import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesBelasting } from './belasting.js';
import { planVolgensRitme, toonRitme } from './ritme.js';
import { Belasting, Ritmeinvoer, Ritmevoorbeeld } from './vormenKalender.js';

@ApiTags('zittingen')
@Controller('api/zittingen')
export class KalenderController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Get('belasting')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Hoe vol de drie volgende zittingen zijn, in punten en minuten' })
  @Geeft(200, Belasting, 'Op de agenda, rijp, en nog verwacht')
  belasting(@Wie() wie: Wie): Promise<Belasting> {
    return this.db.withActor(wie, leesBelasting);
  }

  @Post('ritme/voorbeeld')
  @HttpCode(200)
  @Recht('zitting.bijeenroepen')
  @ApiOperation({ summary: 'Tonen welke zittingen een ritme geeft, zonder iets te plannen' })
  @Geeft(200, Ritmevoorbeeld, 'Elke dag van het ritme, met wat ermee gebeurt en waarom')
  voorbeeld(@Body({ schema: Ritmeinvoer }) invoer: Ritmeinvoer, @Wie() wie: Wie): Promise<Ritmevoorbeeld> {
    return this.db.withActor(wie, (tx) => toonRitme(tx, invoer));
  }

  @Post('ritme')
  @Recht('zitting.bijeenroepen')
  @ApiOperation({ summary: 'Alle zittingen van een periode in één keer plannen' })
  @Geeft(201, Ritmevoorbeeld, 'De geplande zittingen')
  plan(
    @Body({ schema: Ritmeinvoer }) invoer: Ritmeinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Ritmevoorbeeld>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const gepland = await planVolgensRitme(tx, wie, invoer);
      naCommit(tx, () => this.estafette.wek());
      return gemaakt('/api/zittingen', gepland);
    });
  }
}
