import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { lijstEffecten, meldGebeurd, probeerOpnieuw } from './herstel.js';
import { Effecten, EffectStand, Gebeurd, Opnieuw, type Effect } from './vormen.js';

@ApiTags('techniek')
@Recht('effect.herstellen')
@Controller('api/effecten')
export class EffectenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Wat de motor niet tot een goed einde bracht en op een persoon wacht' })
  @Geeft(200, Effecten, 'De stappen die mislukten of onzeker zijn')
  async lijst(@Wie() wie: Wie): Promise<Effect[]> {
    return this.db.withActor(wie, lijstEffecten);
  }

  @Post(':id/opnieuw')
  @ApiOperation({ summary: 'Laat de motor een stap opnieuw proberen; bij een onzekere stap met uw reden' })
  @Geeft(200, EffectStand, 'De stap, opnieuw voorgenomen')
  opnieuw(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Opnieuw }) { reden }: Opnieuw,
    @Wie() wie: Wie,
  ): Promise<Antwoord<EffectStand>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const stand = await probeerOpnieuw(tx, wie, { id, reden });
      naCommit(tx, () => this.estafette.wek());
      return stand;
    });
  }

  @Post(':id/gebeurd')
  @ApiOperation({ summary: 'Meld dat een onzekere stap toch gebeurd is' })
  @Geeft(200, EffectStand, 'De stap, gedaan')
  gebeurd(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Gebeurd }) { reden }: Gebeurd,
    @Wie() wie: Wie,
  ): Promise<Antwoord<EffectStand>> {
    return voerHandeling({ db: this.db, wie }, (tx) => meldGebeurd(tx, wie, { id, reden }));
  }
}
