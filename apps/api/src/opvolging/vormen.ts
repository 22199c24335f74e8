import { z } from 'zod';
import { datumveld, tekstveld } from '../dossiers/velden.js';

export const Huisbezoekinvoer = z.strictObject({ op: datumveld, verslag: tekstveld(8_000) });
export type Huisbezoekinvoer = z.infer<typeof Huisbezoekinvoer>;

/** The yearly look that changes nothing; what changes the aid is a revision, and that is decided by the committee. */
export const Nazichtinvoer = z.strictObject({
  op: datumveld,
  bevindingen: tekstveld(8_000).describe('Wat nagekeken is: verblijf, gezin, middelen, andere rechten, werkbereidheid'),
  ongewijzigd: z
    .literal(true)
    .describe('De steun blijft zoals ze beslist is; verandert er iets, begin dan een herziening'),
});
export type Nazichtinvoer = z.infer<typeof Nazichtinvoer>;

export const Hervatinvoer = z.strictObject({
  vanaf: datumveld.describe('De eerste dag waarop weer betaald wordt'),
  reden: tekstveld(2_000),
});
export type Hervatinvoer = z.infer<typeof Hervatinvoer>;

export const Evaluatieinvoer = z.strictObject({
  op: datumveld,
  persoonlijk: z.boolean().describe('De cliënt was er zelf bij'),
  verslag: tekstveld(8_000),
});
export type Evaluatieinvoer = z.infer<typeof Evaluatieinvoer>;

const maandveld = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Dit is geen maand (JJJJ-MM).');
export const Maandvraag = z
  .strictObject({ van: maandveld, tot: maandveld })
  .refine(({ van, tot }) => van <= tot, { path: ['tot'], message: 'De laatste maand ligt vóór de eerste.' });
export type Maandvraag = z.infer<typeof Maandvraag>;

export const Maandplan = z
  .strictObject({
    opvolgingId: z.uuid(),
    maanden: z.array(z.strictObject({ maand: z.string(), bedragCent: z.int() })),
    onderbrekingen: z.array(
      z.strictObject({
        id: z.uuid(),
        soort: z.string(),
        reden: z.string(),
        van: z.iso.date(),
        tot: z.iso.date().nullable(),
        inhoudingCent: z.int().nullable(),
        hervat: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Maandplan' });
export type Maandplan = z.infer<typeof Maandplan>;

export const Opvolging = z
  .strictObject({
    id: z.uuid(),
    dossierId: z.uuid(),
    steun: z.string(),
    maandbedragCent: z.int().nullable(),
    van: z.iso.date(),
    tot: z.iso.date().nullable(),
    geplandEinde: z.iso.date().nullable(),
    laatsteNazicht: z.iso.date(),
    nazichtUiterlijk: z.iso.date(),
    laatsteHuisbezoek: z.iso.date().nullable(),
    huisbezoekUiterlijk: z.iso.date().nullable(),
    gpmiGetekendOp: z.iso.date().nullable(),
  })
  .meta({ id: 'Opvolging' });
export type Opvolging = z.infer<typeof Opvolging>;

export const Opvolgingen = z.array(Opvolging);
