import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { getBetaalrun, leesRunregels, lijstBetaalruns } from './lees.js';
import { planEersteRun } from './plan.js';
import { geefRunVrij, herbereken, laatVervallen, vulAan } from './stappen.js';
import * as vorm from './vormen.js';

@ApiTags('betaalrun')
@Controller('api/betaalruns')
export class BetaalrunsController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post()
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Plan de eerste betaalrun; elke volgende plant zichzelf' })
  @Geeft(201, vorm.Betaalrun, 'De betaalrun')
  plan(
    @Body({ schema: vorm.EersteBetaalrun }) invoer: vorm.EersteBetaalrun,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<vorm.Betaalrun>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      naCommit(tx, () => this.estafette.wek());
      const run = await getBetaalrun(tx, await planEersteRun(tx, wie, invoer));
      return gemaakt(`/api/betaalruns/${run.id}`, run, run.rev);
    });
  }

  @Get()
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'De betaalruns, de nieuwste eerst' })
  @Geeft(200, vorm.Betaalruns, 'Een bladzijde betaalruns')
  lijst(
    @Query({ schema: vorm.Betaalrunvraag }) vraag: vorm.Betaalrunvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<vorm.Betaalruns>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstBetaalruns(tx, vraag));
  }

  @Get(':id')
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'Hoe ver een betaalrun staat, met de tellingen' })
  @Geeft(200, vorm.Betaalrun, 'De betaalrun')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<vorm.Betaalrun>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const run = await getBetaalrun(tx, id);
      return metRevisie(run, run.rev);
    });
  }

  @Get(':id/regels')
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'De lijst: per steun wat betaald wordt, met de stappen en het verschil met de vorige run' })
  @Geeft(200, vorm.Runregels, 'Een bladzijde van de lijst')
  regels(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Query({ schema: vorm.Regelvraag }) vraag: vorm.Regelvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<vorm.Runregels>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesRunregels(tx, wie, id, vraag));
  }

  @Post(':id/herberekenen')
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Bereken de lijst opnieuw; wie al vrijgaf, doet dat opnieuw' })
  @Geeft(200, vorm.Betaalrun, 'De betaalrun')
  herbereken(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie, @Revisie() revisie: number) {
    return this.zet(wie, (tx) => herbereken(tx, wie, { id, revisie }));
  }

  @Post(':id/vrijgeven')
  @Recht('betaling.vrijgeven')
  @ApiOperation({ summary: 'Geef de betaalrun vrij; dat doen twee personen' })
  @Geeft(200, vorm.Betaalrun, 'De betaalrun')
  geefVrij(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie, @Revisie() revisie: number) {
    return this.zet(wie, (tx) => geefRunVrij(tx, wie, { id, revisie }));
  }

  @Post(':id/aanvullen')
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Maak een aanvullende run voor wat na de vrijgave veranderde' })
  @Geeft(201, vorm.Betaalrun, 'De aanvullende betaalrun')
  vulAan(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<vorm.Betaalrun>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      naCommit(tx, () => this.estafette.wek());
      const run = await vulAan(tx, wie, id);
      return gemaakt(`/api/betaalruns/${run.id}`, run, run.rev);
    });
  }

  @Post(':id/vervallen')
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Laat een betaalrun vervallen die nog niet vrijgegeven is' })
  @Geeft(200, vorm.Betaalrun, 'De betaalrun')
  vervallen(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Vervallen }) { reden }: { readonly reden: string },
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ) {
    return this.zet(wie, (tx) => laatVervallen(tx, wie, { id, revisie }, reden));
  }

  private zet(wie: Wie, stap: (tx: Tx) => Promise<vorm.Betaalrun>): Promise<Antwoord<vorm.Betaalrun>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      naCommit(tx, () => this.estafette.wek());
      const run = await stap(tx);
      return metRevisie(run, run.rev);
    });
  }
}
