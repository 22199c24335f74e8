import {
  Body,
  Controller,
  Get,
  Inject,
  Param,
  Post,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import { veldWeigering } from '../fouten/weigering.js';
import { Antwoord, gemaakt } from '../http/antwoord.js';
import { Geeft, GeeftBestand } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { Neemt } from '../http/inhoudstype.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { vingerafdruk } from '../idempotentie/vingerafdruk.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesBijlage, zetVoorComite } from './lees.js';
import { voegBijlageToe } from './voegToe.js';
import { Bijlage, Bijlageinvoer, MAX_BYTES, Vrijgave, Vrijgegeven } from './vormen.js';

/** What we use of the part that held the file. */
interface Deel {
  readonly buffer: Buffer;
}

@ApiTags('bijlagen')
@Controller('api')
export class BijlagenController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Post('dossiers/:id/bijlagen')
  @Recht('bijlage.toevoegen')
  @Neemt('multipart/form-data', 'application/json')
  @ApiConsumes('multipart/form-data', 'application/json')
  @UseInterceptors(
    FileInterceptor('bestand', { limits: { fileSize: MAX_BYTES, files: 1, fields: 10, fieldSize: 2_000 } }),
  )
  @ApiOperation({ summary: 'Voeg een PDF, PNG of JPEG van ten hoogste 10 MB toe' })
  @Geeft(201, Bijlage, 'De bijlage; nog niet voor het comité')
  voegToe(
    @Param({ schema: IdPad }) { id: dossierId }: IdPad,
    @Body({ schema: Bijlageinvoer }) { inhoudBase64, ...invoer }: Bijlageinvoer,
    @UploadedFile() deel: Deel | undefined,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<Bijlage>> {
    const inhoud = inhoudBase64 === undefined ? deel?.buffer : Buffer.from(inhoudBase64, 'base64');
    if (inhoud === undefined) throw veldWeigering('bestand', 'verplicht', 'Er zit geen bestand in het verzoek.');
    const zelfde = { ...eenmalig, verzoekHash: vingerafdruk(eenmalig.verzoekHash, inhoud.toString('base64')) };
    return voerHandeling({ db: this.db, wie, eenmalig: zelfde }, async (tx) => {
      const bijlage = await voegBijlageToe(tx, wie, { dossierId, bestand: { ...invoer, inhoud } });
      return gemaakt(`/api/bijlagen/${bijlage.id}`, bijlage);
    });
  }

  @Post('bijlagen/:id/voor-comite')
  @Recht('bijlage.vrijgeven')
  @ApiOperation({ summary: 'Geef een bijlage vrij voor het comité, of trek dat in' })
  @Geeft(200, Vrijgegeven, 'Of het comité de bijlage ziet')
  voorComite(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Vrijgave }) { ja }: Vrijgave,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Vrijgegeven>> {
    return voerHandeling({ db: this.db, wie }, (tx) => zetVoorComite(tx, wie, { id, ja }));
  }

  @Get('bijlagen/:id')
  @Recht('bijlage.lezen')
  @ApiOperation({ summary: 'Lees een bijlage' })
  @GeeftBestand(200, 'application/octet-stream', 'Het bestand, in zijn eigen soort')
  async lees(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<StreamableFile>> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, (tx) => leesBijlage(tx, wie, id));
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(lichaam.naam)}`;
    return new Antwoord(new StreamableFile(lichaam.inhoud, { type: lichaam.mediatype, disposition }));
  }
}
