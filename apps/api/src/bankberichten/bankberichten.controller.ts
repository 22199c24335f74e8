import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { bestelOpnieuw } from './bestelOpnieuw.js';
import { getBankbericht, lijstBankregels } from './lees.js';
import { leesBankbericht } from './leesIn.js';
import * as vorm from './vormen.js';
import { wijsBankregelToe } from './wijsToe.js';

@ApiTags('bankberichten')
@Controller('api')
export class BankberichtenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post('bankberichten')
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Lees een antwoord van de bank in: pain.002, camt.053 of CODA 2.6' })
  @Geeft(201, vorm.Bankbericht, 'Het bericht, met per uitkomst hoeveel regels')
  leesIn(
    @Body({ schema: vorm.NieuwBankbericht }) invoer: vorm.NieuwBankbericht,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<vorm.Bankbericht>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      naCommit(tx, () => this.estafette.wek());
      const bericht = await leesBankbericht(tx, wie, invoer);
      return gemaakt(`/api/bankberichten/${bericht.id}`, bericht);
    });
  }

  @Get('bankberichten/:id')
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'Een ingelezen bankbericht' })
  @Geeft(200, vorm.Bankbericht, 'Het bericht, met per uitkomst hoeveel regels')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<vorm.Bankbericht>> {
    return voerHandeling({ db: this.db, wie }, (tx) => getBankbericht(tx, id));
  }

  @Get('bankregels')
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'De regels van de bank, volgens bericht of uitkomst' })
  @Geeft(200, vorm.Bankregels, 'Een bladzijde regels')
  regels(
    @Query({ schema: vorm.Bankregelvraag }) vraag: vorm.Bankregelvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<vorm.Bankregels>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstBankregels(tx, wie, vraag));
  }

  @Post('bankregels/:id/toewijzen')
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Zeg voor welke terugvordering ontvangen geld is, of dat het ergens anders bij hoort' })
  @Geeft(201, vorm.Bankregel, 'De regel')
  wijsToe(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Toewijzing }) toewijzing: vorm.Toewijzing,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<vorm.Bankregel>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt('/api/bankregels', await wijsBankregelToe(tx, wie, id, toewijzing)),
    );
  }

  @Post('betalingen/:id/opnieuw')
  @Recht('betaling.vrijgeven')
  @ApiOperation({ summary: 'Bestel een mislukte betaling opnieuw, op de rekening zoals ze nu is' })
  @Geeft(201, vorm.Herbesteld, 'De hoeveelste poging dit is, en de laatste cijfers van de rekening')
  opnieuw(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<vorm.Herbesteld>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      naCommit(tx, () => this.estafette.wek());
      return gemaakt('/api/betalingen', await bestelOpnieuw(tx, wie, id));
    });
  }
}
