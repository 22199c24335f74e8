import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { noteerAanmaning, noteerContact, noteerGezinslid, noteerGpmi, noteerInkomen } from './gegevens.js';
import { Gemaakt, IdPad } from './velden.js';
import { Aanmaninginvoer, Contactinvoer, Gezinslidinvoer, Gpmi, Inkomeninvoer } from './vormen.js';

@ApiTags('dossiers')
@Controller('api/dossiers/:id')
export class DossiergegevensController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Post('gezinsleden')
  @Recht('client.schrijven')
  @ApiOperation({ summary: 'Voeg een gezinslid toe' })
  @Geeft(201, Gemaakt, 'Het gezinslid')
  gezinslid(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Gezinslidinvoer }) invoer: Gezinslidinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return this.noteer(wie, eenmalig, id, (tx) => noteerGezinslid(tx, wie, id, invoer));
  }

  @Post('inkomens')
  @Recht('client.schrijven')
  @ApiOperation({ summary: 'Voeg een inkomen van de cliënt of een gezinslid toe' })
  @Geeft(201, Gemaakt, 'Het inkomen')
  inkomen(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Inkomeninvoer }) invoer: Inkomeninvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return this.noteer(wie, eenmalig, id, (tx) => noteerInkomen(tx, wie, id, invoer));
  }

  @Post('contacten')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Noteer een contact met de cliënt' })
  @Geeft(201, Gemaakt, 'Het contact')
  contact(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Contactinvoer }) invoer: Contactinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return this.noteer(wie, eenmalig, id, (tx) => noteerContact(tx, wie, id, invoer));
  }

  @Post('aanmaningen')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Noteer een aanmaning die verzonden is' })
  @Geeft(201, Gemaakt, 'De aanmaning')
  aanmaning(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Aanmaninginvoer }) invoer: Aanmaninginvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return this.noteer(wie, eenmalig, id, (tx) => noteerAanmaning(tx, wie, id, invoer));
  }

  @Post('gpmi')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Noteer een ondertekend GPMI' })
  @Geeft(201, Gemaakt, 'Het GPMI')
  gpmi(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Gpmi }) invoer: Gpmi,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return this.noteer(wie, eenmalig, id, (tx) => noteerGpmi(tx, wie, id, invoer));
  }

  private noteer(
    wie: Wie,
    eenmalig: Eenmaligheid,
    dossierId: string,
    handel: (tx: Tx) => Promise<Gemaakt>,
  ): Promise<Antwoord<Gemaakt>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/dossiers/${dossierId}`, await handel(tx)),
    );
  }
}
