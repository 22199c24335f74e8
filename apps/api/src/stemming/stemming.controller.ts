import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { IdPad } from '../agenda/vormen.js';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { Revisie } from '../http/revisie.js';
import { Eenmalig, type Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { OpZitting } from '../zittingen/opZitting.js';
import { stemOverAnderVoorstel } from './anderVoorstel.js';
import { beslisHoogdringend } from './hoogdringend.js';
import { stem, type Stemresultaat } from './stem.js';
import { stemBekrachtiging } from './stemBekrachtiging.js';
import type { Telling } from './tel.js';
import type { Puntstatus } from './uitkomst.js';
import {
  AnderVoorstel,
  Bekrachtiging,
  BekrachtigingUitkomst,
  Hoogdringend,
  HoogdringendUitkomst,
  Stemming,
  StemmingUitkomst,
} from './vormen.js';

@ApiTags('stemming')
@Recht('stemming.noteren')
@Controller('api')
export class StemmingController {
  constructor(private readonly opZitting: OpZitting) {}

  @Post('agendapunten/:id/stemming')
  @ApiOperation({ summary: 'De stemming over een voorstel noteren' })
  @Geeft(200, StemmingUitkomst, 'De telling en wat ze betekent')
  stem(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Stemming }) stemming: z.infer<typeof Stemming>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<StemmingUitkomst>> {
    return this.opZitting.voerInPunt({ wie, id, revisie }, async (tx, plek) => {
      return naarStemuitkomst(id, await stem(tx, wie, plek, stemming));
    });
  }

  @Post('agendapunten/:id/ander-voorstel')
  @ApiOperation({ summary: 'Na een verwerping: over een ander voorstel uit de zitting stemmen, met een eigen telling' })
  @Geeft(200, StemmingUitkomst, 'De telling en wat ze betekent')
  anderVoorstel(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: AnderVoorstel }) voorstel: z.infer<typeof AnderVoorstel>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<StemmingUitkomst>> {
    return this.opZitting.voerInPunt({ wie, id, revisie }, async (tx, plek) => {
      return naarStemuitkomst(id, await stemOverAnderVoorstel(tx, wie, plek, voorstel));
    });
  }

  @Post('agendapunten/:id/bekrachtiging')
  @ApiOperation({ summary: 'De stemming over de bekrachtiging van dringende steun noteren' })
  @Geeft(200, BekrachtigingUitkomst, 'De telling en wat ze betekent')
  bekrachtig(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Bekrachtiging }) bekrachtiging: z.infer<typeof Bekrachtiging>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<BekrachtigingUitkomst>> {
    return this.opZitting.voerInPunt({ wie, id, revisie }, async (tx, plek) => {
      const { status, telling } = await stemBekrachtiging(tx, wie, plek, bekrachtiging);
      return naarUitkomst(id, status, telling);
    });
  }

  @Post('zittingen/:id/hoogdringend')
  @ApiOperation({ summary: 'Stemmen of een punt dat niet op de agenda staat, toch behandeld wordt' })
  @Geeft(201, HoogdringendUitkomst, 'Beide tellingen, en het punt als het toegelaten is')
  hoogdringend(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Hoogdringend }) vraag: z.infer<typeof Hoogdringend>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
    @Eenmalig() eenmalig: Eenmaligheid,
  ): Promise<Antwoord<HoogdringendUitkomst>> {
    return this.opZitting.voer({ wie, id, revisie, eenmalig }, (tx, zitting) =>
      beslisHoogdringend(tx, wie, zitting, vraag),
    );
  }
}

function naarStemuitkomst(id: string, { status, telling, lijnen, brief }: Stemresultaat): StemmingUitkomst {
  return {
    ...naarUitkomst(id, status, telling),
    lijnen: [...lijnen],
    ...(brief === undefined ? {} : { brief: { passend: [...brief.passend], fouten: [...brief.fouten] } }),
  };
}

function naarUitkomst(agendapuntId: string, status: Puntstatus, telling: Telling): BekrachtigingUitkomst {
  const { uitslag, gewraakt, ja, nee, onthouding } = telling;
  return { agendapuntId, status, uitslag, gewraakt, ja, nee, onthouding };
}
