/** The one shape of every refusal and failure: RFC 9457 `application/problem+json`. */
import { z } from 'zod';
import type { Weigering } from './weigering.js';

export const Probleem = z
  .looseObject({
    type: z.string().describe('Stabiel adres van dit soort probleem'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('Een Nederlandse zin voor de gebruiker'),
    code: z.string(),
    traceId: z.string().describe('Geef dit nummer door aan de beheerder'),
    errors: z.array(z.strictObject({ veld: z.string(), regel: z.string(), boodschap: z.string() })),
  })
  .meta({ id: 'Probleem' });

export type Probleem = z.infer<typeof Probleem>;

export const PROBLEEM_TYPE = 'application/problem+json';

export function naarProbleem(weigering: Weigering, traceId: string): Probleem {
  return {
    ...weigering.extra,
    type: `/api/problemen/${weigering.code}`,
    title: weigering.titel,
    status: weigering.status,
    detail: weigering.zin,
    code: weigering.code,
    traceId,
    errors: [...weigering.errors],
  };
}
