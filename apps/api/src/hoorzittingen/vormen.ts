import { z } from 'zod';
import { datumveld, regelveld, tekstveld } from '../dossiers/velden.js';

export const Uitnodiginginvoer = z.strictObject({
  zittingId: z.uuid(),
  uur: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Geef het uur als UU:MM.')
    .describe('Het uur waarop de cliënt verwacht wordt'),
  plaats: regelveld().optional().describe('Ontbreekt: de plaats van de zitting'),
});
export type Uitnodiginginvoer = z.infer<typeof Uitnodiginginvoer>;

/** Why stands in the file only: the reasons are confidential. */
export const Werkeruurinvoer = z.strictObject({
  zittingId: z.uuid(),
  uur: Uitnodiginginvoer.shape.uur,
  aanleiding: tekstveld(2_000).describe('Waarom de werker uitzonderlijk zelf gehoord wil worden'),
});
export type Werkeruurinvoer = z.infer<typeof Werkeruurinvoer>;

/** What became of it: heard, with the minutes apart from the vote; not come; or called off. */
export const Verloopinvoer = z.discriminatedUnion('uitkomst', [
  z.strictObject({
    uitkomst: z.literal('gehoord'),
    om: Uitnodiginginvoer.shape.uur
      .optional()
      .describe('Het uur waarop het gesprek begon, als het een ander was dan afgesproken'),
    bijgestaanDoor: regelveld().optional(),
    vertegenwoordigdDoor: regelveld().optional(),
    verslag: z.array(tekstveld(2_000)).min(1).max(6).describe('De samenvatting, per alinea; los van de stemming'),
    gegeven: z.array(regelveld()).max(10).default([]).describe('Stukken die de cliënt afgaf'),
    reagerenVoor: datumveld.describe('Tot wanneer de cliënt op het verslag kan reageren'),
  }),
  z.strictObject({ uitkomst: z.enum(['niet_verschenen', 'afgezegd']), reden: tekstveld(2_000) }),
]);
export type Verloopinvoer = z.infer<typeof Verloopinvoer>;

export const Hoorzitting = z
  .strictObject({
    id: z.uuid(),
    aanvraagId: z.uuid(),
    dossierId: z.uuid(),
    zittingId: z.uuid(),
    wie: z.enum(['client', 'werker']),
    datum: z.iso.date(),
    uur: z.string(),
    plaats: z.string(),
    uitgenodigdOp: z.iso.date(),
    status: z.string(),
    bijgestaanDoor: z.string().nullable(),
    vertegenwoordigdDoor: z.string().nullable(),
    verslag: z.string().nullable(),
    reden: z.string().nullable(),
    begonnenOp: z.string().nullable().describe('Wanneer het gesprek begon, als het niet op het afgesproken uur was'),
  })
  .meta({ id: 'Hoorzitting' });
export type Hoorzitting = z.infer<typeof Hoorzitting>;

export const Hoorzittingen = z.strictObject({ hoorzittingen: z.array(Hoorzitting) }).meta({ id: 'Hoorzittingen' });
export type Hoorzittingen = z.infer<typeof Hoorzittingen>;
