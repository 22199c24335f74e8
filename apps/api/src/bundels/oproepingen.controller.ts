import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../agenda/vormen.js';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { getZitting } from '../zittingen/zitting.js';
import { lijstOproepingen, noteerBezorging } from './oproepingen.js';
import { Bezorging, Oproeping, ZittinglidPad } from './vormen.js';

@ApiTags('zittingen')
@Controller('api/zittingen/:id')
export class OproepingenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('oproepingen')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Hoe de oproeping elk lid bereikte: op het scherm met een mail, of op papier' })
  @Geeft(200, Oproeping.array(), 'De leden, de voorzitter eerst')
  oproepingen(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Oproeping[]> {
    return this.db.withActor(wie, async (tx) => lijstOproepingen(tx, await getZitting(tx, id)));
  }

  @Post('leden/:lidId/oproeping-bezorgd')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'Noteren dat de oproeping en de bundel op papier naar de post gingen of afgegeven zijn' })
  @Geeft(201, Oproeping, 'De oproeping van dat lid')
  bezorgd(
    @Param({ schema: ZittinglidPad }) { id, lidId }: ZittinglidPad,
    @Body({ schema: Bezorging }) bezorging: Bezorging,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Oproeping>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const zitting = await getZitting(tx, id);
      return gemaakt(`/api/zittingen/${id}/oproepingen`, await noteerBezorging(tx, wie, { zitting, lidId, bezorging }));
    });
  }
}
