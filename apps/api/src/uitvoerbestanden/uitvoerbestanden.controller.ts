import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Geeft, GeeftBestand } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { paginaVan, type Pagina } from '../http/paginering.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesBestand, lijstBestanden } from './lees.js';
import { Bestandsvraag, IdPad, Uitvoerbestand, type Uitvoersoort } from './vormen.js';

/** Money is finance's business, the post the secretary's: each has its own list and its own right. */
@ApiTags('uitvoerbestanden')
@Controller('api')
export class UitvoerbestandenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('betaalbestanden')
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'De betaalopdrachten voor de bank (pain.001.001.09)' })
  @Geeft(200, paginaVan(Uitvoerbestand), 'Een bladzijde bestanden, oudste eerst')
  betaalbestanden(
    @Query({ schema: Bestandsvraag }) vraag: Bestandsvraag,
    @Wie() wie: Wie,
  ): Promise<Pagina<Uitvoerbestand>> {
    return this.lijst(wie, 'pain.001', vraag);
  }

  @Get('betaalbestanden/:id')
  @Recht('betaling.lezen')
  @ApiOperation({ summary: 'Eén betaalopdracht als bestand voor de bank' })
  @GeeftBestand(200, 'application/xml', 'Het bestand')
  betaalbestand(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<StreamableFile> {
    return this.bestand(wie, 'pain.001', id, 'application/xml');
  }

  @Get('postbestanden')
  @Recht('brief.verzenden')
  @ApiOperation({ summary: 'De lijsten met aangetekende brieven voor bpost' })
  @Geeft(200, paginaVan(Uitvoerbestand), 'Een bladzijde bestanden, oudste eerst')
  postbestanden(
    @Query({ schema: Bestandsvraag }) vraag: Bestandsvraag,
    @Wie() wie: Wie,
  ): Promise<Pagina<Uitvoerbestand>> {
    return this.lijst(wie, 'bpost', vraag);
  }

  @Get('postbestanden/:id')
  @Recht('brief.verzenden')
  @ApiOperation({ summary: 'Eén lijst als bestand voor bpost' })
  @GeeftBestand(200, 'text/csv', 'Het bestand')
  postbestand(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<StreamableFile> {
    return this.bestand(wie, 'bpost', id, 'text/csv; charset=utf-8');
  }

  private lijst(wie: Wie, soort: Uitvoersoort, vraag: Bestandsvraag): Promise<Pagina<Uitvoerbestand>> {
    return this.db.withActor(wie, (tx) => lijstBestanden(tx, soort, vraag));
  }

  private async bestand(wie: Wie, soort: Uitvoersoort, id: string, type: string): Promise<StreamableFile> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, (tx) => leesBestand(tx, wie, soort, id));
    const disposition = `attachment; filename="${lichaam.naam}"`;
    return new StreamableFile(Buffer.from(lichaam.inhoud), { type, disposition });
  }
}
