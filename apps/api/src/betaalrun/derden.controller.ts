import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { beeindigDerde, lijstDerden, noteerDerde } from './derden.js';
import { lijstMaandinkomens, noteerMaandinkomen } from './maandinkomen.js';
import {
  Derdebegunstigde,
  Derdebegunstigden,
  EindeDerde,
  Maandinkomen,
  Maandinkomens,
  NieuweDerde,
  NieuwMaandinkomen,
} from './vormen.js';

@ApiTags('betaalrun')
@Controller('api')
export class DerdenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('opvolgingen/:id/derden')
  @Recht('opvolging.lezen')
  @ApiOperation({ summary: 'Wie een deel van de steun krijgt in plaats van de cliënt' })
  @Geeft(200, Derdebegunstigden, 'De begunstigden, in de volgorde waarin ze betaald worden')
  lijst(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Derdebegunstigde[]>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstDerden(tx, wie, id));
  }

  @Post('opvolgingen/:id/derden')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Betaal een deel van de steun aan een ander, met een volmacht of budgetbeheer' })
  @Geeft(201, Derdebegunstigde, 'De begunstigde')
  noteer(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: NieuweDerde }) invoer: NieuweDerde,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Derdebegunstigde>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const derde = await noteerDerde(tx, wie, id, invoer);
      return gemaakt(`/api/opvolgingen/${id}/derden`, derde, derde.rev);
    });
  }

  @Get('opvolgingen/:id/maandinkomens')
  @Recht('opvolging.lezen')
  @ApiOperation({ summary: 'De genoteerde maandinkomens, met wat elke maand opbrengt' })
  @Geeft(200, Maandinkomens, 'De nieuwste maand eerst; van een maand telt het hoogste volgnummer')
  maandinkomens(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Maandinkomen[]>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstMaandinkomens(tx, wie, id));
  }

  @Post('opvolgingen/:id/maandinkomens')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Noteer het inkomen van een maand, waar de beslissing zegt dat het wisselt' })
  @Geeft(201, Maandinkomen, 'Wat de maand opbrengt, met de stappen')
  maandinkomen(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: NieuwMaandinkomen }) invoer: NieuwMaandinkomen,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Maandinkomen>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/opvolgingen/${id}/maandinkomens`, await noteerMaandinkomen(tx, wie, id, invoer)),
    );
  }

  @Post('derden/:id/beeindigen')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Betaal een ander niet meer: vanaf de maand na de laatste dag krijgt de cliënt alles' })
  @Geeft(200, Derdebegunstigde, 'De begunstigde')
  beeindig(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: EindeDerde }) invoer: EindeDerde,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Derdebegunstigde>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const derde = await beeindigDerde(tx, wie, { id, revisie, invoer });
      return metRevisie(derde, derde.rev);
    });
  }
}
