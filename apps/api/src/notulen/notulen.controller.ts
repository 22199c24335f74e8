import { Body, Controller, Get, Inject, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftBestand } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Revisie } from '../http/revisie.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { keurGoed } from './keurGoed.js';
import { OpZitting } from '../zittingen/opZitting.js';
import { voerZittingUit } from '../zittingen/oslo.js';
import { leesStukken } from './stukken.js';
import { leesNotulenstand } from './leesStand.js';
import { schrijfPassage } from './passages.js';
import { verbeter } from './verbeter.js';
import { Goedgekeurd, Notulengoedkeuring, Notulenstand, Passage, Verbetering, Zittingsstukken } from './vormen.js';

@ApiTags('notulen')
@Controller('api/zittingen')
export class NotulenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly opZitting: OpZitting,
  ) {}

  @Get(':id/oslo.jsonld')
  @Recht('notulen.goedkeuren')
  @ApiOperation({ summary: 'Een gesloten zitting als JSON-LD in OSLO Besluit, als de huisregels het toelaten' })
  @GeeftBestand(200, 'application/ld+json', 'De zitting en haar punten, zonder persoonsgegevens')
  async oslo(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<StreamableFile> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, (tx) => voerZittingUit(tx, wie, id));
    return new StreamableFile(Buffer.from(JSON.stringify(lichaam)), { type: 'application/ld+json' });
  }

  @Get(':id/stukken')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'De besluitenlijst en de notulen van een zitting, en wie nog moet tekenen' })
  @Geeft(200, Zittingsstukken, 'De stukken; null zolang de zitting niet gesloten is')
  stukken(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Zittingsstukken> {
    return this.db.withActor(wie, (tx) => leesStukken(tx, id));
  }

  @Get(':id/notulen')
  @Recht('notulen.opmaken')
  @ApiOperation({
    summary: 'Hoe ver de notulen van een gesloten zitting staan, met de vrije tekst en wat er goedgekeurd is',
  })
  @Geeft(200, Notulenstand, 'De stand; rev is die van de zitting')
  stand(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Notulenstand> {
    return this.db.withActor(wie, (tx) => leesNotulenstand(tx, id));
  }

  @Put(':id/notulen/passage')
  @Recht('notulen.opmaken')
  @ApiOperation({
    summary: 'Schrijf de vrije tekst bij een punt, of bij de zitting; de rest van de notulen maakt het programma',
  })
  @Geeft(200, Notulenstand, 'De stand van de notulen')
  passage(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Passage }) invoer: Passage,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Notulenstand>> {
    return this.opZitting.voer({ wie, id, revisie }, (tx, zitting) => schrijfPassage(tx, wie, zitting, invoer));
  }

  @Post(':id/notulen/verbeteren')
  @Recht('notulen.opmaken')
  @ApiOperation({
    summary: 'Begin een nieuwe versie van goedgekeurde notulen, met de reden; ze wordt opnieuw goedgekeurd',
  })
  @Geeft(200, Notulenstand, 'De stand van de notulen')
  verbeter(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Verbetering }) invoer: Verbetering,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Notulenstand>> {
    return this.opZitting.voer({ wie, id, revisie }, (tx, zitting) => verbeter(tx, wie, zitting, invoer));
  }

  @Post(':id/notulen-goedkeuren')
  @Recht('notulen.goedkeuren')
  @ApiOperation({ summary: 'Noteer op deze zitting de goedkeuring van de notulen van een vorige' })
  @Geeft(200, Goedgekeurd, 'Deze zitting, en de zitting waarvan de notulen goedgekeurd zijn')
  keurGoed(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Notulengoedkeuring }) invoer: Notulengoedkeuring,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<Goedgekeurd>> {
    return this.opZitting.voer({ wie, id, revisie }, (tx, zitting) => keurGoed(tx, wie, zitting, invoer));
  }
}
