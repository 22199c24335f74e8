import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { neemOver, Overgenomen, Overname } from './neemOver.js';

@ApiTags('overnames')
@Controller('api/overnames')
export class OvernamesController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post()
  @Recht('aanvraag.overnemen')
  @ApiOperation({ summary: 'Neem lopende steun uit een vorig systeem over' })
  @Geeft(201, Overgenomen, 'De overgenomen beslissing en haar opvolging')
  neemOver(
    @Body({ schema: Overname }) invoer: Overname,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Overgenomen>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const overgenomen = await neemOver(tx, wie, invoer);
      naCommit(tx, () => this.estafette.wek());
      return gemaakt(`/api/dossiers/${invoer.dossierId}`, overgenomen);
    });
  }
}
