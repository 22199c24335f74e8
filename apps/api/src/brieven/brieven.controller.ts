import { Body, Controller, Get, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftBestand, GeeftNiets } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { paginaVan, type Pagina } from '../http/paginering.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { bewijsBrief } from './bewijs.js';
import { leesBewijsbestand, type Bestandsverslag } from './bewijsbestand.js';
import { dateerBrief } from './dateer.js';
import { leesToelichting } from './toelichting.js';
import { leesLeesbaarheid } from './leesbaarheid.js';
import { leesBestand, leesBrief, lijstBrieven } from './lees.js';
import { ondertekenBrief } from './onderteken.js';
import * as vorm from './vormen.js';
import { verzendBrief } from './verzend.js';

type Pad = z.infer<typeof vorm.IdPad>;

@ApiTags('brieven')
@Controller('api')
export class BrievenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Get('brieven')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'Brieven, volgens status, dossier of verzending' })
  @Geeft(200, paginaVan(vorm.Briefkop), 'Een bladzijde brieven, oudste eerst')
  lijst(
    @Query({ schema: vorm.Briefvraag }) vraag: vorm.Briefvraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Pagina<vorm.Briefkop>>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstBrieven(tx, wie, vraag));
  }

  @Get('brieven/:id')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'Een brief met handtekeningen, verzending en wat eraan ontbreekt' })
  @Geeft(200, vorm.BriefMetStand, 'De brief')
  lees(@Param({ schema: vorm.IdPad }) { id }: Pad, @Wie() wie: Wie): Promise<Antwoord<vorm.BriefMetStand>> {
    return voerHandeling({ db: this.db, wie }, (tx) => leesBrief(tx, wie, id));
  }

  @Get('brieven/:id/toelichting')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'Wat u zegt als u een brief mondeling toelicht' })
  @Geeft(200, vorm.Toelichting, 'De gesprekspunten, uit de brief zelf')
  toelichting(
    @Param({ schema: vorm.IdPad }) { id }: Pad,
    @Wie() wie: Wie,
  ): Promise<Antwoord<z.infer<typeof vorm.Toelichting>>> {
    return voerHandeling({ db: this.db, wie }, async (tx) =>
      vorm.Toelichting.parse(await leesToelichting(tx, wie, id)),
    );
  }

  @Get('brieven/:id/leesbaarheid')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'Hoe leesbaar een brief is, met raad' })
  @Geeft(200, vorm.Leesbaarheid, 'Het leesbaarheidsverslag')
  leesbaarheid(
    @Param({ schema: vorm.IdPad }) { id }: Pad,
    @Wie() wie: Wie,
  ): Promise<Antwoord<z.infer<typeof vorm.Leesbaarheid>>> {
    return voerHandeling({ db: this.db, wie }, async (tx) =>
      vorm.Leesbaarheid.parse(await leesLeesbaarheid(tx, wie, id)),
    );
  }

  @Get('brieven/:id/pdf')
  @Recht('brief.lezen')
  @ApiOperation({ summary: 'Het bestand van een brief: toegankelijk, of voor het archief' })
  @GeeftBestand(200, 'application/pdf', 'De brief als pdf')
  async pdf(
    @Param({ schema: vorm.IdPad }) { id }: Pad,
    @Query({ schema: vorm.Bestandsvraag }) { soort }: z.infer<typeof vorm.Bestandsvraag>,
    @Wie() wie: Wie,
  ): Promise<StreamableFile> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, (tx) => leesBestand(tx, wie, id, soort));
    const disposition = `inline; filename="${lichaam.naam}"`;
    return new StreamableFile(lichaam.inhoud, { type: 'application/pdf', disposition });
  }

  @Post('brieven/:id/dateren')
  @Recht('brief.opmaken')
  @ApiOperation({ summary: 'Laat een brief op een andere dag vertrekken: er komt een nieuwe versie' })
  @Geeft(200, vorm.Gedateerd, 'De nieuwe versie wordt gemaakt')
  dateer(
    @Param({ schema: vorm.IdPad }) { id }: Pad,
    @Body({ schema: vorm.Datering }) invoer: z.infer<typeof vorm.Datering>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<z.infer<typeof vorm.Gedateerd>>> {
    return this.handel(wie, (tx) => dateerBrief(tx, wie, id, invoer));
  }

  @Post('brieven/:id/ondertekenen')
  @Recht('brief.ondertekenen')
  @ApiOperation({ summary: 'Onderteken een brief; de laatste handtekening geeft hem vrij' })
  @Geeft(200, vorm.Ondertekend, 'Wie nog moet tekenen')
  onderteken(
    @Param({ schema: vorm.IdPad }) { id }: Pad,
    @Wie() wie: Wie,
  ): Promise<Antwoord<{ status: string; nogTeTekenen: readonly string[] }>> {
    return this.handel(wie, (tx) => ondertekenBrief(tx, wie, id));
  }

  @Post('brieven/:id/verzenden')
  @Recht('brief.verzenden')
  @ApiOperation({ summary: 'Laat een vrijgegeven brief vertrekken' })
  @Geeft(200, vorm.Verzonden, 'Hoe de brief vertrekt')
  verzend(
    @Param({ schema: vorm.IdPad }) { id }: Pad,
    @Body({ schema: vorm.Verzendinvoer }) { wijze }: z.infer<typeof vorm.Verzendinvoer>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<z.infer<typeof vorm.Verzonden>>> {
    return this.handel(wie, (tx) => verzendBrief(tx, wie, id, wijze));
  }

  @Post('brieven/:id/bewijs')
  @Recht('kennisgeving.bewijzen')
  @ApiOperation({ summary: 'Noteer het bewijs: postdatum met barcode, of een getekend ontvangstbewijs' })
  @GeeftNiets('Het bewijs is genoteerd en de termijnen lopen')
  async bewijs(
    @Param({ schema: vorm.IdPad }) { id }: Pad,
    @Body({ schema: vorm.Bewijsinvoer }) invoer: z.infer<typeof vorm.Bewijsinvoer>,
    @Wie() wie: Wie,
  ): Promise<void> {
    await this.handel(wie, (tx) => bewijsBrief(tx, wie, id, invoer));
  }

  @Post('bewijzen/bestand')
  @Recht('kennisgeving.bewijzen')
  @ApiOperation({ summary: 'Lees het statusbestand van de post in' })
  @Geeft(200, vorm.Bestandsverslag, 'Hoeveel regels verwerkt zijn, en welke waarom niet')
  bestand(
    @Body({ schema: vorm.Bewijsbestand }) { inhoud }: z.infer<typeof vorm.Bewijsbestand>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Bestandsverslag>> {
    return this.handel(wie, (tx) => leesBewijsbestand(tx, wie, inhoud));
  }

  private handel<T>(wie: Wie, handeling: (tx: Tx) => Promise<T>): Promise<Antwoord<T>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      naCommit(tx, () => this.estafette.wek());
      return handeling(tx);
    });
  }
}
