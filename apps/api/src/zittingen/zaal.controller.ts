import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPad } from '../dossiers/velden.js';
import { metRevisie, type Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { leesBijVerdaging } from '../stemming/bijVerdaging.js';
import { Verdagingsvooruitzicht } from '../stemming/vormen.js';
import { Zaal } from './vormenZaal.js';
import { toonZaal } from './zaal.js';

@ApiTags('zittingen')
@Controller('api/agendapunten')
export class ZaalController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get(':id/zaal')
  @Recht('zitting.lezen')
  @ApiOperation({ summary: 'Wie bij dit punt in de zaal mag zijn, en of er genoeg leden zijn om te beslissen' })
  @Geeft(200, Zaal, 'Wie er is, met de revisie van het punt in ETag')
  async toon(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Antwoord<Zaal>> {
    const zaal = await this.db.withActor(wie, (tx) => toonZaal(tx, wie, id));
    return metRevisie(zaal, zaal.rev);
  }

  @Get(':id/verdaging')
  @Recht('zitting.lezen')
  @ApiOperation({
    summary: 'Wat een verdaging van dit punt betekent: de termijn loopt door, en welke zitting nog kan beslissen',
  })
  @Geeft(200, Verdagingsvooruitzicht, 'De eerstvolgende haalbare zitting')
  verdaging(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<Verdagingsvooruitzicht> {
    return this.db.withActor(wie, (tx) => leesBijVerdaging(tx, wie, id));
  }
}
