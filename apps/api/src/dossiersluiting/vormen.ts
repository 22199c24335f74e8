import { BEWAARKLASSEN, SLUITREDENEN } from '@besluitpad/domain';
import { z } from 'zod';
import { datumveld, tekstveld } from '../dossiers/velden.js';

const sleutels = <T extends Record<string, string>>(tabel: T) => z.enum(Object.keys(tabel) as (keyof T & string)[]);

export const Sluitinvoer = z.strictObject({
  reden: sleutels(SLUITREDENEN),
  toelichting: tekstveld(2_000),
  laatsteBriefOp: datumveld
    .optional()
    .describe('De dag van de laatste brief aan de cliënt, als de steun stopte zonder brief uit dit programma'),
});
export type Sluitinvoer = z.infer<typeof Sluitinvoer>;

export const Redeninvoer = z.strictObject({ reden: tekstveld(2_000) });
export type Redeninvoer = z.infer<typeof Redeninvoer>;

export const Bewaarklasseinvoer = z.strictObject({ klasse: sleutels(BEWAARKLASSEN), reden: tekstveld(2_000) });
export type Bewaarklasseinvoer = z.infer<typeof Bewaarklasseinvoer>;

export const Dossiersluiting = z
  .strictObject({
    id: z.uuid(),
    nummer: z.string(),
    rev: z.int(),
    geslotenOp: z.iso.date().nullable(),
    sluitreden: z.string().nullable(),
    blokkades: z
      .array(z.strictObject({ soort: z.string(), aantal: z.int(), zin: z.string() }))
      .describe('Wat nog openstaat; leeg: het dossier mag sluiten, of is gesloten'),
    bewaring: z
      .strictObject({
        klasse: z.string(),
        tot: z.iso.date().nullable().describe('De laatste dag van de bewaartermijn; leeg: blijvend'),
        zekerheid: z.string(),
        bron: z.string(),
      })
      .nullable(),
    vernietigdOp: z.iso.datetime().nullable(),
    vastgehouden: z.strictObject({ reden: z.string(), sinds: z.iso.datetime() }).nullable(),
  })
  .meta({ id: 'Dossiersluiting' });
export type Dossiersluiting = z.infer<typeof Dossiersluiting>;
