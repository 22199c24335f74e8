import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Gemaakt, IdPad } from '../dossiers/velden.js';
import { gemaakt, metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { voegFeitToe } from './feiten.js';
import { schrijfVerslag } from './schrijfVerslag.js';
import { sluitVerslagAf } from './sluitVerslag.js';
import { leesOnderzoekstand } from './volledigheid.js';
import { Feitinvoer, Onderzoekstand, Verslaginvoer, VerslagStand } from './vormen.js';

@ApiTags('onderzoek')
@Recht('onderzoek.schrijven')
@Controller('api/aanvragen/:id')
export class OnderzoekController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('onderzoek')
  @Recht('onderzoek.lezen')
  @ApiOperation({
    summary: 'Wat het onderzoek minstens moet bevatten, wat nog ontbreekt en welke feiten elkaar tegenspreken',
  })
  @Geeft(200, Onderzoekstand, 'De stand van het onderzoek')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Onderzoekstand>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesOnderzoekstand(tx, wie, id));
  }

  @Post('feiten')
  @ApiOperation({ summary: 'Voeg een feit toe, met bron en datum' })
  @Geeft(201, Gemaakt, 'Het feit')
  feit(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Feitinvoer }) invoer: Feitinvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Gemaakt>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/aanvragen/${id}`, await voegFeitToe(tx, wie, { id, invoer })),
    );
  }

  @Put('verslag')
  @ApiOperation({ summary: 'Schrijf aan het sociaal verslag, of begin een nieuwe versie' })
  @Geeft(200, VerslagStand, 'De aanvraag en de versie van het verslag')
  schrijf(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Verslaginvoer }) invoer: Verslaginvoer,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<VerslagStand>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const stand = await schrijfVerslag(tx, wie, { id, revisie, invoer });
      return metRevisie(stand, stand.rev);
    });
  }

  @Post('verslag/afsluiten')
  @ApiOperation({ summary: 'Sluit het sociaal verslag af' })
  @Geeft(200, VerslagStand, 'De aanvraag, nu in de fase van het voorstel')
  sluitAf(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Revisie() revisie: number,
    @Wie() wie: Wie,
  ): Promise<Antwoord<VerslagStand>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      const stand = await sluitVerslagAf(tx, wie, { id, revisie });
      return metRevisie(stand, stand.rev);
    });
  }
}
