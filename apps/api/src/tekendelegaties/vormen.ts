import { DELEGEERBAAR } from '@besluitpad/domain';
import { z } from 'zod';
import { dag, reden } from '../comite/velden.js';
import { regelveld } from '../dossiers/velden.js';

export const DelegatiePad = z.strictObject({ id: z.uuid() });
export type DelegatiePad = z.infer<typeof DelegatiePad>;

export const NieuweDelegatie = z
  .strictObject({
    functie: z.enum(DELEGEERBAAR),
    houderId: z.uuid().describe('Wie delegeert: de gebruiker met die functie'),
    gebruikerId: z.uuid().describe('Wie in zijn opdracht tekent'),
    van: dag,
    tot: dag,
    naam: regelveld(120).refine((naam) => !/[/\\]/.test(naam), 'Een bestandsnaam bevat geen schuine streep.'),
    inhoudBase64: z.base64().describe('Het geschreven en gedateerde stuk: een PDF, PNG of JPEG van ten hoogste 10 MB'),
  })
  .meta({ id: 'NieuweTekendelegatie' });
export type NieuweDelegatie = z.infer<typeof NieuweDelegatie>;

export const Beeindiging = z.strictObject({ tot: dag, reden }).meta({ id: 'BeeindigingVanTekendelegatie' });
export type Beeindiging = z.infer<typeof Beeindiging>;

export const Delegatie = z
  .strictObject({
    ...{ id: z.uuid(), rev: z.int(), functie: z.enum(DELEGEERBAAR), houderId: z.uuid(), houder: z.string() },
    ...{ gebruikerId: z.uuid(), gebruiker: z.string(), van: z.string(), tot: z.string(), reden: z.string().nullable() },
    document: z.strictObject({ naam: z.string(), mediatype: z.string(), grootte: z.int(), sha256: z.string() }),
    zekerheid: z.literal('na_te_kijken').describe('Of dit stuk volstaat, kijkt uw OCMW na'),
  })
  .meta({ id: 'Tekendelegatie' });
export type Delegatie = z.infer<typeof Delegatie>;
