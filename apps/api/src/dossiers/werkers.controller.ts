import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Antwoord } from '../http/antwoord.js';
import { Geeft } from '../http/geeft.js';
import { voerHandeling } from '../http/handeling.js';
import { DATABASE, type Database } from '../server/database.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';
import { lijstWerkers } from './open.js';

const Werkers = z
  .array(z.strictObject({ id: z.uuid(), naam: z.string(), open: z.int().describe('Hoeveel open dossiers hij heeft') }))
  .meta({ id: 'Werkers' });

@ApiTags('dossiers')
@Controller('api/werkers')
export class WerkersController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Get()
  @Recht('dossier.openen')
  @ApiOperation({ summary: 'Wie een dossier kan volgen, met zijn aantal open dossiers' })
  @Geeft(200, Werkers, 'De medewerkers, op naam')
  lijst(@Wie() wie: Wie): Promise<Antwoord<z.infer<typeof Werkers>>> {
    return voerHandeling({ db: this.db, wie }, lijstWerkers);
  }
}
