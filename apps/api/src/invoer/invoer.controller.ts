import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord, gemaakt } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { voerRegelIn } from './voerRegelIn.js';
import { Ingevoerd, Invoerregel } from './vormen.js';

@ApiTags('aanvragen')
@Controller('api/invoer')
export class InvoerController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post()
  @Recht('aanvraag.registreren')
  @ApiOperation({ summary: 'Neem één regel uit een ander systeem over: cliënt, dossier en aanvraag samen' })
  @Geeft(201, Ingevoerd, 'De aanvraag, of met status 200 de aanvraag die deze regel eerder werd')
  voerIn(
    @Body({ schema: Invoerregel }) regel: Invoerregel,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Ingevoerd>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const ingevoerd = await voerRegelIn(tx, wie, regel);
      if (!ingevoerd.nieuw) return new Antwoord(ingevoerd, { status: 200 });
      naCommit(tx, () => this.estafette.wek());
      return gemaakt(`/api/aanvragen/${ingevoerd.aanvraagId}`, ingevoerd);
    });
  }
}
