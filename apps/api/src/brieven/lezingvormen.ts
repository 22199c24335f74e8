import { z } from 'zod';

export const Lezinginvoer = z
  .discriminatedUnion('uitkomst', [
    z.strictObject({ uitkomst: z.literal('klopt') }),
    z.strictObject({
      uitkomst: z.literal('terug'),
      reden: z.string().trim().min(3).max(2_000).describe('Wat er niet klopt, voor wie de nieuwe versie maakt'),
    }),
  ])
  .meta({ id: 'Lezinginvoer' });
export type Lezinginvoer = z.infer<typeof Lezinginvoer>;

export const Lezing = z
  .strictObject({
    vanaf: z.string(),
    uiterlijk: z.string().describe('Wie dan niet gelezen heeft, laat de brief aan het hoofd'),
    uitkomst: z.enum(['klopt', 'terug']).nullable(),
    reden: z.string().nullable(),
    door: z.uuid().nullable(),
    op: z.string().nullable(),
    aanZet: z.enum(['werker', 'hoofd', 'secretaris']).nullable(),
  })
  .meta({ id: 'LezingVanBrief' });
export type Lezing = z.infer<typeof Lezing>;

const briefregel = {
  briefId: z.uuid(),
  dossierId: z.uuid(),
  dossier: z.string().describe('Het dossiernummer'),
  soort: z.string(),
  versie: z.int(),
  status: z.string(),
  werkerId: z.uuid(),
  werker: z.string(),
} as const;

export const TeLezenBrief = z
  .strictObject({
    ...briefregel,
    vanaf: z.string(),
    uiterlijk: z.string(),
    uitkomst: z.enum(['klopt', 'terug']).nullable(),
    reden: z.string().nullable(),
    aanZet: z.enum(['werker', 'hoofd', 'secretaris']).nullable(),
    vraagtUitleg: z.boolean().describe('Leg deze brief eerst mondeling uit'),
  })
  .meta({ id: 'TeLezenBrief' });
export type TeLezenBrief = z.infer<typeof TeLezenBrief>;

export const Belregel = z
  .strictObject({
    ...briefregel,
    client: z.string(),
    nietBellen: z.boolean().describe('Bel niet: nodig uit, of ga langs'),
    uitgelegdOp: z.string().nullable(),
    overgeslagen: z.string().nullable(),
    verzonden: z.boolean(),
    toelichting: z.string().describe('Waar de gesprekspunten staan'),
  })
  .meta({ id: 'Belregel' });
export type Belregel = z.infer<typeof Belregel>;
