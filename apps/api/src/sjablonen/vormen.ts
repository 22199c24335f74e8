import { z } from 'zod';
import { briefSoorten } from '@besluitpad/domain';

const soort = z.enum(briefSoorten);
export const SoortPad = z.strictObject({ soort });
export const IdPad = z.strictObject({ id: z.uuid() });

export const MAX_TEKST = 40_000;

export const NieuweTekst = z
  .strictObject({
    tekst: z.string().min(1, 'De tekst is leeg.').max(MAX_TEKST, `De tekst is langer dan ${MAX_TEKST} tekens.`),
    reden: z.string().trim().min(3).max(500).describe('Waarom de tekst verandert'),
  })
  .meta({ id: 'NieuweBrieftekst' });
export type NieuweTekst = z.infer<typeof NieuweTekst>;

const Gebrek = z.strictObject({
  voorbeeld: z.string().optional(),
  regel: z.int().optional(),
  melding: z.string(),
});

export const Tekstkop = z
  .strictObject({
    id: z.uuid(),
    soort,
    versie: z.int(),
    status: z.string(),
    reden: z.string(),
    opstellerId: z.uuid(),
    opgesteldOp: z.string(),
    gepubliceerdDoor: z.uuid().nullable(),
    gepubliceerdOp: z.string().nullable(),
    rev: z.int(),
  })
  .meta({ id: 'Brieftekstkop' });
export type Tekstkop = z.infer<typeof Tekstkop>;

export const Tekst = Tekstkop.extend({
  tekst: z.string(),
  gebreken: z.array(Gebrek).describe('Wat publiceren belet; leeg als de tekst op elk voorbeeld klopt'),
}).meta({ id: 'Brieftekst' });
export type Tekst = z.infer<typeof Tekst>;

export const Soortkop = z.strictObject({
  soort,
  geldendeVersie: z.int().nullable().describe('Leeg: de tekst van het programma geldt'),
  voorgelegd: z.int().describe('Aantal versies dat op een tweede persoon wacht'),
});
export const Soorten = z.strictObject({ items: z.array(Soortkop) }).meta({ id: 'Brieftekstsoorten' });
export type Soorten = z.infer<typeof Soorten>;

export const Geldend = z
  .strictObject({
    soort,
    versie: z.int().nullable(),
    tekst: z.string(),
    vingerafdruk: z.string(),
    invulplaatsen: z.array(z.string()).describe('Wat de tekst mag invullen'),
    vasteDelen: z.array(z.strictObject({ tekst: z.string(), regel: z.int() })).describe('Wat niet mag veranderen'),
    versies: z.array(Tekstkop),
  })
  .meta({ id: 'GeldendeBrieftekst' });
export type Geldend = z.infer<typeof Geldend>;

export const Voorgelegd = z
  .strictObject({ id: z.uuid(), versie: z.int(), gebreken: z.array(Gebrek) })
  .meta({ id: 'VoorgelegdeBrieftekst' });
export type Voorgelegd = z.infer<typeof Voorgelegd>;

export const Stand = z.strictObject({ status: z.string(), rev: z.int() }).meta({ id: 'Brieftekststand' });
export type Stand = z.infer<typeof Stand>;

export const Intrekking = z.strictObject({ reden: z.string().trim().min(3).max(500) });
