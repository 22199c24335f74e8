/**
 * What a worker must fill in, as data: the shape of each kind of line, of the wording of each kind of letter and of a means
 * test. The screens make their forms of it, so that a field added to a rule is asked without writing a screen.
 */
import { lijnInvoer, SOORT_BIJ_BESLUIT, toetsfeiten, werkerVelden } from '@besluitpad/domain';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Geeft } from '../http/geeft.js';
import { Recht } from '../toegang/recht.js';

const Vorm = z.record(z.string(), z.json()).describe('Een JSON-schema');
const Invulvormen = z
  .strictObject({
    lijnen: z.record(z.string(), Vorm).describe('Per soort lijn'),
    soortenBijBesluit: z
      .record(z.string(), z.array(z.string()))
      .describe('Welke soorten lijn bij welke beslissing horen'),
    brieven: z.record(z.string(), Vorm).describe('Per soort brief: wat de werker schrijft'),
    middelentoets: Vorm,
  })
  .meta({ id: 'Invulvormen' });
type Invulvormen = z.infer<typeof Invulvormen>;

const alsVorm = (schema: z.ZodType): Invulvormen['middelentoets'] => {
  const { $schema: _versie, ...vorm } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return vorm as Invulvormen['middelentoets'];
};

/** The same for every asker and every day. */
const VORMEN: Invulvormen = {
  lijnen: Object.fromEntries(lijnInvoer.options.map((optie) => [optie.shape.soort.value, alsVorm(optie)])),
  soortenBijBesluit: Object.fromEntries(
    Object.entries(SOORT_BIJ_BESLUIT).map(([besluit, soorten]) => [besluit, [...soorten]]),
  ),
  brieven: Object.fromEntries(Object.entries(werkerVelden).map(([soort, velden]) => [soort, alsVorm(velden)])),
  middelentoets: alsVorm(toetsfeiten),
};

@ApiTags('onderzoek')
@Controller('api/invulvormen')
export class InvulvormenController {
  @Get()
  @Recht('onderzoek.lezen')
  @ApiOperation({ summary: 'Wat u invult: per soort lijn, per soort brief en voor een middelentoets' })
  @Geeft(200, Invulvormen, 'De vormen, als JSON-schema')
  lees(): Invulvormen {
    return VORMEN;
  }
}
