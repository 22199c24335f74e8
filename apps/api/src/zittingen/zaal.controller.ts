import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { IdPad } from '../dossiers/velden.js';
import { metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { Revisie } from '../http/revisie.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesBijVerdaging } from '../stemming/bijVerdaging.js';
import { Verdagingsvooruitzicht } from '../stemming/vormen.js';
import { eindigBijstand, laatBijstaan } from './bijstand.js';
import { OpZitting } from './opZitting.js';
import { Bijstandinvoer, Bijstandslijst, Buitenlaten, Gastinvoer, Zaal, Zaalgasten } from './vormenZaal.js';
import { toonZaal } from './zaal.js';
import { laatBinnen, laatBuiten } from './zaalgasten.js';

const GastPad = IdPad.extend({ gastId: z.uuid() });

@ApiTags('zittingen')
@Controller('api')
export class ZaalController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly opZitting: OpZitting,
  ) {}

  @Get('agendapunten/:id/zaal')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'Wie bij dit punt in de zaal mag zijn, en of er genoeg leden zijn om te beslissen' })
  @Geeft(200, Zaal, 'Wie er is, met de revisie van het punt in ETag')
  async toon(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Zaal>> {
    const zaal = await this.db.withActor(wie, (tx) => toonZaal(tx, wie, id));
    return metRevisie(zaal, zaal.rev);
  }

  @Get('agendapunten/:id/verdaging')
  @Recht('zitting.lezen')
  @ApiOperation({
    summary: 'Wat een verdaging van dit punt betekent: de termijn loopt door, en welke zitting nog kan beslissen',
  })
  @Geeft(200, Verdagingsvooruitzicht, 'De eerstvolgende haalbare zitting')
  verdaging(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Verdagingsvooruitzicht> {
    return this.db.withActor(wie, (tx) => leesBijVerdaging(tx, wie, id));
  }

  @Post('agendapunten/:id/gasten')
  @Recht('stemming.noteren')
  @ApiOperation({ summary: 'Iemand die geen lid is bij dit punt in de zaal laten: voor de bespreking (R-PRV-03)' })
  @Geeft(200, Zaalgasten, 'Wie er bij dit punt was of is')
  laatBinnen(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Gastinvoer }) gast: Gastinvoer,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<z.infer<typeof Zaalgasten>>> {
    return this.opZitting.voerInPunt({ wie, id, revisie }, async (tx, plek) => ({
      gasten: await laatBinnen(tx, wie, plek, gast),
    }));
  }

  @Post('agendapunten/:id/gasten/:gastId/buiten')
  @Recht('stemming.noteren')
  @ApiOperation({ summary: 'Noteren dat iemand die geen lid is de zaal verliet, vóór de stemming' })
  @Geeft(200, Zaalgasten, 'Wie er bij dit punt was of is')
  laatBuiten(
    @Param({ schema: GastPad }) { id, gastId }: z.infer<typeof GastPad>,
    @Body({ schema: Buitenlaten }) { om }: z.infer<typeof Buitenlaten>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<z.infer<typeof Zaalgasten>>> {
    return this.opZitting.voerInPunt({ wie, id, revisie }, async (tx, plek) => ({
      gasten: await laatBuiten(tx, wie, plek, { gastId, om }),
    }));
  }

  @Post('zittingen/:id/bijstand')
  @Recht('stemming.noteren')
  @ApiOperation({ summary: 'Noteren wie een lid op de hele zitting bijstaat (R-PRV-03)' })
  @Geeft(200, Bijstandslijst, 'Wie op deze zitting een lid bijstaat')
  laatBijstaan(
    @Param({ schema: IdPad }) { id }: IdPad,
    @Body({ schema: Bijstandinvoer }) invoer: Bijstandinvoer,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<z.infer<typeof Bijstandslijst>>> {
    return this.opZitting.voer({ wie, id, revisie }, async (tx, zitting) => ({
      bijstand: await laatBijstaan(tx, wie, zitting, invoer),
    }));
  }

  @Post('zittingen/:id/bijstand/:gastId/buiten')
  @Recht('stemming.noteren')
  @ApiOperation({ summary: 'Noteren dat wie een lid bijstond, weg is' })
  @Geeft(200, Bijstandslijst, 'Wie op deze zitting een lid bijstond of bijstaat')
  eindigBijstand(
    @Param({ schema: GastPad }) { id, gastId }: z.infer<typeof GastPad>,
    @Body({ schema: Buitenlaten }) { om }: z.infer<typeof Buitenlaten>,
    @Wie() wie: Wie,
    @Revisie() revisie: number,
  ): Promise<Antwoord<z.infer<typeof Bijstandslijst>>> {
    return this.opZitting.voer({ wie, id, revisie }, async (tx, zitting) => ({
      bijstand: await eindigBijstand(tx, wie, zitting, { gastId, om }),
    }));
  }
}
