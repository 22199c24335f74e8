import { z } from 'zod';
import { Hooruur } from './vormen.js';

export const Zaal = z
  .strictObject({
    ...{ agendapuntId: z.uuid(), volgnr: z.int(), rev: z.int(), status: z.string() },
    leden: z.array(
      z.strictObject({
        lidId: z.uuid(),
        /** van de plaatsvervanger, als die voor het lid zetelt */
        naam: z.string(),
        voorzitter: z.boolean(),
        plaats: z.enum(['in_de_zaal', 'verlaat_de_zaal', 'niet_aanwezig']),
        wijze: z.enum(['ter_plaatse', 'digitaal']).nullable(),
      }),
    ),
    ambtshalve: z.array(z.strictObject({ naam: z.string(), rollen: z.array(z.string()) })),
    gehoord: z.array(Hooruur.extend({ voorwaarde: z.string() })),
    quorum: z.strictObject({ zittend: z.int(), vereist: z.int(), aanwezigVoorPunt: z.int(), gehaald: z.boolean() }),
  })
  .meta({ id: 'ZaalBijPunt' });
export type Zaal = z.infer<typeof Zaal>;
