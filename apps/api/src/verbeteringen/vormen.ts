import { VERBETERDELEN } from '@besluitpad/domain';
import { z } from 'zod';
import { tekstveld } from '../dossiers/velden.js';

const deel = z.enum(VERBETERDELEN);

export const Verbeteringinvoer = z
  .strictObject({
    deel: deel.describe('Wat er fout is; wijzigt dat de rechten van de cliënt, dan beslist het comité opnieuw'),
    fout: tekstveld(2_000).describe('Wat er staat, letterlijk'),
    juist: tekstveld(2_000).describe('Wat er moet staan'),
    reden: tekstveld(2_000),
  })
  .refine(({ fout, juist }) => fout !== juist, { path: ['juist'], message: 'Wat juist is, verschilt van wat fout is.' })
  .meta({ id: 'Verbeteringinvoer' });
export type Verbeteringinvoer = z.infer<typeof Verbeteringinvoer>;

export const Verbetering = z
  .strictObject({
    besluitId: z.uuid(),
    dossierId: z.uuid(),
    volgnr: z.int(),
    deel,
    fout: z.string(),
    juist: z.string(),
    reden: z.string(),
    rechten: z.boolean().describe('De rechten van de cliënt veranderen: een nieuwe beslissing met een nieuwe brief'),
    waarom: z.string(),
    zekerheid: z.string(),
    op: z.iso.datetime(),
    aanvraagId: z.uuid().nullable().describe('Waarop het comité opnieuw beslist'),
    nieuwBesluitId: z.uuid().nullable().describe('De nieuwe beslissing, zodra ze genomen is'),
  })
  .meta({ id: 'Besluitverbetering' });
export type Verbetering = z.infer<typeof Verbetering>;

const Versie = z.strictObject({
  versie: z.int().describe('1: zoals de beslissing genomen is'),
  motivering: z.string(),
  lijnen: z.array(z.strictObject({ volgnr: z.int(), tekst: z.string() })),
  brief: z.json().describe('De tekst die de werker voor de brief schreef'),
  verbetering: Verbetering.nullable(),
});

export const Besluitversies = z
  .strictObject({
    besluitId: z.uuid(),
    dossierId: z.uuid(),
    verbetert: z
      .strictObject({ besluitId: z.uuid(), volgnr: z.int() })
      .nullable()
      .describe('De eerdere beslissing die deze verbetert'),
    versies: z.array(Versie),
    herbeslist: z.array(Verbetering).describe('Fouten waarover het comité opnieuw beslist'),
  })
  .meta({ id: 'Besluitversies' });
export type Besluitversies = z.infer<typeof Besluitversies>;
