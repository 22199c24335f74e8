import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Server } from 'node:http';
import type { Observable } from 'rxjs';
import { IdPad } from '../agenda/vormen.js';
import { GeeftBestand } from '../http/geeft.js';
import type { Verzoek } from '../http/verzoek.js';
import { DATABASE, type Database } from '../server/database.js';
import { Herkenning } from '../toegang/herkenning.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesRonde } from './leesRonde.js';
import { merkVan, RITME, stroomVan, type Bericht } from './stroom.js';

@ApiTags('brieven')
@Controller('api/zittingen/:id/brievenronde')
export class StroomController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly adapter: HttpAdapterHost,
    private readonly herkenning: Herkenning,
  ) {}

  @Get('stroom')
  @Recht('brief.lezen')
  @ApiOperation({
    summary: 'Volg de tellingen van een brievenronde terwijl ze veranderen, tot alle brieven vertrokken zijn',
  })
  @GeeftBestand(
    200,
    'text/event-stream',
    'Berichten stand, hartslag, klaar, gestopt en verbind-opnieuw, elk met een id; elke stand is een Brievenronde. Met Last-Event-ID krijgt u alleen wat sindsdien veranderde',
  )
  async stroom(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Wie() eerst: Wie,
    @Req() verzoek: Verzoek,
    @Res() antwoord: Response,
  ): Promise<void> {
    const leesVoor = (wie: Wie) => this.db.withActor(wie, (tx) => leesRonde(tx, wie, id));
    const gezien = verzoek.get('Last-Event-ID');
    // Refused as any other route, before a stream begins; to a reader who has the last counts there is nothing to tell.
    const ronde = await leesVoor(eerst);
    if (ronde.status === 'verzonden' && merkVan(ronde) === gezien) return void antwoord.status(204).end();
    const server = this.adapter.httpAdapter.getHttpServer() as Server;
    const lees = async () => leesVoor(await this.herkenning.herken(verzoek, eerst.doel));
    schrijf(antwoord, stroomVan({ lees, isOpen: () => server.listening, gezien }, RITME));
  }
}

/** A reading that fails ends the stream: the reader connects again and is told why. */
function schrijf(antwoord: Response, stroom: Observable<Bericht>): void {
  antwoord.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  const volger = stroom.subscribe({
    next: ({ type, id, data }) => void antwoord.write(`id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`),
    error: () => void antwoord.end(),
    complete: () => void antwoord.end(),
  });
  antwoord.once('close', () => volger.unsubscribe());
}
