/** Fields that the routes of the committee share. */
import { z } from 'zod';
import { datumregel, isDatum, type Datum } from '@besluitpad/domain';

export const dag = z
  .string()
  .refine(isDatum, datumregel)
  .transform((tekst): Datum => tekst)
  .describe('JJJJ-MM-DD');

export const stemkeuze = z.enum(['ja', 'nee', 'onthouding', 'gewraakt']);

/** One entry per member present; who has an interest is `gewraakt`. */
export const stemmen = z.array(z.strictObject({ lidId: z.uuid(), stem: stemkeuze })).max(40);
export type Stemmen = z.infer<typeof stemmen>;

export const reden = z.string().trim().min(3).max(1500);

export const uur = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf het uur als UU:MM.');
