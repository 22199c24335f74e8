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

export const Opvolging = z
  .strictObject({
    id: z.uuid(),
    dossierId: z.uuid(),
    steun: z.string(),
    maandbedragCent: z.int().nullable(),
    van: z.iso.date(),
    tot: z.iso.date().nullable(),
    laatsteNazicht: z.iso.date(),
    nazichtUiterlijk: z.iso.date(),
    laatsteHuisbezoek: z.iso.date().nullable(),
    huisbezoekUiterlijk: z.iso.date().nullable(),
    gpmiGetekendOp: z.iso.date().nullable(),
  })
  .meta({ id: 'Opvolging' });
export type Opvolging = z.infer<typeof Opvolging>;

export const Opvolgingen = z.array(Opvolging);
