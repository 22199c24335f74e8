import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Gemaakt, IdPad } from '../dossiers/velden.js';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesAanvraag } from './lees.js';
import { neemSignaalAan } from './neemSignaalAan.js';
import { Onbevoegd, Onbevoegdinvoer, verklaarOnbevoegd } from './onbevoegd.js';
import { registreerAanvraag } from './registreer.js';
import { trekAanvraagIn } from './trekIn.js';
import { Aanvraaginvoer, AanvraagStand, Geregistreerd, Intrekinvoer, Signaalinvoer } from './vormen.js';
import { Aanvraag } from './vormenLezen.js';
import type { Stand } from './zaak.js';

@ApiTags('aanvragen')
@Controller('api')
export class AanvragenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post('signalen')
  @Recht('aanvraag.registreren')
  @ApiOperation({ summary: 'Noteer een signaal: nog geen aanvraag, dus zonder termijn' })
  @Geeft(201, Gemaakt, 'Het signaal')
  signaal(
    @Body({ schema: Signaalinvoer }) invoer: Signaalinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const signaal = await neemSignaalAan(tx, wie, invoer);
      return gemaakt(`/api/signalen/${signaal.id}`, signaal);
    });
  }

  @Post('dossiers/:id/aanvragen')
  @Recht('aanvraag.registreren')
  @ApiOperation({ summary: 'Registreer een aanvraag, of open een dossier ambtshalve' })
  @Geeft(201, Geregistreerd, 'De aanvraag met haar registernummer en termijnen')
  registreer(
    @Param({ schema: IdPad }) { id: dossierId }: IdPad,
    @Body({ schema: Aanvraaginvoer }) invoer: Aanvraaginvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Geregistreerd>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const aanvraag = await registreerAanvraag(tx, wie, { dossierId, invoer });
      naCommit(tx, () => this.estafette.wek());
      return gemaakt(`/api/aanvragen/${aanvraag.id}`, aanvraag, aanvraag.rev);
    });
  }

  @Get('aanvragen/:id')
  @Recht('aanvraag.lezen')
  @ApiOperation({ summary: 'Lees een aanvraag met onderzoek, voorstellen, termijnen en geschiedenis' })
  @Geeft(200, Aanvraag, 'De aanvraag')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Aanvraag>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const aanvraag = await leesAanvraag(tx, wie, id);
      return metRevisie(aanvraag, aanvraag.rev);
    });
  }

  @Post('aanvragen/:id/intrekken')
  @Recht('aanvraag.intrekken')
  @ApiOperation({ summary: 'Noteer dat de cliënt de aanvraag intrekt' })
  @Geeft(200, AanvraagStand, 'De gesloten aanvraag')
  intrekken(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Intrekinvoer }) invoer: Intrekinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Stand>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const stand = await trekAanvraagIn(tx, wie, { id, revisie, invoer });
      naCommit(tx, () => this.estafette.wek());
      return metRevisie(stand, stand.rev);
    });
  }

  @Post('aanvragen/:id/onbevoegd')
  @Recht('besluit.dringend')
  @ApiOperation({ summary: 'Verklaar het OCMW onbevoegd (voorzitter); de zitting bekrachtigt' })
  @Geeft(200, Onbevoegd, 'De beslissing')
  onbevoegd(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Onbevoegdinvoer }) invoer: Onbevoegdinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Onbevoegd>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const besluit = await verklaarOnbevoegd(tx, wie, { id, revisie, invoer });
      naCommit(tx, () => this.estafette.wek());
      return metRevisie(besluit, besluit.rev);
    });
  }
}
