import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import { logInzage } from '../dossiers/inzage.js';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { getRegimemigratie, leesRegels, planRegimemigratie, zetStap, type Stap } from './regimemigratie.js';
import { Regimemigratie, Regimemigratieplan, Regimeregels, Regimevraag } from './vormen.js';

@ApiTags('regimemigraties')
@Controller('api/regimemigraties')
export class RegimemigratiesController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post()
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Plan een regimemigratie: eerst een droogloop, die alleen verslag uitbrengt' })
  @Geeft(201, Regimemigratie, 'De regimemigratie')
  plan(
    @Body({ schema: Regimemigratieplan }) plan: Regimemigratieplan,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Regimemigratie>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const migratie = await planRegimemigratie(tx, wie, plan);
      naCommit(tx, () => this.estafette.wek());
      return gemaakt(`/api/regimemigraties/${migratie.id}`, migratie, migratie.rev);
    });
  }

  @Get(':id')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Hoe ver een regimemigratie staat, met de tellingen' })
  @Geeft(200, Regimemigratie, 'De regimemigratie')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Regimemigratie>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const migratie = await getRegimemigratie(tx, id);
      return metRevisie(migratie, migratie.rev);
    });
  }

  @Get(':id/dossiers')
  @Recht('opvolging.lezen')
  @ApiOperation({
    summary: 'Het verslag per dossier, een bladzijde per keer: wat de droogloop zag en wat er gedaan is',
  })
  @Geeft(200, Regimeregels, 'Het verslag')
  dossiers(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Query({ schema: Regimevraag }) vraag: Regimevraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Regimeregels>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const { rev } = await getRegimemigratie(tx, id);
      await logInzage(tx, wie, `regimemigratie/${id}`, null);
      return metRevisie(await leesRegels(tx, id, vraag), rev);
    });
  }

  @Post(':id/starten')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Start: vanaf de eerste dag verandert lopende steun' })
  @Geeft(200, Regimemigratie, 'De regimemigratie')
  start(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie, @Revisie() revisie: number) {
    return this.zet(wie, id, 'starten', revisie);
  }

  @Post(':id/pauzeren')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Pauzeer na het lopende blad' })
  @Geeft(200, Regimemigratie, 'De regimemigratie')
  pauzeer(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie, @Revisie() revisie: number) {
    return this.zet(wie, id, 'pauzeren', revisie);
  }

  @Post(':id/hervatten')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Hervat wat gepauzeerd is' })
  @Geeft(200, Regimemigratie, 'De regimemigratie')
  hervat(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie, @Revisie() revisie: number) {
    return this.zet(wie, id, 'hervatten', revisie);
  }

  private zet(wie: Wie, id: string, stap: Stap, revisie: number): Promise<Antwoord<Regimemigratie>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const migratie = await zetStap(tx, wie, { id, stap, revisie });
      naCommit(tx, () => this.estafette.wek());
      return metRevisie(migratie, migratie.rev);
    });
  }
}
