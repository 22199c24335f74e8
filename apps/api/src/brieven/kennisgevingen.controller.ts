import { Body, Controller, Get, Inject, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { gemaakt, type Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftBestand, GeeftNiets } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { maakAdresblad } from './adresblad.js';
import { bewijsOpnieuw, noteerAanbieding } from './bewijsOpnieuw.js';
import { kennisOpnieuw } from './kennisOpnieuw.js';
import * as vorm from './kennisgevingsvormen.js';
import { noteerMondelingeUitleg } from './mondeling.js';
import { Bewijsinvoer, IdPad } from './vormen.js';

type Pad = z.infer<typeof IdPad>;

/** What follows a letter that left: explained by word of mouth, proved to be offered, and notified again when it came back. */
@ApiTags('brieven')
@Controller('api')
export class KennisgevingenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post('brieven/:id/kennisgevingen')
  @Recht('brief.verzenden')
  @ApiOperation({
    summary: 'Breng een teruggekeerde brief opnieuw ter kennis: dezelfde brief, een ander adres of de balie',
  })
  @Geeft(201, vorm.HernieuwdeKennisgeving, 'De nieuwe kennisgeving')
  opnieuw(
    @Param({ schema: IdPad }) { id }: Pad,
    @Body({ schema: vorm.Hernieuwinginvoer }) invoer: vorm.Hernieuwinginvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<vorm.HernieuwdeKennisgeving>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/brieven/${id}`, await kennisOpnieuw(tx, wie, id, invoer)),
    );
  }

  @Post('kennisgevingen/:id/bewijs')
  @Recht('kennisgeving.bewijzen')
  @ApiOperation({ summary: 'Noteer het bewijs van een nieuwe kennisgeving' })
  @GeeftNiets('Het bewijs is genoteerd')
  async bewijs(
    @Param({ schema: IdPad }) { id }: Pad,
    @Body({ schema: Bewijsinvoer }) invoer: z.infer<typeof Bewijsinvoer>,
    @Wie() wie: Wie,
  ): Promise<void> {
    await voerHandeling({ db: this.db, wie }, async (tx) => {
      naCommit(tx, () => this.estafette.wek());
      return bewijsOpnieuw(tx, wie, id, invoer);
    });
  }

  @Get('kennisgevingen/:id/adresblad')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'Het blad met het nieuwe adres, om voor de brief in de enveloppe te steken' })
  @GeeftBestand(200, 'application/pdf', 'Het adresblad')
  async adresblad(@Param({ schema: IdPad }) { id }: Pad, @Wie() wie: Wie): Promise<StreamableFile> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, (tx) => maakAdresblad(tx, wie, id));
    const disposition = `inline; filename="${lichaam.naam}"`;
    return new StreamableFile(lichaam.inhoud, { type: 'application/pdf', disposition });
  }

  @Post('brieven/:id/aanbieding')
  @Recht('kennisgeving.bewijzen')
  @ApiOperation({ summary: 'Noteer de dag waarop een aangetekende brief bewezen aangeboden is' })
  @GeeftNiets('De dag is genoteerd')
  async aanbieding(
    @Param({ schema: IdPad }) { id }: Pad,
    @Body({ schema: vorm.Aanbiedinginvoer }) invoer: vorm.Aanbiedinginvoer,
    @Wie() wie: Wie,
  ): Promise<void> {
    await voerHandeling({ db: this.db, wie }, (tx) => noteerAanbieding(tx, wie, id, invoer));
  }

  @Post('brieven/:id/mondelinge-uitleg')
  @Recht('opvolging.noteren')
  @ApiOperation({ summary: 'Noteer dat een beslissing mondeling uitgelegd is, of waarom niet' })
  @Geeft(201, vorm.MondelingeUitleg, 'De uitleg')
  uitleg(
    @Param({ schema: IdPad }) { id }: Pad,
    @Body({ schema: vorm.Uitleginvoer }) invoer: vorm.Uitleginvoer,
    @Wie() wie: Wie,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<vorm.MondelingeUitleg>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) =>
      gemaakt(`/api/brieven/${id}`, await noteerMondelingeUitleg(tx, wie, id, invoer)),
    );
  }
}
