import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { logInzage } from '../dossiers/inzage.js';
import { IdPad } from '../dossiers/velden.js';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { getTermijnzaak, lijstOpenTermijnzaken, registreerTermijnzaak, sluitTermijnzaak } from './termijnzaak.js';
import { Afsluiting, Termijnzaak, Termijnzaakinvoer, Termijnzaken } from './vormen.js';

@ApiTags('termijnzaken')
@Controller('api/termijnzaken')
export class TermijnzakenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get()
  @Recht('termijnzaak.lezen')
  @ApiOperation({
    summary: 'Open zaken van de dienst met een termijn: vragen om uitleg, inzage, datalekken, inspectie',
  })
  @Geeft(200, Termijnzaken, 'De open zaken, de naaste grens eerst')
  lijst(@Wie() wie: Wie): Promise<Antwoord<Termijnzaak[]>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      await logInzage(tx, wie, 'termijnzaken', null);
      return lijstOpenTermijnzaken(tx);
    });
  }

  @Post()
  @Recht('termijnzaak.noteren')
  @ApiOperation({ summary: 'Registreer een zaak met haar termijn en taak' })
  @Geeft(201, Termijnzaak, 'De zaak')
  registreer(
    @Body({ schema: Termijnzaakinvoer }) invoer: Termijnzaakinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Termijnzaak>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const zaak = await registreerTermijnzaak(tx, wie, invoer);
      return gemaakt(`/api/termijnzaken/${zaak.id}`, zaak, zaak.rev);
    });
  }

  @Get(':id')
  @Recht('termijnzaak.lezen')
  @ApiOperation({ summary: 'Een zaak met haar termijn' })
  @Geeft(200, Termijnzaak, 'De zaak')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Termijnzaak>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const zaak = await getTermijnzaak(tx, id);
      await logInzage(tx, wie, `termijnzaak/${id}`, zaak.dossierId);
      return metRevisie(zaak, zaak.rev);
    });
  }

  @Post(':id/afsluiting')
  @Recht('termijnzaak.noteren')
  @ApiOperation({ summary: 'Sluit een zaak af, met de reden' })
  @Geeft(200, Termijnzaak, 'De afgesloten zaak')
  sluit(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Afsluiting }) invoer: Afsluiting,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Termijnzaak>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const zaak = await sluitTermijnzaak(tx, wie, { id, revisie, invoer });
      return metRevisie(zaak, zaak.rev);
    });
  }
}
