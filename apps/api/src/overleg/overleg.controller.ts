import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Gemaakt, IdPad } from '../dossiers/velden.js';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { beantwoordOpdracht, draagOnderzoekOp } from '../onderzoek/opdracht.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { geefFiat, zieAfVanFiat } from './fiat.js';
import { leesOverleg } from './lees.js';
import { beantwoordOpmerking, handelOpmerkingAf, leesVerslagNa, maakOpmerking } from './opmerkingen.js';
import * as vorm from './vormen.js';

@ApiTags('overleg')
@Controller('api')
export class OverlegController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('aanvragen/:id/overleg')
  @Recht('voorstel.lezen')
  @ApiOperation({ summary: 'Onderzoeksopdrachten, opmerkingen en goedkeuring rond een aanvraag' })
  @Geeft(200, vorm.Overleg, 'Het overleg')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<vorm.Overleg>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesOverleg(tx, wie, id));
  }

  @Post('aanvragen/:id/onderzoeksopdrachten')
  @Recht('onderzoek.opdragen')
  @ApiOperation({ summary: 'Vraag de werker om bijkomend onderzoek, voor het comité of de voorzitter' })
  @Geeft(201, Gemaakt, 'De onderzoeksopdracht')
  draagOp(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Opdrachtinvoer }) { vraag }: vorm.Opdrachtinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return this.maak(wie, eenmalig, id, (tx) => draagOnderzoekOp(tx, wie, { id, vraag }));
  }

  @Post('onderzoeksopdrachten/:id/antwoord')
  @Recht('onderzoek.schrijven')
  @ApiOperation({ summary: 'Beantwoord een onderzoeksopdracht' })
  @Geeft(200, Gemaakt, 'De onderzoeksopdracht')
  beantwoordOpdracht(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Antwoordinvoer }) { antwoord }: vorm.Antwoordinvoer,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Gemaakt>> {
    return voerHandeling({ db: this.db, wie }, (tx) => beantwoordOpdracht(tx, wie, { id, antwoord }));
  }

  @Post('aanvragen/:id/verslag/nalezen')
  @Recht('onderzoek.nalezen')
  @ApiOperation({ summary: 'Noteer dat u het afgesloten verslag nalas, met wat u opmerkt' })
  @Geeft(201, Gemaakt, 'De nalezing')
  leesNa(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Nalezing }) { opmerking }: vorm.Nalezing,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return this.maak(wie, eenmalig, id, (tx) => leesVerslagNa(tx, wie, { id, opmerking }));
  }

  @Post('aanvragen/:id/voorstel/opmerkingen')
  @Recht('voorstel.bespreken')
  @ApiOperation({ summary: 'Maak als collega een opmerking bij een voorstel in opmaak (teamoverleg)' })
  @Geeft(201, Gemaakt, 'De opmerking')
  merkOp(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Opmerkinginvoer }) { tekst }: vorm.Opmerkinginvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return this.maak(wie, eenmalig, id, (tx) => maakOpmerking(tx, wie, { id, tekst }));
  }

  @Post('opmerkingen/:id/antwoord')
  @Recht('voorstel.indienen')
  @ApiOperation({ summary: 'Beantwoord een opmerking' })
  @Geeft(200, Gemaakt, 'De opmerking')
  beantwoord(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Antwoordinvoer }) { antwoord }: vorm.Antwoordinvoer,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Gemaakt>> {
    return voerHandeling({ db: this.db, wie }, (tx) => beantwoordOpmerking(tx, wie, { id, antwoord }));
  }

  @Post('opmerkingen/:id/afhandelen')
  @Recht('voorstel.bespreken')
  @ApiOperation({ summary: 'Handel een opmerking af die u maakte' })
  @Geeft(200, Gemaakt, 'De opmerking')
  handelAf(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Gemaakt>> {
    return voerHandeling({ db: this.db, wie }, (tx) => handelOpmerkingAf(tx, wie, { id }));
  }

  @Post('aanvragen/:id/voorstel/fiat')
  @Recht('voorstel.fiatteren')
  @ApiOperation({
    summary: 'Keur het voorstel van een ander goed, of noteer dat een collega van een partner-OCMW dat deed',
  })
  @Geeft(201, Gemaakt, 'De goedkeuring')
  fiatteer(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Fiatinvoer }) invoer: vorm.Fiatinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return this.maak(wie, eenmalig, id, (tx) => geefFiat(tx, wie, { id, ...invoer }));
  }

  @Post('aanvragen/:id/voorstel/fiat-uitzondering')
  @Recht('voorstel.indienen')
  @ApiOperation({ summary: 'Noteer met reden dat een voorstel zonder tweede paar ogen naar het comité gaat' })
  @Geeft(201, Gemaakt, 'De uitzondering')
  zieAf(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Uitzondering }) { reden }: vorm.Uitzondering,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return this.maak(wie, eenmalig, id, (tx) => zieAfVanFiat(tx, wie, { id, reden }));
  }

  private maak(
    wie: Wie,
    eenmalig: Eenmaligheid,
    aanvraagId: string,
    handel: (tx: Tx) => Promise<Gemaakt>,
  ): Promise<Antwoord<Gemaakt>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/aanvragen/${aanvraagId}/overleg`, await handel(tx)),
    );
  }
}
