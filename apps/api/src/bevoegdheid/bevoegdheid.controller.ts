import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { leesZaak } from '../aanvragen/zaak.js';
import { logInzage } from '../dossiers/inzage.js';
import { IdPad } from '../dossiers/velden.js';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { getConflict } from './conflict.js';
import { registreerConflict } from './registreerConflict.js';
import { leesVaststellingen, stelVast, toetsBevoegdheid } from './stelVast.js';
import { noteerAanwijzing, noteerVolledig, sluitConflict } from './verloopConflict.js';
import {
  Aanwijzinginvoer,
  Conflict,
  Conflictafsluiting,
  Conflictinvoer,
  Feiteninvoer,
  Oordeel,
  Vaststelling,
  Vaststellingen,
  Vaststellinginvoer,
  Volledigheidinvoer,
} from './vormen.js';

@ApiTags('bevoegdheid')
@Controller('api/aanvragen/:id')
export class BevoegdheidController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post('bevoegdheidstoets')
  @Recht('aanvraag.lezen')
  @ApiOperation({ summary: 'Welk OCMW is volgens deze feiten bevoegd? Bewaart niets' })
  @Geeft(200, Oordeel, 'Het OCMW, met elke stap en haar bron')
  toets(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Feiteninvoer }) feiten: Feiteninvoer,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Oordeel>> {
    return voerHandeling({ db: this.db, wie }, (tx) => toetsBevoegdheid(tx, id, feiten));
  }

  @Post('bevoegdheidsvaststellingen')
  @Recht('bevoegdheid.noteren')
  @ApiOperation({ summary: 'Stel vast welk OCMW bevoegd is, met feiten en toelichting' })
  @Geeft(201, Vaststelling, 'De vaststelling')
  stelVast(
    @Param({ schema: IdPad }) { id: aanvraagId }: IdPad,
    @Body({ schema: Vaststellinginvoer }) invoer: Vaststellinginvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Vaststelling>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const vaststelling = await stelVast(tx, wie, { aanvraagId, invoer });
      return gemaakt(`/api/aanvragen/${aanvraagId}/bevoegdheidsvaststellingen`, vaststelling);
    });
  }

  @Get('bevoegdheidsvaststellingen')
  @Recht('aanvraag.lezen')
  @ApiOperation({ summary: 'Wat er over de bevoegdheid vastgesteld is' })
  @Geeft(200, Vaststellingen, 'De vaststellingen, de oudste eerst')
  vaststellingen(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Vaststelling[]>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const { dossierId } = await leesZaak(tx, id);
      await logInzage(tx, wie, `bevoegdheid van aanvraag/${id}`, dossierId);
      return leesVaststellingen(tx, id);
    });
  }

  @Post('bevoegdheidsconflict')
  @Recht('bevoegdheid.noteren')
  @ApiOperation({ summary: 'Noteer een bevoegdheidsconflict en maak de brieven aan de minister en aan de cliënt' })
  @Geeft(201, Conflict, 'Het conflict met zijn termijnen')
  registreer(
    @Param({ schema: IdPad }) { id: aanvraagId }: IdPad,
    @Body({ schema: Conflictinvoer }) invoer: Conflictinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Conflict>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const conflict = await registreerConflict(tx, wie, { aanvraagId, invoer });
      naCommit(tx, () => this.estafette.wek());
      return gemaakt(`/api/aanvragen/${aanvraagId}/bevoegdheidsconflict`, conflict, conflict.rev);
    });
  }

  @Get('bevoegdheidsconflict')
  @Recht('aanvraag.lezen')
  @ApiOperation({ summary: 'Een bevoegdheidsconflict met zijn termijnen en afloop' })
  @Geeft(200, Conflict, 'Het conflict')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Conflict>> {
    return this.handel(wie, async (tx) => {
      const conflict = await getConflict(tx, id);
      await logInzage(tx, wie, `bevoegdheidsconflict van aanvraag/${id}`, conflict.dossierId);
      return conflict;
    });
  }

  @Post('bevoegdheidsconflict/volledig')
  @Recht('bevoegdheid.noteren')
  @ApiOperation({ summary: 'Noteer dat de vraag volledig bij de POD MI ligt: de vijf werkdagen beginnen' })
  @Geeft(200, Conflict, 'Het conflict')
  volledig(
    @Param({ schema: IdPad }) { id: aanvraagId }: IdPad,
    @Body({ schema: Volledigheidinvoer }) invoer: Volledigheidinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Conflict>> {
    return this.handel(wie, (tx) => noteerVolledig(tx, wie, { aanvraagId, revisie, invoer }));
  }

  @Post('bevoegdheidsconflict/aanwijzing')
  @Recht('bevoegdheid.noteren')
  @ApiOperation({ summary: 'Noteer welk OCMW de minister voorlopig aanwijst; de cliënt krijgt er een brief over' })
  @Geeft(200, Conflict, 'Het conflict')
  aanwijzing(
    @Param({ schema: IdPad }) { id: aanvraagId }: IdPad,
    @Body({ schema: Aanwijzinginvoer }) invoer: Aanwijzinginvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Conflict>> {
    return this.handel(wie, async (tx) => {
      const conflict = await noteerAanwijzing(tx, wie, { aanvraagId, revisie, invoer });
      naCommit(tx, () => this.estafette.wek());
      return conflict;
    });
  }

  @Post('bevoegdheidsconflict/afsluiting')
  @Recht('bevoegdheid.noteren')
  @ApiOperation({ summary: 'Sluit een bevoegdheidsconflict af, met de reden' })
  @Geeft(200, Conflict, 'Het afgesloten conflict')
  afsluiting(
    @Param({ schema: IdPad }) { id: aanvraagId }: IdPad,
    @Body({ schema: Conflictafsluiting }) invoer: Conflictafsluiting,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Conflict>> {
    return this.handel(wie, (tx) => sluitConflict(tx, wie, { aanvraagId, revisie, invoer }));
  }

  private handel(wie: Wie, doe: (tx: Tx) => Promise<Conflict>): Promise<Antwoord<Conflict>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const conflict = await doe(tx);
      return metRevisie(conflict, conflict.rev);
    });
  }
}
