/** Shapes of what is asked and answered about who may read the papers of a meeting, and with which names. */
import { z } from 'zod';
import { dag, reden } from '../comite/velden.js';

export const AnoniemVraag = z
  .strictObject({ anoniem: z.boolean().describe('worden de dossiers zonder namen behandeld?') })
  .meta({ id: 'AnoniemVraag' });
export const AnoniemAkkoord = z.strictObject({ akkoord: z.boolean() }).meta({ id: 'AnoniemAkkoord' });
export const Anonimiteit = z
  .strictObject({
    gevraagd: z.boolean(),
    anoniem: z.boolean().describe('geldt nu: gevraagd, en elk lid is akkoord'),
    nogTeAntwoorden: z.array(z.uuid()),
    nietAkkoord: z.array(z.uuid()),
  })
  .meta({ id: 'Anonimiteit' });

export const Inzagevraag = z.strictObject({ reden }).meta({ id: 'Inzagevraag' });
export const Inzagebeslissing = z.strictObject({ toegestaan: z.boolean(), reden }).meta({ id: 'Inzagebeslissing' });
export const Inzageverzoek = z
  .strictObject({
    id: z.uuid(),
    zittingId: z.uuid(),
    zittingDatum: z.string(),
    wie: z.string(),
    reden: z.string(),
    toegestaan: z.boolean().nullable(),
    beslisreden: z.string().nullable(),
  })
  .meta({ id: 'Inzageverzoek' });
export type Inzageverzoek = z.infer<typeof Inzageverzoek>;

export const ZittinglidPad = z.strictObject({ id: z.uuid(), lidId: z.uuid() });
export type ZittinglidPad = z.infer<typeof ZittinglidPad>;

export const Bezorging = z
  .strictObject({ wijze: z.enum(['post', 'afgegeven']), op: dag })
  .meta({ id: 'BezorgingVanOproeping' });
export type Bezorging = z.infer<typeof Bezorging>;

export const Oproeping = z
  .strictObject({
    lidId: z.uuid(),
    naam: z.string(),
    plaatsvervanger: z
      .string()
      .nullable()
      .describe('Wie voor deze zitting op die zetel zit: de oproeping is dan van hem'),
    wijze: z.enum(['scherm', 'papier']),
    uiterlijk: z.string().describe('De laatste dag waarop de oproeping bij de leden kan zijn'),
    briefId: z.uuid().nullable(),
    mail: z.string().nullable().describe('Hoe het met de mail staat; leeg bij papier'),
    bezorgd: z.strictObject({ wijze: z.enum(['post', 'afgegeven']), op: z.string(), teLaat: z.boolean() }).nullable(),
  })
  .meta({ id: 'OproepingVanLid' });
export type Oproeping = z.infer<typeof Oproeping>;
