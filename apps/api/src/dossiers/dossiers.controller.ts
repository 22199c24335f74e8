import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { paginavelden, paginaVan, type Pagina } from '../http/paginering.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesDossier, lijstDossiers } from './lees.js';
import { openDossier } from './open.js';
import { noteerOverlijden } from './overlijden.js';
import { IdPad, MetRev } from './velden.js';
import { Dossierinvoer, Geopend, Overleden, Overlijdensinvoer, Toewijzing } from './vormen.js';
import { Dossier, Dossierkop } from './vormenLezen.js';
import { wijsToe } from './wijsToe.js';

const Lijstvraag = z.strictObject({
  ...paginavelden,
  werkerId: z.uuid().optional(),
  open: z.stringbool().optional(),
});

@ApiTags('dossiers')
@Controller('api/dossiers')
export class DossiersController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post()
  @Recht('dossier.openen')
  @ApiOperation({ summary: 'Open een dossier voor een cliënt' })
  @Geeft(201, Geopend, 'Het dossier met zijn nummer')
  open(
    @Body({ schema: Dossierinvoer }) invoer: Dossierinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Geopend>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const dossier = await openDossier(tx, wie, invoer);
      return gemaakt(`/api/dossiers/${dossier.id}`, dossier, 1);
    });
  }

  @Get()
  @Recht('dossier.lezen')
  @ApiOperation({ summary: 'De dossiers die u mag zien' })
  @Geeft(200, paginaVan(Dossierkop), 'Een bladzijde dossiers, oudste nummer eerst')
  lijst(
    @Query({ schema: Lijstvraag }) vraag: z.infer<typeof Lijstvraag>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Pagina<Dossierkop>>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstDossiers(tx, wie, vraag));
  }

  @Get(':id')
  @Recht('dossier.lezen')
  @ApiOperation({ summary: 'Lees een dossier' })
  @Geeft(200, Dossier, 'Het dossier met alles wat erin loopt')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Dossier>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const dossier = await leesDossier(tx, wie, id);
      return metRevisie(dossier, dossier.rev);
    });
  }

  @Post(':id/toewijzen')
  @Recht('dossier.toewijzen')
  @ApiOperation({ summary: 'Geef een dossier aan een andere medewerker, met reden en overdracht' })
  @Geeft(200, MetRev, 'Het dossier, nu van de nieuwe medewerker')
  wijsToe(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Toewijzing }) invoer: Toewijzing,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<MetRev>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const dossier = await wijsToe(tx, wie, { id, revisie, invoer });
      return metRevisie(dossier, dossier.rev);
    });
  }

  @Post(':id/overlijden')
  @Recht('aanvraag.intrekken')
  @ApiOperation({ summary: 'Noteer het overlijden van de cliënt en sluit wat nog loopt' })
  @Geeft(200, Overleden, 'Wat gesloten is')
  overlijden(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Overlijdensinvoer }) invoer: Overlijdensinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Overleden>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const einde = await noteerOverlijden(tx, wie, { id, revisie, invoer });
      naCommit(tx, () => this.estafette.wek());
      return metRevisie(einde, einde.rev);
    });
  }
}
