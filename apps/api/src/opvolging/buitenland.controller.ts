import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import {
  lijstVerblijven,
  meldVertrek,
  noteerTerugkeer,
  Terugkeerinvoer,
  Verblijf,
  Verblijven,
  Vertrekinvoer,
} from './buitenland.js';

@ApiTags('opvolging')
@Controller('api')
export class BuitenlandController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('opvolgingen/:id/verblijven')
  @Recht('opvolging.lezen')
  @ApiOperation({ summary: 'De gemelde verblijven in het buitenland, met wat per jaar al telde' })
  @Geeft(200, Verblijven, 'De verblijven')
  lijst(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Verblijf[]>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstVerblijven(tx, wie, id));
  }

  @Post('opvolgingen/:id/verblijven')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Noteer dat de cliënt naar het buitenland vertrekt: CLK-32 begint' })
  @Geeft(201, Verblijf, 'Het verblijf, met de laatste dag die nog betaald wordt')
  vertrek(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Vertrekinvoer }) invoer: Vertrekinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Verblijf>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/opvolgingen/${id}/verblijven`, await meldVertrek(tx, wie, { id, invoer })),
    );
  }

  @Post('verblijven/:id/terugkeer')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Noteer dat de cliënt terug is, of dat de reis niet doorging' })
  @Geeft(201, Verblijf, 'Het afgelopen verblijf')
  terugkeer(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Terugkeerinvoer }) invoer: Terugkeerinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Verblijf>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const verblijf = await noteerTerugkeer(tx, wie, { id, invoer });
      return gemaakt(`/api/opvolgingen/${verblijf.opvolgingId}/verblijven`, verblijf);
    });
  }
}
