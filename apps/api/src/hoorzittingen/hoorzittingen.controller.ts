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
import { vraagWerkeruur } from './hoorWerker.js';
import { lijstHoorzittingen } from './lees.js';
import { nodigUit } from './nodigUit.js';
import { noteerVerloop } from './noteerVerloop.js';
import { Hoorzitting, Hoorzittingen, Uitnodiginginvoer, Verloopinvoer, Werkeruurinvoer } from './vormen.js';

@ApiTags('hoorzittingen')
@Controller('api')
export class HoorzittingenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post('aanvragen/:id/hoorzittingen')
  @Recht('hoorrecht.noteren')
  @ApiOperation({ summary: 'Nodig de cliënt uit om op een zitting gehoord te worden' })
  @Geeft(201, Hoorzitting, 'De hoorzitting')
  uitnodigen(
    @Param({ schema: IdPad }) { id: aanvraagId }: IdPad,
    @Body({ schema: Uitnodiginginvoer }) invoer: Uitnodiginginvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Hoorzitting>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const hoorzitting = await nodigUit(tx, wie, { aanvraagId, invoer });
      naCommit(tx, () => this.estafette.wek());
      return gemaakt(`/api/hoorzittingen/${hoorzitting.id}`, hoorzitting);
    });
  }

  @Post('aanvragen/:id/hoorzittingen/werker')
  @Recht('hoorrecht.noteren')
  @ApiOperation({ summary: 'Vraag een uur op een zitting om als maatschappelijk werker gehoord te worden' })
  @Geeft(201, Hoorzitting, 'Het uur op de zitting')
  werker(
    @Param({ schema: IdPad }) { id: aanvraagId }: IdPad,
    @Body({ schema: Werkeruurinvoer }) invoer: Werkeruurinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Hoorzitting>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const hoorzitting = await vraagWerkeruur(tx, wie, { aanvraagId, invoer });
      return gemaakt(`/api/hoorzittingen/${hoorzitting.id}`, hoorzitting);
    });
  }

  @Post('hoorzittingen/:id/verloop')
  @Recht('hoorrecht.noteren')
  @ApiOperation({ summary: 'Noteer of de cliënt gehoord werd, en wat hij zei' })
  @Geeft(201, Hoorzitting, 'De hoorzitting')
  verloop(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Verloopinvoer }) invoer: Verloopinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Hoorzitting>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const hoorzitting = await noteerVerloop(tx, wie, id, invoer);
      naCommit(tx, () => this.estafette.wek());
      return gemaakt(`/api/hoorzittingen/${id}`, hoorzitting);
    });
  }

  @Get('zittingen/:id/hoorzittingen')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'Wie op deze zitting gehoord wordt, op welk uur' })
  @Geeft(200, Hoorzittingen, 'De uren van de zitting, in volgorde')
  lijst(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Hoorzittingen>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => ({
      hoorzittingen: await lijstHoorzittingen(tx, wie, id),
    }));
  }
}
