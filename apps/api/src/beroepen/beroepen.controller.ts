import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import { logInzage } from '../dossiers/inzage.js';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { getBeroep } from './beroep.js';
import { noteerArrest } from './arrest.js';
import { noteerDefinitief } from './definitief.js';
import { noteerHogerBeroep } from './hogerBeroep.js';
import { zetRechtsdag } from './rechtsdag.js';
import { registreerBeroep } from './registreer.js';
import { legVerweerNeer, noteerBerusting, noteerUitkomst } from './verloop.js';
import {
  Arrestinvoer,
  Beroep,
  Beroepinvoer,
  Berustinginvoer,
  Definitiefinvoer,
  HogerBeroepinvoer,
  Rechtsdaginvoer,
  Uitkomstinvoer,
  Verweerinvoer,
} from './vormen.js';

@ApiTags('beroepen')
@Controller('api')
export class BeroepenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post('besluiten/:id/beroepen')
  @Recht('beroep.noteren')
  @ApiOperation({ summary: 'Registreer een beroep van de cliënt tegen een beslissing' })
  @Geeft(201, Beroep, 'Het beroep')
  registreer(
    @Param({ schema: IdPad }) { id: besluitId }: IdPad,
    @Body({ schema: Beroepinvoer }) invoer: Beroepinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Beroep>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const beroep = await registreerBeroep(tx, wie, { besluitId, invoer });
      naCommit(tx, () => this.estafette.wek());
      return gemaakt(`/api/beroepen/${beroep.id}`, beroep, beroep.rev);
    });
  }

  @Get('beroepen/:id')
  @Recht('besluit.lezen')
  @ApiOperation({ summary: 'Een beroep met zijn termijnen en afloop' })
  @Geeft(200, Beroep, 'Het beroep')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Beroep>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const beroep = await getBeroep(tx, id);
      await logInzage(tx, wie, `beroep/${id}`, beroep.dossierId);
      return metRevisie(beroep, beroep.rev);
    });
  }

  @Post('beroepen/:id/verweer')
  @Recht('beroep.noteren')
  @ApiOperation({ summary: 'Noteer dat het dossier bij de rechtbank neergelegd is' })
  @Geeft(200, Beroep, 'Het beroep')
  verweer(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Verweerinvoer }) invoer: Verweerinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Beroep>> {
    return this.handel(wie, (tx) => legVerweerNeer(tx, wie, { id, revisie, invoer }));
  }

  @Post('beroepen/:id/uitkomst')
  @Recht('beroep.noteren')
  @ApiOperation({ summary: 'Noteer de afloop; een vonnis voor de cliënt opent zijn uitvoering' })
  @Geeft(200, Beroep, 'Het beroep')
  uitkomst(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Uitkomstinvoer }) invoer: Uitkomstinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Beroep>> {
    return this.handel(wie, (tx) => noteerUitkomst(tx, wie, { id, revisie, invoer }));
  }

  @Post('beroepen/:id/berusting')
  @Recht('beroep.noteren')
  @ApiOperation({ summary: 'Noteer dat het OCMW in het vonnis berust' })
  @Geeft(200, Beroep, 'Het beroep')
  berusting(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Berustinginvoer }) invoer: Berustinginvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Beroep>> {
    return this.handel(wie, (tx) => noteerBerusting(tx, wie, { id, revisie, invoer }));
  }

  @Post('beroepen/:id/rechtsdag')
  @Recht('beroep.noteren')
  @ApiOperation({ summary: 'Noteer de dag waarop de rechter de zaak hoort, of een nieuwe dag' })
  @Geeft(200, Beroep, 'Het beroep')
  rechtsdag(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Rechtsdaginvoer }) invoer: Rechtsdaginvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Beroep>> {
    return this.handel(wie, (tx) => zetRechtsdag(tx, wie, { id, revisie, invoer }));
  }

  @Post('beroepen/:id/hoger-beroep')
  @Recht('beroep.noteren')
  @ApiOperation({ summary: 'Noteer dat het OCMW of de cliënt naar het arbeidshof gaat' })
  @Geeft(200, Beroep, 'Het beroep')
  hogerBeroep(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: HogerBeroepinvoer }) invoer: HogerBeroepinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Beroep>> {
    return this.handel(wie, (tx) => noteerHogerBeroep(tx, wie, { id, revisie, invoer }));
  }

  @Post('beroepen/:id/arrest')
  @Recht('beroep.noteren')
  @ApiOperation({ summary: 'Noteer wat het arbeidshof beslist; een arrest voor de cliënt opent zijn uitvoering' })
  @Geeft(200, Beroep, 'Het beroep')
  arrest(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Arrestinvoer }) invoer: Arrestinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Beroep>> {
    return this.handel(wie, (tx) => noteerArrest(tx, wie, { id, revisie, invoer }));
  }

  @Post('beroepen/:id/definitief')
  @Recht('beroep.noteren')
  @ApiOperation({ summary: 'Noteer dat de uitspraak definitief is: het dossier hoeft niet langer bewaard te worden' })
  @Geeft(200, Beroep, 'Het beroep')
  definitief(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Definitiefinvoer }) invoer: Definitiefinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Beroep>> {
    return this.handel(wie, (tx) => noteerDefinitief(tx, wie, { id, revisie, invoer }));
  }

  private handel(wie: Wie, doe: (tx: Tx) => Promise<Beroep>): Promise<Antwoord<Beroep>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const beroep = await doe(tx);
      naCommit(tx, () => this.estafette.wek());
      return metRevisie(beroep, beroep.rev);
    });
  }
}
