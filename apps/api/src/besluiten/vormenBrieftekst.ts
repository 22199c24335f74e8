import { z } from 'zod';
import { regelveld, tekstveld } from '../dossiers/velden.js';

export const Brieftekstinvoer = z.strictObject({
  soort: regelveld().describe('Het soort brief: een van `passend`'),
  velden: z.record(z.string(), z.json()),
  reden: tekstveld(1_000).describe('Waarom de brief anders geschreven wordt'),
});
export type Brieftekstinvoer = z.infer<typeof Brieftekstinvoer>;

const Fout = z.strictObject({ veld: z.string(), regel: z.string(), boodschap: z.string() });

export const Briefoordeel = z.strictObject({
  passend: z.array(z.string()).describe('Soorten brief die alles kunnen zeggen, de beste eerst'),
  fouten: z.array(Fout).describe('Wat er nog ontbreekt of niet past; leeg als de brief gemaakt kan worden'),
});

export const Brieftekst = Briefoordeel.extend({
  besluitId: z.uuid(),
  rev: z.int(),
  soort: z.string().nullable(),
  velden: z.record(z.string(), z.json()),
}).meta({ id: 'BriefVanBesluit' });
export type Brieftekst = z.infer<typeof Brieftekst>;
