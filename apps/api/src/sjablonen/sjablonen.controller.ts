import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesGeldende, leesVersie, lijstSoorten } from './lees.js';
import * as vorm from './vormen.js';
import { legTekstVoor, publiceerTekst, trekTekstIn } from './wijzig.js';

type Pad = z.infer<typeof vorm.IdPad>;
type SoortPad = z.infer<typeof vorm.SoortPad>;

@ApiTags('brieven')
@Controller('api')
export class SjablonenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('brieftekst')
  @Recht('sjabloon.lezen')
  @ApiOperation({ summary: 'De soorten brieven, met de versie van hun tekst' })
  @Geeft(200, vorm.Soorten, 'Elke soort brief')
  lijst(@Wie() wie: Wie): Promise<Antwoord<vorm.Soorten>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstSoorten(tx));
  }

  @Get('brieftekst/:soort')
  @Recht('sjabloon.lezen')
  @ApiOperation({ summary: 'De tekst van een soort brief, met invulplaatsen en vaste delen' })
  @Geeft(200, vorm.Geldend, 'De geldende tekst')
  geldend(@Param({ schema: vorm.SoortPad }) { soort }: SoortPad, @Wie() wie: Wie): Promise<Antwoord<vorm.Geldend>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesGeldende(tx, soort));
  }

  @Post('brieftekst/:soort/versies')
  @Recht('sjabloon.schrijven')
  @ApiOperation({ summary: 'Leg een nieuwe tekst voor een soort brief voor aan een collega' })
  @Geeft(201, vorm.Voorgelegd, 'De voorgelegde versie, met wat er nog aan schort')
  legVoor(
    @Param({ schema: vorm.SoortPad }) { soort }: SoortPad,
    @Body({ schema: vorm.NieuweTekst }) invoer: vorm.NieuweTekst,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<vorm.Voorgelegd>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const versie = await legTekstVoor(tx, wie, soort, invoer);
      return gemaakt(`/api/brieftekstversies/${versie.id}`, versie, 1);
    });
  }

  @Get('brieftekstversies/:id')
  @Recht('sjabloon.lezen')
  @ApiOperation({ summary: 'Een versie van een brieftekst, getoetst op elk voorbeeld' })
  @Geeft(200, vorm.Tekst, 'De versie met haar gebreken')
  lees(@Param({ schema: vorm.IdPad }) { id }: Pad, @Wie() wie: Wie): Promise<Antwoord<vorm.Tekst>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const versie = await leesVersie(tx, id);
      return metRevisie(versie, versie.rev);
    });
  }

  @Post('brieftekstversies/:id/publiceren')
  @Recht('sjabloon.publiceren')
  @ApiOperation({ summary: 'Publiceer de tekst van een collega: nieuwe brieven gebruiken hem' })
  @Geeft(200, vorm.Stand, 'De tekst geldt')
  publiceer(
    @Param({ schema: vorm.IdPad }) { id }: Pad,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<vorm.Stand>> {
    return voerHandeling({ db: this.db, wie }, (tx) => publiceerTekst(tx, wie, id, revisie));
  }

  @Post('brieftekstversies/:id/intrekken')
  @Recht('sjabloon.publiceren')
  @ApiOperation({ summary: 'Trek een tekst in: de tekst van het programma geldt opnieuw' })
  @Geeft(200, vorm.Stand, 'De tekst geldt niet meer')
  trekIn(
    @Param({ schema: vorm.IdPad }) { id }: Pad,
    @Body({ schema: vorm.Intrekking }) { reden }: z.infer<typeof vorm.Intrekking>,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<vorm.Stand>> {
    return voerHandeling({ db: this.db, wie }, (tx) => trekTekstIn(tx, wie, id, { revisie, reden }));
  }
}
