import { Body, Controller, Get, Inject, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftBestand } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import type { Ondertekend as Uitslag } from './onderteken.js';
import { leesScan, noteerOpPapier } from './opPapier.js';
import { Papierinvoer, ScanPad } from './papiervormen.js';
import { IdPad, Ondertekend } from './vormen.js';

/** Letters, minutes and lists that were signed by hand, with the scan of the signed sheets. */
@ApiTags('brieven')
@Controller('api')
export class PapierController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post('brieven/:id/op-papier-getekend')
  @Recht('brief.verzenden')
  @ApiOperation({
    summary: 'Noteer dat iemand een brief met de hand tekende, met de scan; dezelfde regels als op het scherm',
  })
  @Geeft(200, Ondertekend, 'Wie nog moet tekenen')
  noteer(
    @Param({ schema: IdPad }) { id }: z.infer<typeof IdPad>,
    @Body({ schema: Papierinvoer }) { inhoudBase64, ...papier }: Papierinvoer,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Uitslag>> {
    return voerHandeling({ db: this.db, wie }, (tx) => {
      naCommit(tx, () => this.estafette.wek());
      return noteerOpPapier(tx, wie, id, { ...papier, inhoud: Buffer.from(inhoudBase64, 'base64') });
    });
  }

  @Get('brieven/:id/op-papier-getekend/:functie')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'De scan van een handtekening op papier' })
  @GeeftBestand(200, 'application/octet-stream', 'De scan, in zijn eigen soort')
  async scan(@Param({ schema: ScanPad }) pad: z.infer<typeof ScanPad>, @Wie() wie: Wie): Promise<StreamableFile> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, (tx) => leesScan(tx, wie, pad));
    return new StreamableFile(lichaam.inhoud, {
      type: lichaam.mediatype,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(lichaam.naam)}`,
    });
  }
}
