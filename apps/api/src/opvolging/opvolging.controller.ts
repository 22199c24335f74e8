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
import { hervatSchorsing } from './hervat.js';
import { noteerEvaluatie, noteerHuisbezoek, noteerNazicht } from './kijkNa.js';
import { lijstOpvolgingen } from './lees.js';
import { Aanmaningsbrief, maanAan } from './maanAan.js';
import { toonMaandplan } from './maandplan.js';
import {
  Evaluatieinvoer,
  Hervatinvoer,
  Huisbezoekinvoer,
  Maandplan,
  Maandvraag,
  Nazichtinvoer,
  Opvolging,
  Opvolgingen,
} from './vormen.js';

@ApiTags('opvolging')
@Controller('api')
export class OpvolgingController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('dossiers/:id/opvolgingen')
  @Recht('opvolging.lezen')
  @ApiOperation({ summary: 'De steun die opgevolgd wordt, met het volgende nazicht en huisbezoek' })
  @Geeft(200, Opvolgingen, 'De opvolgingen van het dossier')
  lijst(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Opvolging[]>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstOpvolgingen(tx, wie, id));
  }

  @Post('opvolgingen/:id/huisbezoeken')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Noteer een huisbezoek bij lopende steun: het jaar begint opnieuw' })
  @Geeft(201, Opvolging, 'De opvolging')
  huisbezoek(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Huisbezoekinvoer }) invoer: Huisbezoekinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Opvolging>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const opvolging = await noteerHuisbezoek(tx, wie, { id, invoer });
      return gemaakt(`/api/dossiers/${opvolging.dossierId}/opvolgingen`, opvolging);
    });
  }

  @Post('opvolgingen/:id/nazichten')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Noteer het jaarlijkse nazicht dat de steun laat zoals ze is' })
  @Geeft(201, Opvolging, 'De opvolging')
  nazicht(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Nazichtinvoer }) invoer: Nazichtinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Opvolging>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const opvolging = await noteerNazicht(tx, wie, { id, invoer });
      return gemaakt(`/api/dossiers/${opvolging.dossierId}/opvolgingen`, opvolging);
    });
  }

  @Get('opvolgingen/:id/maanden')
  @Recht('opvolging.lezen')
  @ApiOperation({ summary: 'Wat per maand betaald mag worden, met schorsingen en sancties' })
  @Geeft(200, Maandplan, 'De maanden en de onderbrekingen')
  maanden(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Query({ schema: Maandvraag }) vraag: Maandvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Maandplan>> {
    return voerHandeling({ db: this.db, wie }, (tx) => toonMaandplan(tx, wie, id, vraag));
  }

  @Post('opvolgingen/:id/evaluaties')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Noteer een evaluatie van het GPMI: vier maanden later de volgende' })
  @Geeft(201, Opvolging, 'De opvolging')
  evaluatie(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Evaluatieinvoer }) invoer: Evaluatieinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Opvolging>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const opvolging = await noteerEvaluatie(tx, wie, { id, invoer });
      return gemaakt(`/api/dossiers/${opvolging.dossierId}/opvolgingen`, opvolging);
    });
  }

  @Post('onderbrekingen/:id/hervatten')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Hef een schorsing op: de betaling wordt hervat' })
  @Geeft(201, Opvolging, 'De opvolging')
  hervat(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Hervatinvoer }) invoer: Hervatinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Opvolging>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const opvolging = await hervatSchorsing(tx, wie, { id, invoer });
      return gemaakt(`/api/dossiers/${opvolging.dossierId}/opvolgingen`, opvolging);
    });
  }

  @Post('opvolgingen/:id/aanmaningen')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Maan de cliënt aan met een brief; ze telt zodra haar bewijs genoteerd is' })
  @Geeft(201, Opvolging, 'De opvolging')
  aanmaning(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Aanmaningsbrief }) invoer: Aanmaningsbrief,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Opvolging>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const opvolging = await maanAan(tx, wie, { id, invoer });
      return gemaakt(`/api/dossiers/${opvolging.dossierId}/opvolgingen`, opvolging);
    });
  }
}
