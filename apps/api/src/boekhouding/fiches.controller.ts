import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { Fichekeuze, Fiches, Fichevraag, kiesFichesteun, leesFiches } from './fiches.js';

const Klaar = z.strictObject({ klaar: z.literal(true) });

@ApiTags('boekhouding')
@Controller('api')
export class FichesController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('fiches')
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'Per dossier wat in een kalenderjaar betaald is, per soort steun' })
  @Geeft(200, Fiches, 'Een bladzijde dossiers')
  lijst(@Query({ schema: Fichevraag }) vraag: Fichevraag, @Wie() wie: Wie): Promise<Antwoord<Fiches>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesFiches(tx, wie, vraag));
  }

  @Post('beheer/fichesteun')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Kies welke steun op de jaarlijkse fiche hoort' })
  @Geeft(200, Klaar, 'De fichegegevens tonen deze keuze')
  kies(
    @Body({ schema: Fichekeuze }) keuze: z.infer<typeof Fichekeuze>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<z.infer<typeof Klaar>>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      await kiesFichesteun(tx, wie, keuze);
      return { klaar: true as const };
    });
  }
}
