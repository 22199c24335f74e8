import { z } from 'zod';
import { paginavelden, paginaVan } from '../http/paginering.js';

export const Logvraag = z.strictObject({ ...paginavelden });
export type Logvraag = z.infer<typeof Logvraag>;

/** What was done in a file, and who read it: two lists of one page, each from new to old. */
export const Logregel = z
  .strictObject({
    id: z.uuid(),
    op: z.string(),
    volgnr: z.int(),
    soort: z.string(),
    naam: z.string().nullable().describe('Ontbreekt: de motor'),
    rol: z.string(),
    grondslag: z.string().nullable(),
    gegevens: z.unknown(),
  })
  .meta({ id: 'Logregel' });
export type Logregel = z.infer<typeof Logregel>;

export const Inzageregel = z
  .strictObject({ id: z.int(), op: z.string(), naam: z.string(), wat: z.string(), doel: z.string() })
  .meta({ id: 'Inzageregel' });
export type Inzageregel = z.infer<typeof Inzageregel>;

export const Beveiligingsregel = z
  .strictObject({
    id: z.int(),
    op: z.string(),
    soort: z.string(),
    naam: z.string().nullable(),
    gegevens: z.unknown(),
  })
  .meta({ id: 'Beveiligingsregel' });
export type Beveiligingsregel = z.infer<typeof Beveiligingsregel>;

export const Logregels = paginaVan(Logregel);
export const Inzageregels = paginaVan(Inzageregel);
export const Beveiligingsregels = paginaVan(Beveiligingsregel);
