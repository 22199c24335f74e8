import { Body, Controller, Get, Inject, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Anonimiteit as Stand } from '@besluitpad/domain';
import type { z } from 'zod';
import { IdPad } from '../agenda/vormen.js';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftBestand } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { OpZitting } from '../zittingen/opZitting.js';
import { vraagAnoniem, zegAkkoord } from './anoniem.js';
import { beslisInzage, lijstInzageverzoeken, vraagInzage } from './inzageverzoek.js';
import { leesNotulen } from './notulen.js';
import { AnoniemAkkoord, AnoniemVraag, Anonimiteit, Inzagebeslissing, Inzagevraag, Inzageverzoek } from './vormen.js';

@ApiTags('zittingen')
@Controller('api')
export class InzageController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly opZitting: OpZitting,
  ) {}

  @Put('zittingen/:id/anoniem')
  @Recht('zitting.bijeenroepen')
  @ApiOperation({ summary: 'Vragen om de dossiers van een zitting zonder namen te behandelen, of daarmee stoppen' })
  @Geeft(200, Anonimiteit, 'Of het geldt, en wie nog moet antwoorden')
  anoniem(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: AnoniemVraag }) { anoniem }: z.infer<typeof AnoniemVraag>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Stand>> {
    return this.opZitting.voer({ wie, id, revisie }, (tx, zitting) => vraagAnoniem(tx, wie, zitting, anoniem));
  }

  @Put('zittingen/:id/anoniem/akkoord')
  @Recht('inzage.vragen')
  @ApiOperation({ summary: 'Als lid zeggen of u akkoord bent met behandeling zonder namen' })
  @Geeft(200, Anonimiteit, 'Of het geldt, en wie nog moet antwoorden')
  akkoord(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: AnoniemAkkoord }) { akkoord }: z.infer<typeof AnoniemAkkoord>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Stand>> {
    return this.opZitting.voer({ wie, id, revisie }, (tx, zitting) => zegAkkoord(tx, wie, zitting, akkoord));
  }

  @Get('zittingen/:id/notulen.pdf')
  @Recht('zitting.lezen')
  @ApiOperation({
    summary:
      'De notulen van een zitting: van de vorige zodra de volgende opgeroepen is, van een andere na een toegestaan verzoek',
  })
  @GeeftBestand(200, 'application/pdf', 'De notulen')
  async notulen(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<StreamableFile> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, (tx) => leesNotulen(tx, wie, id));
    return new StreamableFile(lichaam, { type: 'application/pdf', disposition: 'inline; filename="notulen.pdf"' });
  }

  @Post('zittingen/:id/inzageverzoeken')
  @Recht('inzage.vragen')
  @ApiOperation({ summary: 'Inzage vragen in de notulen van een zitting die voorbij is' })
  @Geeft(201, Inzageverzoek, 'Het verzoek')
  vraag(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Inzagevraag }) { reden }: z.infer<typeof Inzagevraag>,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Inzageverzoek>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const verzoek = await vraagInzage(tx, wie, id, reden);
      return gemaakt(`/api/inzageverzoeken/${verzoek.id}`, verzoek);
    });
  }

  @Get('inzageverzoeken')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'De verzoeken om inzage: een lid ziet de eigen' })
  @Geeft(200, Inzageverzoek.array(), 'De verzoeken, het jongste eerst')
  lijst(@Wie() wie: Wie): Promise<Inzageverzoek[]> {
    return this.db.withActor(wie, lijstInzageverzoeken);
  }

  @Post('inzageverzoeken/:id/beslissen')
  @Recht('inzage.beslissen')
  @ApiOperation({ summary: 'Een verzoek om inzage toestaan of weigeren' })
  @Geeft(200, Inzageverzoek, 'Het verzoek met de beslissing')
  beslis(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Inzagebeslissing }) beslissing: z.infer<typeof Inzagebeslissing>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Inzageverzoek>> {
    return voerHandeling({ db: this.db, wie }, (tx) => beslisInzage(tx, wie, id, beslissing));
  }
}
