import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { IdPad } from '../dossiers/velden.js';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { Intrekking, NieuweSluitingsdag, Sluitingsdag, Sluitingsdagen } from './vormen.js';
import { lijstSluitingsdagen, stelSluitingsdagIn, trekSluitingsdagIn } from './vrijeDagen.js';

@ApiTags('beheer')
@Controller('api/sluitingsdagen')
export class SluitingsdagenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get()
  @Recht('termijn.lezen')
  @ApiOperation({ summary: 'Eigen feestdagen en brugdagen van het OCMW' })
  @Geeft(200, Sluitingsdagen, 'De dagen die gelden, op datum')
  lijst(@Wie() wie: Wie): Promise<Antwoord<Sluitingsdag[]>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstSluitingsdagen(tx));
  }

  @Post()
  @Recht('beheer.recht')
  @ApiOperation({
    summary: 'Een sluitingsdag instellen: telt mee in de werkdagen van huisregels, nooit in een termijn van de wet',
  })
  @Geeft(201, Sluitingsdag, 'De sluitingsdag')
  stelIn(
    @Body({ schema: NieuweSluitingsdag }) dag: NieuweSluitingsdag,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Sluitingsdag>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt('/api/sluitingsdagen', await stelSluitingsdagIn(tx, wie, dag)),
    );
  }

  @Post(':id/intrekking')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Een sluitingsdag intrekken, met de reden' })
  @Geeft(201, Sluitingsdag, 'De ingetrokken sluitingsdag')
  trekIn(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Intrekking }) { reden }: z.infer<typeof Intrekking>,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Sluitingsdag>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt('/api/sluitingsdagen', await trekSluitingsdagIn(tx, wie, { id, reden })),
    );
  }
}
