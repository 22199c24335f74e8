import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftNiets } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { geefBetalingVrij, type Vrijgegeven } from './geefVrij.js';
import { lijstBetalingen } from './lees.js';
import { noteerBetaald, noteerMislukt } from './noteerUitkomst.js';
import { noteerTerugbetaling, Terugbetaalinvoer, Teruggekomen } from './noteerTerugbetaling.js';
import { leesTerugbetalingen, Terugbetalingen, Terugbetalingsvraag } from './terugbetalingen.js';
import { stuitVerjaring, Stuiting, Verjaringsstand } from './verjaring.js';
import * as vorm from './vormen.js';

const IdPad = z.strictObject({ id: z.uuid() });
type IdPad = z.infer<typeof IdPad>;

@ApiTags('betalingen')
@Controller('api')
export class BetalingenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Get('betalingen')
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'Betalingen, volgens status, dossier of beslissing' })
  @Geeft(200, vorm.Betalingen, 'Een bladzijde betalingen, de dringendste eerst')
  lijst(
    @Query({ schema: vorm.Betaalvraag }) vraag: vorm.Betaalvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<{ betalingen: readonly vorm.Betaling[]; volgende?: string }>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstBetalingen(tx, wie, vraag));
  }

  @Get('terugbetalingen')
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'Wat een cliënt terugbetaalt: terugvorderingen en aflossingen' })
  @Geeft(200, Terugbetalingen, 'De terugvorderingen en hun aflossingen')
  terugbetalingen(
    @Query({ schema: Terugbetalingsvraag }) { dossier }: z.infer<typeof Terugbetalingsvraag>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Terugbetalingen>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesTerugbetalingen(tx, wie, dossier));
  }

  @Post('terugbetalingen')
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Noteer geld dat een cliënt op een terugvordering terugbetaalde' })
  @Geeft(201, Teruggekomen, 'De terugbetaling, met wat nog te betalen blijft')
  teruggekomen(
    @Body({ schema: Terugbetaalinvoer }) invoer: Terugbetaalinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Teruggekomen>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt('/api/terugbetalingen', await noteerTerugbetaling(tx, wie, invoer)),
    );
  }

  @Post('terugvorderingen/:id/stuiting')
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Stuit de verjaring van een terugvordering met een aangetekende brief' })
  @Geeft(201, Verjaringsstand, 'De terugvordering, met de dag waarop ze nu verjaart')
  stuit(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Stuiting }) invoer: Stuiting,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Verjaringsstand>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt('/api/terugbetalingen', await stuitVerjaring(tx, wie, { id, invoer })),
    );
  }

  @Post('besluiten/:id/betaling/vrijgeven')
  @Recht('betaling.vrijgeven')
  @ApiOperation({ summary: 'Geef de betalingen van een beslissing vrij; dat doen twee personen' })
  @Geeft(200, vorm.Vrijgegeven, 'Wie nog moet vrijgeven')
  geefVrij(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Vrijgegeven>> {
    return this.handel(wie, (tx) => geefBetalingVrij(tx, wie, id));
  }

  @Post('betalingen/:id/betaald')
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Noteer dat een betaling uitgevoerd is' })
  @GeeftNiets('De betaling is uitgevoerd')
  async betaald(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Betaald }) { op }: z.infer<typeof vorm.Betaald>,
    @Wie() wie: Wie,
  ): Promise<void> {
    await this.handel(wie, (tx) => noteerBetaald(tx, wie, id, op));
  }

  @Post('betalingen/:id/mislukt')
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Noteer dat een betaling mislukte' })
  @GeeftNiets('De financiële dienst krijgt een taak')
  async mislukt(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Mislukt }) { reden }: z.infer<typeof vorm.Mislukt>,
    @Wie() wie: Wie,
  ): Promise<void> {
    await this.handel(wie, (tx) => noteerMislukt(tx, wie, id, reden));
  }

  private handel<T>(wie: Wie, handeling: (tx: Tx) => Promise<T>): Promise<Antwoord<T>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      naCommit(tx, () => this.estafette.wek());
      return handeling(tx);
    });
  }
}
