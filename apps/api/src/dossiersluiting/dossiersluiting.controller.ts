import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { logInzage } from '../dossiers/inzage.js';
import { IdPad } from '../dossiers/velden.js';
import { metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { hefOp, houdVast, zetBewaarklasse } from './bewaar.js';
import { leesSluiting } from './lees.js';
import { sluitDossier } from './sluit.js';
import { Bewaarklasseinvoer, Dossiersluiting, Redeninvoer, Sluitinvoer } from './vormen.js';

@ApiTags('dossiers')
@Controller('api/dossiers')
export class DossiersluitingController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get(':id/sluiting')
  @Recht('dossier.lezen')
  @ApiOperation({ summary: 'Of een dossier gesloten is, wat het nog openhoudt en hoelang het bewaard wordt' })
  @Geeft(200, Dossiersluiting, 'De sluiting en de bewaring van het dossier')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Dossiersluiting>> {
    return this.handel(wie, async (tx) => {
      await logInzage(tx, wie, `dossier/${id}/sluiting`, id);
      return leesSluiting(tx, id);
    });
  }

  @Post(':id/sluiten')
  @Recht('dossier.sluiten')
  @ApiOperation({ summary: 'Sluit een dossier waarin niets meer openstaat' })
  @Geeft(200, Dossiersluiting, 'Het gesloten dossier')
  sluit(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Sluitinvoer }) invoer: Sluitinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Dossiersluiting>> {
    return this.handel(wie, (tx) => sluitDossier(tx, wie, { id, revisie, invoer }));
  }

  @Post(':id/vasthouden')
  @Recht('dossier.vasthouden')
  @ApiOperation({ summary: 'Houd een dossier vast: het wordt niet vernietigd' })
  @Geeft(200, Dossiersluiting, 'Het dossier')
  vasthouden(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Redeninvoer }) invoer: Redeninvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Dossiersluiting>> {
    return this.handel(wie, (tx) => houdVast(tx, wie, { id, revisie, invoer }));
  }

  @Post(':id/vrijlaten')
  @Recht('dossier.vasthouden')
  @ApiOperation({ summary: 'Hef het vasthouden van een dossier op' })
  @Geeft(200, Dossiersluiting, 'Het dossier')
  vrijlaten(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Redeninvoer }) invoer: Redeninvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Dossiersluiting>> {
    return this.handel(wie, (tx) => hefOp(tx, wie, { id, revisie, invoer }));
  }

  @Post(':id/bewaarklasse')
  @Recht('dossier.vasthouden')
  @ApiOperation({ summary: 'Kies of een gesloten dossier blijvend bewaard wordt' })
  @Geeft(200, Dossiersluiting, 'Het dossier')
  bewaarklasse(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Bewaarklasseinvoer }) invoer: Bewaarklasseinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Dossiersluiting>> {
    return this.handel(wie, (tx) => zetBewaarklasse(tx, wie, { id, revisie, invoer }));
  }

  private handel(wie: Wie, doe: (tx: Tx) => Promise<Dossiersluiting>): Promise<Antwoord<Dossiersluiting>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const sluiting = await doe(tx);
      return metRevisie(sluiting, sluiting.rev);
    });
  }
}
