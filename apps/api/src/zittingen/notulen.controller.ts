import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { Revisie } from '../http/revisie.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { keurNotulenGoed } from './keurNotulenGoed.js';
import { OpZitting } from './opZitting.js';
import { Goedgekeurd, Notulengoedkeuring } from './vormenNotulen.js';

@ApiTags('zittingen')
@Controller('api/zittingen')
export class NotulenController {
  constructor(private readonly opZitting: OpZitting) {}

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
    return this.opZitting.voer({ wie, id, revisie }, (tx, zitting) => keurNotulenGoed(tx, wie, zitting, invoer));
  }
}
