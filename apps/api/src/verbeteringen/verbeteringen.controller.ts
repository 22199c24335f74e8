import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { logInzage } from '../dossiers/inzage.js';
import { IdPad } from '../dossiers/velden.js';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesBesluitversies } from './lees.js';
import { verbeterBesluit } from './verbeter.js';
import { Besluitversies, Verbetering, Verbeteringinvoer } from './vormen.js';

@ApiTags('besluiten')
@Controller('api/besluiten/:id')
export class VerbeteringenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post('verbeteringen')
  @Recht('besluit.verbeteren')
  @ApiOperation({
    summary:
      'Zet een fout in een beslissing recht; veranderen de rechten van de cliënt, dan beslist het comité opnieuw',
  })
  @Geeft(201, Verbetering, 'De verbetering, met de nieuwe aanvraag als het comité opnieuw beslist')
  verbeter(
    @Param({ schema: IdPad }) { id: besluitId }: IdPad,
    @Body({ schema: Verbeteringinvoer }) invoer: Verbeteringinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Verbetering>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const verbetering = await verbeterBesluit(tx, wie, { besluitId, invoer });
      naCommit(tx, () => this.estafette.wek());
      return gemaakt(`/api/besluiten/${besluitId}/versies`, verbetering);
    });
  }

  @Get('versies')
  @Recht('besluit.lezen')
  @ApiOperation({ summary: 'Een beslissing zoals ze genomen is en na elke verbetering' })
  @Geeft(200, Besluitversies, 'De versies, de eerste eerst')
  versies(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Besluitversies>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const versies = await leesBesluitversies(tx, id);
      await logInzage(tx, wie, `versies van besluit/${id}`, versies.dossierId);
      return versies;
    });
  }
}
