import { Body, Controller, Get, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftBestand } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import type { Briefbestand } from './lees.js';
import { maakProefblad } from './proefblad.js';
import { leesUitlegblad, lijstUitlegbladen, maakUitlegblad } from './uitleg.js';
import * as vorm from './uitlegvormen.js';
import { IdPad } from './vormen.js';

function alsBestand({ naam, inhoud }: Briefbestand): StreamableFile {
  return new StreamableFile(inhoud, { type: 'application/pdf', disposition: `inline; filename="${naam}"` });
}

/** What goes beside a letter: sheets that explain it, and the sheet that tries the envelope. */
@ApiTags('brieven')
@Controller('api')
export class BijbriefController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('proefblad')
  @Recht('brief.opmaken')
  @ApiOperation({ summary: 'Een blad om te kijken of het adres in het venster van uw enveloppen staat' })
  @GeeftBestand(200, 'application/pdf', 'Het proefblad')
  async proefblad(
    @Query({ schema: vorm.Proefbladvraag }) { venster }: z.infer<typeof vorm.Proefbladvraag>,
    @Wie() wie: Wie,
  ): Promise<StreamableFile> {
    return alsBestand((await voerHandeling({ db: this.db, wie }, (tx) => maakProefblad(tx, venster))).lichaam);
  }

  @Get('brieven/:id/uitleg')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'De uitlegbladen bij een brief' })
  @Geeft(200, vorm.Uitlegbladen, 'Elk uitlegblad, met of de vertaling nagekeken is')
  lijst(
    @Param({ schema: IdPad }) { id }: z.infer<typeof IdPad>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<vorm.Uitlegbladen>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstUitlegbladen(tx, wie, id));
  }

  @Post('brieven/:id/uitleg')
  @Recht('brief.opmaken')
  @ApiOperation({ summary: 'Maak bij een beslissing een uitlegblad in een andere taal' })
  @Geeft(201, vorm.Uitlegblad, 'Het uitlegblad')
  maak(
    @Param({ schema: IdPad }) { id }: z.infer<typeof IdPad>,
    @Body({ schema: vorm.Uitleginvoer }) { taal }: z.infer<typeof vorm.Uitleginvoer>,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<vorm.Uitlegblad>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/brieven/${id}/uitleg/${taal}/pdf`, await maakUitlegblad(tx, wie, id, taal)),
    );
  }

  @Get('brieven/:id/uitleg/:taal/pdf')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'Een uitlegblad als pdf' })
  @GeeftBestand(200, 'application/pdf', 'Uitleg, geen beslissing')
  async pdf(
    @Param({ schema: vorm.UitlegPad }) { id, taal }: z.infer<typeof vorm.UitlegPad>,
    @Wie() wie: Wie,
  ): Promise<StreamableFile> {
    return alsBestand((await voerHandeling({ db: this.db, wie }, (tx) => leesUitlegblad(tx, wie, id, taal))).lichaam);
  }
}
