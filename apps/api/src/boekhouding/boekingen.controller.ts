import { Body, Controller, Get, Inject, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftBestand } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Boekmaand, boekMaand, Boekperiode, leesBoekingenbestand } from './boekMaand.js';
import { Grootboekkeuze, kiesGrootboek } from './grootboek.js';

/** Of an address: what stands in the contract under a name of its own is a body. */
const Maandpad = z.strictObject({ maand: Boekmaand.shape.maand });
type Maandpad = z.infer<typeof Maandpad>;
const Klaar = z.strictObject({ klaar: z.literal(true) });

@ApiTags('boekhouding')
@Controller('api')
export class BoekingenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Post('beheer/grootboek')
  @Recht('beheer.recht')
  @ApiOperation({ summary: 'Kies de grootboekrekeningen waarop het programma boekt' })
  @Geeft(200, Klaar, 'Wat nu nog geboekt wordt, komt op deze rekeningen')
  grootboek(
    @Body({ schema: Grootboekkeuze }) keuze: z.infer<typeof Grootboekkeuze>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<z.infer<typeof Klaar>>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      await kiesGrootboek(tx, wie, keuze);
      return { klaar: true as const };
    });
  }

  @Post('boekingen')
  @Recht('betaling.opmaken')
  @ApiOperation({ summary: 'Boek een maand; een maand die al geboekt is, blijft zoals ze was' })
  @Geeft(201, Boekperiode, 'De geboekte maand')
  boek(
    @Body({ schema: Boekmaand }) vraag: Boekmaand,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Boekperiode>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/boekingen/${vraag.maand}`, await boekMaand(tx, wie, vraag)),
    );
  }

  @Get('boekingen/:maand')
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'De boekingen van een geboekte maand, als bestand voor de boekhouding' })
  @GeeftBestand(200, 'text/csv', 'Het bestand')
  async bestand(@Param({ schema: Maandpad }) { maand }: Maandpad, @Wie() wie: Wie): Promise<StreamableFile> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, (tx) => leesBoekingenbestand(tx, maand));
    const disposition = `attachment; filename="boekingen-${maand}.csv"`;
    return new StreamableFile(Buffer.from(lichaam), { type: 'text/csv; charset=utf-8', disposition });
  }
}
