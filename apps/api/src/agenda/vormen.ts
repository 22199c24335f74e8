import { z } from 'zod';
import { reden } from '../comite/velden.js';

export const IdPad = z.strictObject({ id: z.uuid() });
export type IdPad = z.infer<typeof IdPad>;

export const VoorstellenOpAgenda = z
  .strictObject({ voorstelIds: z.array(z.uuid()).max(500) })
  .meta({ id: 'VoorstellenOpAgenda' });

export const Agendavolgorde = z
  .strictObject({ agendapuntIds: z.array(z.uuid()).min(1).max(600) })
  .meta({ id: 'Agendavolgorde' });

export const Afvoering = z.strictObject({ reden }).meta({ id: 'AfvoeringVanAgenda' });

export const Toetspunt = z
  .strictObject({ code: z.string(), inOrde: z.boolean(), zin: z.string() })
  .meta({ id: 'Toetspunt' });

export const RijpVoorstel = z
  .strictObject({
    voorstelId: z.uuid(),
    aanvraagId: z.uuid(),
    dossierId: z.uuid(),
    dossiernummer: z.string(),
    registernummer: z.string(),
    titel: z.string(),
    groep: z.string(),
    beslisUiterlijk: z.string(),
    /** this meeting comes after the limit */
    teLaat: z.boolean(),
    /** no later meeting can still decide in time */
    laatsteHaalbareZitting: z.boolean(),
    opZittingId: z.uuid().nullable(),
    toets: z.array(Toetspunt),
  })
  .meta({ id: 'RijpVoorstel' });
export type RijpVoorstel = z.infer<typeof RijpVoorstel>;

/** What a member reads of an item: the explained draft decision with the report it rests on (R-COM-07, R-COM-09). */
export const AgendapuntVolledig = z
  .strictObject({
    id: z.uuid(),
    zittingId: z.uuid(),
    dossierId: z.uuid(),
    volgnr: z.int(),
    groep: z.string(),
    soort: z.string(),
    titel: z.string(),
    status: z.string(),
    client: z.string(),
    vraag: z.string().nullable(),
    ontvangenOp: z.string().nullable(),
    beslisUiterlijk: z.string().nullable(),
    hoorrechtGemeldOp: z.string().nullable(),
    gehoordOp: z.string().nullable(),
    motivering: z.string(),
    lijnen: z.array(
      z.strictObject({
        aanvraaglijnId: z.uuid().nullable(),
        besluit: z.string(),
        tekst: z.string(),
        bedragCent: z.int().nullable(),
      }),
    ),
    verslag: z.record(z.string(), z.unknown()).nullable(),
    huisbezoekOp: z.string().nullable(),
    opmerkingenClient: z.string().nullable(),
    bijlagen: z.array(z.strictObject({ id: z.uuid(), naam: z.string(), soort: z.string() })),
  })
  .meta({ id: 'Agendapunt' });
export type AgendapuntVolledig = z.infer<typeof AgendapuntVolledig>;
