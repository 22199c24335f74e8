import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesKlokken, verklaarTermijnen } from './klokken.js';
import { leesGevaren, leesStanden } from './lees.js';
import * as vorm from './vormen.js';

const Klokvraag = z.strictObject({ dossier: z.uuid() });
const Nummerpad = z.strictObject({ dossierNummer: z.string().regex(/^[A-Z]{2,4}-\d{4}-\d{1,6}$/) });

@ApiTags('stand')
@Controller('api')
export class StandController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('stand')
  @Recht('termijn.lezen')
  @ApiOperation({ summary: 'Waar elk dossier staat: fase, volgende termijn, wie aan zet is, gevaar' })
  @Geeft(200, vorm.Standen, 'De stand per dossier, op nummer')
  standen(
    @Query({ schema: vorm.Standvraag }) vraag: vorm.Standvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<vorm.Standen>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesStanden(tx, wie, vraag));
  }

  @Get('stand/gevaar')
  @Recht('termijn.lezen')
  @ApiOperation({ summary: 'Wat misloopt als niemand ingrijpt, met de laatste dag waarop het nog kan' })
  @Geeft(200, vorm.Gevaren, 'De gevaren, de eerste laatste dag bovenaan')
  gevaren(@Wie() wie: Wie): Promise<Antwoord<vorm.Gevaren>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesGevaren(tx, wie));
  }

  @Get('klokken')
  @Recht('termijn.lezen')
  @ApiOperation({ summary: 'De termijnen van een dossier, lopend en gestopt' })
  @Geeft(200, vorm.Klokken, 'De termijnen, oudste begin eerst')
  klokken(
    @Query({ schema: Klokvraag }) { dossier }: z.infer<typeof Klokvraag>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<{ klokken: vorm.Klok[] }>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesKlokken(tx, wie, dossier));
  }

  @Get('termijnen/uitleg/:dossierNummer')
  @Recht('termijn.lezen')
  @ApiOperation({ summary: 'Hoe elke termijn van een dossier berekend is, met grondslag en zekerheid' })
  @Geeft(200, vorm.Uitleg, 'De termijnen met hun uitleg')
  uitleg(
    @Param({ schema: Nummerpad }) { dossierNummer }: z.infer<typeof Nummerpad>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<vorm.Uitleg>> {
    return voerHandeling({ db: this.db, wie }, (tx) => verklaarTermijnen(tx, wie, dossierNummer));
  }
}
