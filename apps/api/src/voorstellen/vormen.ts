import { BESLUITEN, briefVoorstel, lijnGegevens, lijnInvoer } from '@besluitpad/domain';
import { z } from 'zod';
import { AanvraagStand } from '../aanvragen/vormen.js';
import { tekstveld } from '../dossiers/velden.js';
import { Opmerking } from '../overleg/vormen.js';

export const Voorstellijninvoer = z.strictObject({
  aanvraaglijnId: z.uuid(),
  besluit: z.enum(BESLUITEN),
  tekst: tekstveld(2_000),
  invoer: lijnInvoer,
});
export type Voorstellijninvoer = z.infer<typeof Voorstellijninvoer>;

export const Voorstelinvoer = z.strictObject({
  motivering: tekstveld(),
  bespreking: z.boolean().default(false),
  brief: briefVoorstel,
  mdOnderzoek: tekstveld(2_000)
    .optional()
    .describe('Uitkomst van het onderzoek naar dienstverlening, verplicht bij een weigering zonder MD-lijn'),
  lijnen: z.array(Voorstellijninvoer).min(1).max(20),
});
export type Voorstelinvoer = z.infer<typeof Voorstelinvoer>;

export const VoorstelStand = AanvraagStand.extend({
  voorstelId: z.uuid(),
  versie: z.int(),
  lijnen: z.array(
    z.strictObject({ aanvraaglijnId: z.uuid(), besluit: z.string(), tekst: z.string(), gegevens: lijnGegevens }),
  ),
  brief: z.strictObject({
    passend: z.array(z.string()).describe('De soorten brief die dit alles kunnen melden, de beste eerst'),
    bezwaar: z.string().nullable().describe('Waarom dit voorstel zo niet ingediend kan worden'),
  }),
}).meta({ id: 'VoorstelStand' });
export type VoorstelStand = z.infer<typeof VoorstelStand>;

/** Handed in, with what colleagues remarked and nobody settled: the worker saw it. */
export const Ingediend = AanvraagStand.extend({
  openOpmerkingen: z.array(Opmerking),
  bevestigdePunten: z
    .array(z.int())
    .describe('Punten van een beslissing die geen programma kan beoordelen: wie indient, bevestigt ze'),
}).meta({
  id: 'IngediendVoorstel',
});
export type Ingediend = z.infer<typeof Ingediend>;

/** The fifteen points of a decision, each with where it is mended. */
export const Volledigheid = z.array(
  z
    .strictObject({
      nr: z.int(),
      punt: z.string(),
      status: z.enum(['in_orde', 'ontbreekt', 'aandacht', 'later']),
      boodschap: z.string().nullable(),
      veld: z.string(),
      mens: z.string().nullable().describe('Wat het programma niet kan nakijken en een mens beoordeelt'),
      bevestigd: z
        .strictObject({ door: z.string(), op: z.string() })
        .nullable()
        .describe('Wie dat bevestigde, door het voorstel in te dienen'),
    })
    .meta({ id: 'Besluitpunt' }),
);
