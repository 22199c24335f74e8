import { Body, Controller, Get, Headers, Inject, Ip, Param, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { MAX_BYTES } from '../bijlagen/vormen.js';
import { datumveld, Gemaakt, IdPad } from '../dossiers/velden.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { Antwoord, gemaakt } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Neemt } from '../http/inhoudstype.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { DATABASE, type Database } from '../server/database.js';
import { Openbaar, Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { maakCode } from './code.js';
import { leesStukken } from './lees.js';
import { AANLEVERAAR, geefCode, leverAan } from './leverAan.js';
import { Pogingen } from './pogingen.js';
import * as vorm from './vormen.js';
import { herinner, ontvang, vraagStukken } from './vraag.js';

interface Deel {
  readonly buffer: Buffer;
  readonly originalname: string;
}

const Herinnering = z.strictObject({ op: datumveld }).meta({ id: 'Herinnering' });

@ApiTags('stukken')
@Recht('onderzoek.schrijven')
@Controller('api')
export class StukkenController {
  readonly #pogingen = new Pogingen();

  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get('aanvragen/:id/stukken')
  @Recht('onderzoek.lezen')
  @ApiOperation({ summary: 'Welke stukken gevraagd zijn, wat ontvangen is, en het bewijs van wat ontbreekt' })
  @Geeft(200, vorm.Stukkenstand, 'De stukken')
  lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<vorm.Stukkenstand>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesStukken(tx, wie, id));
  }

  @Post('aanvragen/:id/stukkenlijsten')
  @ApiOperation({ summary: 'Vraag stukken aan de cliënt' })
  @Geeft(201, vorm.Gevraagd, 'De lijst, met waarschuwingen bij wat niet gewoon is')
  vraag(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Stukkenvraag }) invoer: vorm.Stukkenvraag,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<vorm.Gevraagd>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/aanvragen/${id}/stukken`, await vraagStukken(tx, wie, { id, invoer })),
    );
  }

  @Post('stukkenlijsten/:id/code')
  @ApiOperation({ summary: 'Geef de cliënt een code om stukken aan te leveren; een vorige code vervalt' })
  @Geeft(200, vorm.Aanlevercode, 'De code, die hierna nergens meer te lezen is')
  async code(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<vorm.Aanlevercode> {
    const code = maakCode();
    const { lichaam, herhaald } = await voerHandeling({ db: this.db, wie }, (tx) => geefCode(tx, wie, { id, code }));
    return { ...lichaam, code: herhaald ? null : code };
  }

  @Post('stukkenlijsten/:id/herinneren')
  @ApiOperation({ summary: 'Noteer dat de cliënt herinnerd is aan wat nog ontbreekt' })
  @Geeft(200, Gemaakt, 'De lijst')
  herinner(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Herinnering }) { op }: z.infer<typeof Herinnering>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Gemaakt>> {
    return voerHandeling({ db: this.db, wie }, (tx) => herinner(tx, wie, { id, op }));
  }

  @Post('stukken/:id/ontvangen')
  @ApiOperation({ summary: 'Noteer dat een gevraagd stuk ontvangen is' })
  @Geeft(200, Gemaakt, 'Het stuk')
  ontvang(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Ontvangst }) invoer: vorm.Ontvangst,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Gemaakt>> {
    return voerHandeling({ db: this.db, wie }, (tx) => ontvang(tx, wie, { id, invoer }));
  }

  @Post('aanleveren/:volgnr')
  @Openbaar('The client has a code on paper and no account; the code opens one document of one list, once.')
  @Neemt('multipart/form-data')
  @ApiConsumes('multipart/form-data')
  @ApiHeader({ name: 'Aanlevercode', required: true, description: 'De code die op de lijst staat' })
  @UseInterceptors(FileInterceptor('bestand', { limits: { fileSize: MAX_BYTES, files: 1, fields: 2, fieldSize: 500 } }))
  @ApiOperation({ summary: 'Lever als cliënt een gevraagd stuk aan, met de code en het nummer op uw lijst' })
  @Geeft(200, vorm.Aangeleverd, 'Het stuk is ontvangen')
  async leverAan(
    @Param({ schema: vorm.NummerPad }) { volgnr }: vorm.NummerPad,
    @Headers('aanlevercode') code: string | undefined,
    @UploadedFile() deel: Deel | undefined,
    @Ip() adres: string,
  ): Promise<{ ontvangen: true }> {
    if (!this.#pogingen.mag(adres, Date.now())) {
      throw new Weigering('pogingen.teVeel', 'U probeerde het te vaak. Wacht een minuut en probeer opnieuw.');
    }
    if (deel === undefined) throw veldWeigering('bestand', 'verplicht', 'Er zit geen bestand in het verzoek.');
    const { buffer: inhoud, originalname: naam } = deel;
    const levering = { code: code ?? '', volgnr, inhoud, naam: naam.replace(/[/\\\p{Cc}]/gu, '').slice(-120) };
    await this.db.withActor(AANLEVERAAR, (tx) => leverAan(tx, levering));
    return { ontvangen: true };
  }
}
