import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft, GeeftNiets } from '../http/geeft.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { lijstFormulieren } from './lees.js';
import { noteerAntwoord, noteerVerzonden } from './meldAanStaat.js';
import * as vorm from './vormen.js';

const IdPad = z.strictObject({ id: z.uuid() });
type IdPad = z.infer<typeof IdPad>;

@ApiTags('formulieren voor de Staat')
@Controller('api/staatsformulieren')
export class StaatController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  @Get()
  @Recht('staat.opmaken')
  @ApiOperation({ summary: 'Formulieren voor de Staat, volgens status of dossier' })
  @Geeft(200, vorm.Staatsformulieren, 'Een bladzijde formulieren')
  lijst(
    @Query({ schema: vorm.Formuliervraag }) vraag: vorm.Formuliervraag,
    @Wie() wie: Wie,
  ): Promise<Antwoord<{ staatsformulieren: readonly vorm.Staatsformulier[]; volgende?: string }>> {
    return voerHandeling({ db: this.db, wie }, (tx) => lijstFormulieren(tx, wie, vraag));
  }

  @Post(':id/verzonden')
  @Recht('staat.opmaken')
  @ApiOperation({ summary: 'Noteer dat een formulier verzonden is' })
  @GeeftNiets('Het formulier is verzonden')
  async verzonden(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.FormulierVerzonden }) { op }: z.infer<typeof vorm.FormulierVerzonden>,
    @Wie() wie: Wie,
  ): Promise<void> {
    await this.handel(wie, (tx) => noteerVerzonden(tx, wie, id, op));
  }

  @Post(':id/antwoord')
  @Recht('staat.opmaken')
  @ApiOperation({ summary: 'Noteer het antwoord van de Staat; na een weigering komt er een nieuwe versie' })
  @Geeft(200, vorm.Staatsgevolg, 'Bij een weigering: het formulier dat opnieuw verzonden moet worden')
  antwoord(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: vorm.Staatsantwoord }) invoer: vorm.Staatsantwoord,
    @Wie() wie: Wie,
  ): Promise<Antwoord<{ nieuwFormulierId?: string }>> {
    return this.handel(wie, (tx) => noteerAntwoord(tx, wie, id, invoer));
  }

  private handel<T>(wie: Wie, handeling: (tx: Tx) => Promise<T>): Promise<Antwoord<T>> {
    return voerHandeling({ db: this.db, wie }, async (tx) => {
      naCommit(tx, () => this.estafette.wek());
      return handeling(tx);
    });
  }
}
