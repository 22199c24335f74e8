import { z } from 'zod';
import { regelveld } from '../dossiers/velden.js';

export const MAX_BYTES = 10 * 1024 * 1024;

export const Bijlageinvoer = z.strictObject({
  naam: regelveld(120).refine((naam) => !/[/\\]/.test(naam), 'Een bestandsnaam bevat geen schuine streep.'),
  soort: z.enum(['identiteit', 'inkomen', 'huur', 'medisch', 'factuur', 'attest', 'aanvraagformulier', 'andere']),
  aanvraagId: z.uuid().optional(),
  inhoudBase64: z.base64().optional().describe('Ontbreekt bij multipart/form-data met een deel `bestand`'),
});
export type Bijlageinvoer = z.infer<typeof Bijlageinvoer>;

export const Bijlage = z
  .strictObject({ id: z.uuid(), naam: z.string(), mediatype: z.string(), grootte: z.int(), sha256: z.string() })
  .meta({ id: 'Bijlage' });
export type Bijlage = z.infer<typeof Bijlage>;

export const Vrijgave = z.strictObject({ ja: z.boolean() });
export type Vrijgave = z.infer<typeof Vrijgave>;

export const Vrijgegeven = z.strictObject({ id: z.uuid(), voorComite: z.boolean() }).meta({ id: 'BijlageVoorComite' });
export type Vrijgegeven = z.infer<typeof Vrijgegeven>;
