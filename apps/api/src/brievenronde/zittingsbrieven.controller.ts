import { Body, Controller, Get, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { zetPostlijst } from '@besluitpad/templates';
import type { z } from 'zod';
import { IdPad } from '../agenda/vormen.js';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftBestand } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesPostblad, leesPostlijst } from './postlijst.js';
import { ondertekenSamen, verzendSamen } from './samen.js';
import { Bulkinvoer, Bulkverslag, Bulkvraag } from './vormen.js';

/** Hundreds of letters are one transaction: seconds, unless the machine is busy. */
const SAMEN_DUUR_MS = 60_000;

@ApiTags('brieven')
@Controller('api/zittingen/:id/brieven')
export class ZittingsbrievenController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Post('ondertekenen')
  @Recht('brief.ondertekenen')
  @ApiOperation({
    summary: 'Onderteken in uw functie alle brieven van een zitting die klaar zijn; met proef=true enkel om te zien',
  })
  @Geeft(200, Bulkverslag, 'Per brief: ondertekend, of waarom niet')
  onderteken(
    @Param({ schema: IdPad }) { id: zittingId }: IdPad,
    @Query({ schema: Bulkvraag }) { proef }: z.infer<typeof Bulkvraag>,
    @Body({ schema: Bulkinvoer }) _leeg: z.infer<typeof Bulkinvoer>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Bulkverslag>> {
    return this.samen(wie, (tx) => ondertekenSamen(tx, wie, { zittingId, proef: proef === 'true' }));
  }

  @Post('verzenden')
  @Recht('brief.verzenden')
  @ApiOperation({
    summary: 'Laat alle vrijgegeven brieven van een zitting vertrekken; met proef=true enkel om te zien',
  })
  @Geeft(200, Bulkverslag, 'Per brief: vertrokken, of waarom niet')
  verzend(
    @Param({ schema: IdPad }) { id: zittingId }: IdPad,
    @Query({ schema: Bulkvraag }) { proef }: z.infer<typeof Bulkvraag>,
    @Body({ schema: Bulkinvoer }) _leeg: z.infer<typeof Bulkinvoer>,
    @Wie() wie: Wie,
  ): Promise<Antwoord<Bulkverslag>> {
    return this.samen(wie, (tx) => verzendSamen(tx, wie, { zittingId, proef: proef === 'true' }));
  }

  @Get('postlijst')
  @Recht('brief.verzenden')
  @ApiOperation({
    summary: 'Eén lijst voor bpost met alle aangetekende brieven van de zitting, in de orde van de agenda',
  })
  @GeeftBestand(
    200,
    'text/csv',
    'De lijst; geef ze met de brieven mee. Het statusbestand komt terug met dezelfde referenties',
  )
  async postlijst(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<StreamableFile> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, (tx) => leesPostlijst(tx, wie, id));
    const disposition = `attachment; filename="${lichaam.naam}"`;
    return new StreamableFile(Buffer.from(lichaam.inhoud), { type: 'text/csv; charset=utf-8', disposition });
  }

  @Get('postlijst.pdf')
  @Recht('brief.verzenden')
  @ApiOperation({ summary: 'Dezelfde lijst op papier, met plaats voor de barcodes en de handtekening van de post' })
  @GeeftBestand(200, 'application/pdf', 'De lijst om af te drukken en te laten tekenen')
  async postblad(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<StreamableFile> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, (tx) => leesPostblad(tx, wie, id));
    const disposition = `inline; filename="${lichaam.naam}"`;
    return new StreamableFile(zetPostlijst(lichaam.ocmw, lichaam.blad), { type: 'application/pdf', disposition });
  }

  private samen(wie: Wie, handel: (tx: Tx) => Promise<Bulkverslag>): Promise<Antwoord<Bulkverslag>> {
    return voerHandeling({ db: this.db, wie, duurMs: SAMEN_DUUR_MS }, (tx) => {
      naCommit(tx, () => this.estafette.wek());
      return handel(tx);
    });
  }
}
