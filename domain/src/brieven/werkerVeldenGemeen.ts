import { z } from 'zod';
import { artikelen, type ArtikelId } from '../recht/artikelen.js';
import { alinea, datum, persoon, regel } from './velden.js';

const artikel = z.enum(Object.keys(artikelen) as [ArtikelId, ...ArtikelId[]]);

/** An article this case leans on besides those that always go with the kind of letter. */
const wetsregel = z.strictObject({ waarover: regel, artikel });

/** How the client used the right to be heard; absent: the file says whether it was asked for. */
const hoorrechtGebruik = z.discriminatedUnion('gebruik', [
  z.strictObject({ gebruik: z.literal('gehoord'), samenvatting: alinea }),
  z.strictObject({ gebruik: z.literal('niet_gekomen'), op: datum }),
  z.strictObject({ gebruik: z.literal('schriftelijk'), op: datum, samenvatting: alinea }),
]);

/** The worker's wording that every decision letter has. */
export const elkeBrief = {
  waaromKort: alinea,
  redenen: z.array(alinea).min(1).max(12),
  regels: z.array(wetsregel).max(5).optional(),
  medeclient: persoon.optional(),
  hoorrecht: hoorrechtGebruik.optional(),
  /** Registered unless the letter is handed over against a receipt. */
  verzending: z.enum(['AANGETEKEND', 'AFGIFTE_ONTVANGSTBEWIJS']).optional(),
  /** Anything but a transfer to the client's account needs its reason. */
  uitbetalingReden: alinea.optional(),
} as const;
