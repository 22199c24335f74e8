import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { zetBundel } from '@besluitpad/templates';
import { IdPad } from '../agenda/vormen.js';
import { GeeftBestand } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { stelBundelSamen } from './stelBundelSamen.js';
import { ZittinglidPad } from './vormen.js';

@ApiTags('zittingen')
@Controller('api/zittingen')
export class BundelsController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get(':id/bundel.pdf')
  @Recht('agendapunt.lezen')
  @ApiOperation({ summary: 'Uw bundel van een zitting: de agenda en elk punt met zijn toegelicht voorstel' })
  @GeeftBestand(200, 'application/pdf', 'De bundel met inhoudsopgave, bladwijzers en uw naam op elke bladzijde')
  bundel(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<StreamableFile> {
    return this.geef(wie, { zittingId: id, soort: 'bundel' });
  }

  @Get(':id/leden/:lidId/bundel.pdf')
  @Recht('agenda.opmaken')
  @ApiOperation({ summary: 'De bundel van een lid dat hem op papier krijgt, om af te drukken' })
  @GeeftBestand(
    200,
    'application/pdf',
    'De bundel met de naam van het lid, zonder de punten waarbij het een belang heeft',
  )
  bundelVanLid(
    @Param({ schema: ZittinglidPad }) { id, lidId }: ZittinglidPad,
    @Wie() wie: Wie,
  ): Promise<StreamableFile> {
    return this.geef(wie, { zittingId: id, soort: 'bundel', voorLidId: lidId });
  }

  @Get(':id/agenda.pdf')
  @Recht('agendapunt.lezen')
  @ApiOperation({ summary: 'De agenda van een zitting alleen, zonder de stukken' })
  @GeeftBestand(200, 'application/pdf', 'De agenda')
  agenda(@Param({ schema: IdPad }) { id }: IdPad, @Wie() wie: Wie): Promise<StreamableFile> {
    return this.geef(wie, { zittingId: id, soort: 'agenda' });
  }

  private async geef(wie: Wie, vraag: Parameters<typeof stelBundelSamen>[2]): Promise<StreamableFile> {
    const { lichaam } = await voerHandeling({ db: this.db, wie }, (tx) => stelBundelSamen(tx, wie, vraag));
    const { pdf } = await zetBundel(lichaam.gegevens);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `inline; filename="${lichaam.naam}"` });
  }
}
