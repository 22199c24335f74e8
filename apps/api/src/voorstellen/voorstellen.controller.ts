import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Besluitpunt } from '@besluitpad/domain';
import { AanvraagStand, Redeninvoer } from '../aanvragen/vormen.js';
import type { Stand } from '../aanvragen/zaak.js';
import { IdPad } from '../dossiers/velden.js';
import { metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { dienVoorstelIn } from './dienIn.js';
import { neemVoorstelTerug } from './neemTerug.js';
import { schrijfVoorstel } from './schrijf.js';
import { leesVolledigheid } from './volledigheid.js';
import { Ingediend, Volledigheid, Voorstelinvoer, VoorstelStand } from './vormen.js';

@ApiTags('voorstellen')
@Recht('voorstel.indienen')
@Controller('api/aanvragen/:id/voorstel')
export class VoorstellenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Put()
  @ApiOperation({ summary: 'Schrijf het voorstel van beslissing; de bedragen worden berekend' })
  @Geeft(200, VoorstelStand, 'De aanvraag en het voorstel met zijn bedragen')
  schrijf(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Voorstelinvoer }) invoer: Voorstelinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<VoorstelStand>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const stand = await schrijfVoorstel(tx, wie, { id, revisie, invoer });
      return metRevisie(stand, stand.rev);
    });
  }

  @Get('volledigheid')
  @Recht('voorstel.lezen')
  @ApiOperation({ summary: 'De vijftien punten van een beslissing: wat er is, ontbreekt of aandacht vraagt' })
  @Geeft(200, Volledigheid, 'De punten van het laatste voorstel')
  volledigheid(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Besluitpunt[]>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesVolledigheid(tx, wie, id));
  }

  @Post('indienen')
  @ApiOperation({ summary: 'Dien het voorstel in: het is rijp voor de agenda' })
  @Geeft(200, Ingediend, 'De aanvraag, klaar voor de agenda, met de opmerkingen die nog open staan')
  dienIn(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Ingediend>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const stand = await dienVoorstelIn(tx, wie, { id, revisie });
      return metRevisie(stand, stand.rev);
    });
  }

  @Post('terugnemen')
  @ApiOperation({ summary: 'Neem een ingediend voorstel terug zolang de agenda niet vertrok' })
  @Geeft(200, AanvraagStand, 'De aanvraag, opnieuw in de fase van het voorstel')
  neemTerug(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Redeninvoer }) invoer: Redeninvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Stand>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const stand = await neemVoorstelTerug(tx, wie, { id, revisie, invoer });
      return metRevisie(stand, stand.rev);
    });
  }
}
