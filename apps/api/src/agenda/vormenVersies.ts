import { z } from 'zod';

export const Versiepad = z.strictObject({
  id: z.uuid(),
  versie: z.string().regex(/^[A-Z]{1,3}$/, 'Een versie is een letter, zoals A.'),
});
export type Versiepad = z.infer<typeof Versiepad>;

export const Verschilvraag = z.strictObject({
  van: z.string().regex(/^[A-Z]{1,3}$/, 'Een versie is een letter, zoals A.'),
  tot: z
    .string()
    .regex(/^[A-Z]{1,3}$/, 'Een versie is een letter, zoals A.')
    .optional()
    .describe('Leeg: de agenda zoals ze nu is'),
});
export type Verschilvraag = z.infer<typeof Verschilvraag>;

export const Agendaversie = z
  .strictObject({
    versie: z.string(),
    aanleiding: z.enum(['opgemaakt', 'vastgesteld', 'verzonden']),
    op: z.iso.datetime(),
    door: z.string(),
    punten: z.int(),
    /** since the version before */
    verschil: z.string(),
  })
  .meta({ id: 'Agendaversie' });
export type Agendaversie = z.infer<typeof Agendaversie>;

export const AgendaversieVolledig = z
  .strictObject({
    versie: z.string(),
    punten: z.array(
      z.strictObject({
        onderwerpId: z.uuid(),
        conceptId: z.uuid(),
        volgnr: z.int(),
        groep: z.string(),
        titel: z.string(),
      }),
    ),
  })
  .meta({ id: 'AgendaversieVolledig' });
export type AgendaversieVolledig = z.infer<typeof AgendaversieVolledig>;

export const Agendaverschil = z
  .strictObject({
    van: z.string(),
    tot: z.string().nullable(),
    zin: z.string(),
    wijzigingen: z.array(
      z.strictObject({
        soort: z.enum(['toegevoegd', 'afgevoerd', 'conceptGewijzigd', 'verplaatst']),
        onderwerpId: z.uuid(),
        titel: z.string(),
        vanVolgnr: z.int().nullable(),
        naarVolgnr: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'Agendaverschil' });
export type Agendaverschil = z.infer<typeof Agendaverschil>;
