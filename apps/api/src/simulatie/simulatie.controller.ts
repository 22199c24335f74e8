import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { simuleer } from './simuleer.js';
import { Simulatie, Simulatievraag } from './vormen.js';

/** All open files at once: more than an ordinary reading, and still a matter of seconds. */
const DUUR_MS = 15_000;

@ApiTags('stand')
@Controller('api/simulatie')
export class SimulatieController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('zittingen')
  @Recht('termijn.lezen')
  @ApiOperation({
    summary: 'Welke open aanvragen te laat zouden komen als een zitting wegvalt of erbij komt; wijzigt niets',
  })
  @Geeft(200, Simulatie, 'De gevolgen, wat te laat wordt bovenaan')
  zittingen(@Query({ schema: Simulatievraag }) vraag: Simulatievraag, @Wie() wie: Wie): Promise<Antwoord<Simulatie>> {
    return voerHandeling({ db: this.db, wie, duurMs: DUUR_MS }, (tx) => simuleer(tx, wie, vraag));
  }
}
