/** What the `type` of a problem points to: the list of codes with their meaning. */
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Geeft } from '../http/geeft.js';
import { Openbaar } from '../toegang/recht.js';
import { betekenisVan, CODES, isCode, type Code } from './codes.js';
import { nietGevonden } from './weigering.js';

const Probleemsoort = z
  .strictObject({ code: z.string(), status: z.int(), titel: z.string() })
  .meta({ id: 'Probleemsoort' });

type Probleemsoort = z.infer<typeof Probleemsoort>;

const Pad = z.strictObject({ code: z.string().max(100) });

@ApiTags('techniek')
@Openbaar('Documentation of the API; holds no data.')
@Controller('api/problemen')
export class ProblemenController {
  @Get()
  @Geeft(200, z.array(Probleemsoort), 'Alle soorten problemen die deze API meldt')
  alle(): Probleemsoort[] {
    return Object.keys(CODES).filter(isCode).map(naarSoort);
  }

  @Get(':code')
  @Geeft(200, Probleemsoort, 'Wat deze code betekent')
  een(@Param({ schema: Pad }) { code }: z.infer<typeof Pad>): Probleemsoort {
    if (!isCode(code)) throw nietGevonden('Deze code');
    return naarSoort(code);
  }
}

function naarSoort(code: Code): Probleemsoort {
  return { code, ...betekenisVan(code) };
}
