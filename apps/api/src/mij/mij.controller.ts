import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ALLE_RECHTEN, ALLE_ROLLEN, rechtenVan } from '@besluitpad/domain';
import { Geeft } from '../http/geeft.js';
import { Recht } from '../toegang/recht.js';
import { Wie } from '../toegang/wie.js';

const Mij = z
  .strictObject({
    gebruikerId: z.uuid(),
    naam: z.string(),
    rollen: z.array(z.enum(ALLE_ROLLEN)),
    rechten: z.array(z.enum(ALLE_RECHTEN)),
  })
  .meta({ id: 'Mij' });

@ApiTags('mij')
@Controller('api/mij')
export class MijController {
  @Get()
  @Recht('profiel.lezen')
  @ApiOperation({ summary: 'Wie u bent en wat u mag' })
  @Geeft(200, Mij, 'Uw naam, rollen en rechten')
  mij(@Wie() { gebruikerId, naam, rollen }: Wie): z.infer<typeof Mij> {
    return { gebruikerId, naam, rollen: [...rollen], rechten: [...rechtenVan(rollen)] };
  }
}
