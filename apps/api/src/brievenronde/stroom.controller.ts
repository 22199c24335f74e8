import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Server } from 'node:http';
import type { Observable } from 'rxjs';
import { IdPad } from '../agenda/vormen.js';
import { GeeftBestand } from '../http/geeft.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesRonde } from './leesRonde.js';
import { RITME, stroomVan, type Bericht } from './stroom.js';

@ApiTags('brieven')
@Controller('api/zittingen/:id/brievenronde')
export class StroomController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly adapter: HttpAdapterHost,
  ) {}

  @Get('stroom')
  @Recht('brief.lezen')
  @ApiOperation({
    summary: 'Volg de tellingen van een brievenronde terwijl ze veranderen, tot alle brieven vertrokken zijn',
  })
  @GeeftBestand(
    200,
    'text/event-stream',
    'Berichten stand, hartslag, klaar en verbind-opnieuw; elke stand is een Brievenronde',
  )
  async stroom(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie, @Res() antwoord: Response): Promise<void> {
    const lees = () => this.db.withActor(wie, (tx) => leesRonde(tx, wie, id));
    // Refused as any other route, before a stream begins.
    await lees();
    const server = this.adapter.httpAdapter.getHttpServer() as Server;
    schrijf(
      antwoord,
      stroomVan(lees, () => server.listening, RITME),
    );
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
    next: ({ type, data }) => void antwoord.write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`),
    error: () => void antwoord.end(),
    complete: () => void antwoord.end(),
  });
  antwoord.once('close', () => volger.unsubscribe());
}
