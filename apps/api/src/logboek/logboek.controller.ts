import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import type { Pagina } from '../http/paginering.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesBeveiliging, leesHandelingen, leesInzagen } from './lees.js';
import * as vorm from './vormen.js';

@ApiTags('logboek')
@Recht('logboek.lezen')
@Controller('api')
export class LogboekController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('dossiers/:id/logboek')
  @ApiOperation({ summary: 'Wat in een dossier gedaan is, door wie en wanneer' })
  @Geeft(200, vorm.Logregels, 'De handelingen, de laatste eerst')
  handelingen(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Query({ schema: vorm.Logvraag }) vraag: vorm.Logvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Pagina<vorm.Logregel>>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesHandelingen(tx, wie, { id, ...vraag }));
  }

  @Get('dossiers/:id/inzagen')
  @ApiOperation({ summary: 'Wie een dossier las, wanneer en waarom' })
  @Geeft(200, vorm.Inzageregels, 'De inzagen, de laatste eerst')
  inzagen(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Query({ schema: vorm.Logvraag }) vraag: vorm.Logvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Pagina<vorm.Inzageregel>>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesInzagen(tx, wie, { id, ...vraag }));
  }

  @Get('logboek/beveiliging')
  @ApiOperation({ summary: 'Wat geweigerd werd en welke aanmeldingen mislukten' })
  @Geeft(200, vorm.Beveiligingsregels, 'De weigeringen, de laatste eerst')
  beveiliging(
    @Query({ schema: vorm.Logvraag }) vraag: vorm.Logvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Pagina<vorm.Beveiligingsregel>>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesBeveiliging(tx, vraag));
  }
}
