import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { Revisie } from '../http/revisie.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { kiesVorm, noteerBeweging, trekBewegingIn } from './noteerBeweging.js';
import { OpZitting } from './opZitting.js';
import { trekVervangingIn, vervangLid } from './plaatsvervanging.js';
import { ZittingVolledig } from './vormen.js';
import { Beweging, IngetrokkenBeweging, IngetrokkenVervanging, Vervanging, Vormkeuze } from './vormenAanwezigheid.js';

@ApiTags('zittingen')
@Controller('api/zittingen')
export class AanwezigheidController {
  constructor(private readonly opZitting: OpZitting) {}

  @Post(':id/bewegingen')
  @Recht('stemming.noteren')
  @ApiOperation({ summary: 'Noteren dat een lid binnenkomt, weggaat of terugkomt, met het uur' })
  @Geeft(200, ZittingVolledig, 'De zitting met wie er nu is')
  noteer(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Beweging }) beweging: Beweging,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) => noteerBeweging(tx, wie, zitting, beweging));
  }

  @Post(':id/bewegingen/intrekken')
  @Recht('stemming.noteren')
  @ApiOperation({ summary: 'De laatste beweging van een lid intrekken die bij vergissing genoteerd is' })
  @Geeft(200, ZittingVolledig, 'De zitting met wie er nu is')
  trekIn(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: IngetrokkenBeweging }) invoer: IngetrokkenBeweging,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) => trekBewegingIn(tx, wie, zitting, invoer));
  }

  @Post(':id/plaatsvervangers')
  @Recht('zitting.bijeenroepen')
  @ApiOperation({
    summary: 'Een verhinderd lid laten vervangen: de plaatsvervanger leest de stukken, het lid niet meer',
  })
  @Geeft(200, ZittingVolledig, 'De zitting met wie er zetelt')
  vervang(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Vervanging }) vervanging: Vervanging,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) => vervangLid(tx, wie, zitting, vervanging));
  }

  @Post(':id/plaatsvervangers/intrekken')
  @Recht('zitting.bijeenroepen')
  @ApiOperation({ summary: 'Het lid komt toch zelf: de vervanging stopt voor de plaatsvervanger zetelde' })
  @Geeft(200, ZittingVolledig, 'De zitting met wie er zetelt')
  trekVervangingIn(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: IngetrokkenVervanging }) invoer: IngetrokkenVervanging,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) => trekVervangingIn(tx, wie, zitting, invoer));
  }

  @Post(':id/vorm')
  @Recht('zitting.bijeenroepen')
  @ApiOperation({ summary: 'Kiezen of de zitting ter plaatse, hybride of digitaal is, met de reden' })
  @Geeft(200, ZittingVolledig, 'De zitting in haar vorm')
  kiesVorm(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Vormkeuze }) keuze: Vormkeuze,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.opZitting.wijzig({ wie, id, revisie }, (tx, zitting) => kiesVorm(tx, wie, zitting, keuze));
  }
}
