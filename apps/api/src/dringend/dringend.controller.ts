import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
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
import { geefInHanden } from './geefInHanden.js';
import { leesKasboek, vulKasAan } from './kasboek.js';
import { verleenDringendeSteun } from './verleen.js';
import { Aanvullinginvoer, DringendeSteun, Dringendinvoer, InHandeninvoer, Kasboek, Kasstand } from './vormen.js';

@ApiTags('dringende steun')
@Controller('api')
export class DringendController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post('dossiers/:id/dringende-steun')
  @Recht('besluit.dringend')
  @ApiOperation({ summary: 'Ken dringende steun toe (voorzitter); de eerstvolgende zitting bekrachtigt' })
  @Geeft(201, DringendeSteun, 'De beslissing van de voorzitter')
  verleen(
    @Param({ schema: IdPad }) { id: dossierId }: IdPad,
    @Body({ schema: Dringendinvoer }) invoer: Dringendinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<DringendeSteun>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const steun = await verleenDringendeSteun(tx, wie, { dossierId, invoer });
      naCommit(tx, () => this.estafette.wek());
      return gemaakt(`/api/besluiten/${steun.besluitId}`, steun);
    });
  }

  @Post('besluiten/:id/in-handen')
  @Recht('kas.uitbetalen')
  @ApiOperation({ summary: 'Noteer dat de dringende steun in handen is, tegen ontvangstbewijs' })
  @Geeft(201, Kasstand, 'De kas na de uitgave')
  inHanden(
    @Param({ schema: IdPad }) { id: besluitId }: IdPad,
    @Body({ schema: InHandeninvoer }) invoer: InHandeninvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Kasstand>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const kas = await geefInHanden(tx, wie, { besluitId, invoer });
      naCommit(tx, () => this.estafette.wek());
      return gemaakt('/api/kasboek', kas);
    });
  }

  @Get('kasboek')
  @Recht('kas.uitbetalen')
  @ApiOperation({ summary: 'Lees het kasboek' })
  @Geeft(200, Kasboek, 'Het saldo en de laatste regels')
  kasboek(@Wie() wie: Wie): Promise<Antwoord<Kasboek>> {
    return voerHandeling({ db: this.db, wie }, leesKasboek);
  }

  @Post('kasboek/aanvulling')
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Vul de kas aan' })
  @Geeft(201, Kasstand, 'De kas na de aanvulling')
  vulAan(
    @Body({ schema: Aanvullinginvoer }) invoer: Aanvullinginvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Kasstand>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt('/api/kasboek', await vulKasAan(tx, wie, invoer)),
    );
  }
}
