/** What is noted on a request while it is under inquiry: further lines, and the right to be heard. */
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { IdPad } from '../dossiers/velden.js';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { meldHoorrecht, noteerGehoord, schrijfHoorrechtbrief, vraagHoorrecht } from './hoorrecht.js';
import { voegLijnToe } from './lijnen.js';
import { AanvraagStand, Gehoordinvoer, Gemeldinvoer, Hoorrechtbrief, Lijninvoer } from './vormen.js';
import type { Stand } from './zaak.js';

const NieuweLijn = AanvraagStand.extend({ lijnId: z.uuid() }).meta({ id: 'NieuweLijn' });

@ApiTags('aanvragen')
@Controller('api/aanvragen/:id')
export class VerloopController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Post('lijnen')
  @Recht('onderzoek.schrijven')
  @ApiOperation({ summary: 'Voeg een lijn toe voor een nood die het onderzoek toont' })
  @Geeft(201, NieuweLijn, 'De aanvraag en de nieuwe lijn')
  lijn(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Lijninvoer }) invoer: Lijninvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<z.infer<typeof NieuweLijn>>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const stand = await voegLijnToe(tx, wie, { id, revisie, invoer });
      return gemaakt(`/api/aanvragen/${id}`, stand, stand.rev);
    });
  }

  @Post('hoorrecht/gemeld')
  @Recht('hoorrecht.noteren')
  @ApiOperation({ summary: 'Noteer dat de cliënt schriftelijk weet dat hij gehoord kan worden' })
  @Geeft(200, AanvraagStand, 'De aanvraag')
  gemeld(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Gemeldinvoer }) invoer: Gemeldinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Stand>> {
    return this.noteer(wie, (tx) => meldHoorrecht(tx, wie, { id, revisie, invoer }));
  }

  @Post('hoorrecht/brief')
  @Recht('hoorrecht.noteren')
  @ApiOperation({ summary: 'Schrijf de brief die zegt dat de cliënt gehoord kan worden (eigen initiatief)' })
  @Geeft(200, AanvraagStand, 'De aanvraag; het bewijs van de brief opent de agenda')
  brief(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Hoorrechtbrief }) invoer: Hoorrechtbrief,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Stand>> {
    return this.noteer(wie, (tx) => schrijfHoorrechtbrief(tx, wie, { id, revisie, invoer }));
  }

  @Post('hoorrecht/gevraagd')
  @Recht('hoorrecht.noteren')
  @ApiOperation({ summary: 'Noteer dat de cliënt gehoord wil worden' })
  @Geeft(200, AanvraagStand, 'De aanvraag')
  gevraagd(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Stand>> {
    return this.noteer(wie, (tx) => vraagHoorrecht(tx, wie, { id, revisie }));
  }

  @Post('gehoord')
  @Recht('hoorrecht.noteren')
  @ApiOperation({ summary: 'Noteer het horen van de cliënt op een zitting' })
  @Geeft(200, AanvraagStand, 'De aanvraag')
  gehoord(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Gehoordinvoer }) invoer: Gehoordinvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Stand>> {
    return this.noteer(wie, (tx) => noteerGehoord(tx, wie, { id, revisie, invoer }));
  }

  private noteer(wie: Wie, handel: (tx: Tx) => Promise<Stand>): Promise<Antwoord<Stand>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const stand = await handel(tx);
      return metRevisie(stand, stand.rev);
    });
  }
}
