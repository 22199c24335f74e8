import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { hefSubcomiteOp, lijstSubcomites, richtSubcomiteOp } from './subcomites.js';
import { LidPad, NieuwSubcomite, Opheffing, Subcomite } from './vormen.js';

@ApiTags('comité')
@Controller('api/subcomites')
export class SubcomitesController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Post()
  @Recht('beheer.zitting')
  @ApiOperation({ summary: 'Een subcomité noteren zoals het huishoudelijk reglement het opricht' })
  @Geeft(201, z.strictObject({ id: z.uuid() }), 'Het subcomité')
  richtOp(
    @Body({ schema: NieuwSubcomite }) invoer: NieuwSubcomite,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<{ id: string }>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const id = await richtSubcomiteOp(tx, wie, invoer);
      return gemaakt(`/api/subcomites/${id}`, { id });
    });
  }

  @Get()
  @Recht('lid.lezen')
  @ApiOperation({ summary: 'De subcomités met hun leden' })
  @Geeft(200, Subcomite.array(), 'De subcomités, het jongste eerst')
  lijst(@Wie() wie: Wie): Promise<Subcomite[]> {
    return this.db.withActor(wie, lijstSubcomites);
  }

  @Post(':id/opheffen')
  @Recht('beheer.zitting')
  @ApiOperation({ summary: 'Een subcomité opheffen na een dag' })
  @Geeft(200, Subcomite, 'Het subcomité met zijn laatste dag')
  hefOp(
    @Param({ schema: LidPad }) { id }: LidPad,
    @Body({ schema: Opheffing }) { tot }: Opheffing,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Subcomite>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const subcomite = await hefSubcomiteOp(tx, wie, { id, revisie, tot });
      return metRevisie(subcomite, subcomite.rev);
    });
  }
}
