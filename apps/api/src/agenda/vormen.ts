import { z } from 'zod';
import { AGENDAREGELS, rekenregel } from '@besluitpad/domain';
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

export const Plaatskeuze = z
  .strictObject({
    naar: z.union([z.enum(['op', 'neer', 'bovenaan', 'onderaan']), z.int().min(1).max(600)]),
  })
  .meta({ id: 'PlaatsOpAgenda' });

export const Verplaatsing = z
  .strictObject({
    naarZittingId: z.uuid(),
    reden,
    ookTeLaat: z.boolean().default(false).describe('U weet dat die zitting na de beslissingstermijn komt'),
  })
  .meta({ id: 'VerplaatsingNaarZitting' });

export const Ordekeuze = z
  .strictObject({
    regels: z
      .array(z.enum(AGENDAREGELS))
      .min(1)
      .max(AGENDAREGELS.length)
      .refine((regels) => new Set(regels).size === regels.length, 'Kies elke regel één keer.'),
  })
  .meta({ id: 'Agendaordekeuze' });

export const Agendaorde = z
  .strictObject({
    regels: z.array(z.enum(AGENDAREGELS)),
    mogelijk: z.array(z.strictObject({ code: z.enum(AGENDAREGELS), naam: z.string() })),
    rev: z.int(),
  })
  .meta({ id: 'Agendaorde' });
export type Agendaorde = z.infer<typeof Agendaorde>;

export const Toetscode = z.enum(['voorstel', 'verslag', 'lijnen', 'motivering', 'hoorrecht', 'brief']);
export const Toetspad = z.strictObject({ id: z.uuid(), code: Toetscode });
export type Toetspad = z.infer<typeof Toetspad>;
export const Toetsafwijking = z.strictObject({ reden }).meta({ id: 'AfwijkingVanToets' });

export const Toetspunt = z
  .strictObject({
    code: Toetscode,
    inOrde: z.boolean(),
    oordeel: z.enum(['in_orde', 'nog_niet', 'in_orde_met_reden']),
    zin: z.string(),
    afwijkbaar: z.boolean(),
    aanZet: z.string().nullable(),
    afwijking: z.strictObject({ code: z.string(), reden: z.string(), door: z.string(), op: z.string() }).nullable(),
  })
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
    werker: z.string(),
    beslisUiterlijk: z.string(),
    /** this meeting comes after the limit */
    teLaat: z.boolean(),
    /** no later meeting can still decide in time */
    laatsteHaalbareZitting: z.boolean(),
    /** the meeting it gathers under: the last in time, else the first that can still hold it */
    hoortBijZittingId: z.uuid().nullable(),
    opZittingId: z.uuid().nullable(),
    toets: z.array(Toetspunt),
  })
  .meta({ id: 'RijpVoorstel' });
export type RijpVoorstel = z.infer<typeof RijpVoorstel>;

export const RijpPerZitting = z
  .strictObject({
    zittingen: z.array(
      z.strictObject({
        zittingId: z.uuid(),
        datum: z.string(),
        oproepenUiterlijk: z.string(),
        aantal: z.int(),
        groepen: z.array(z.strictObject({ groep: z.string(), naam: z.string(), voorstellen: z.array(RijpVoorstel) })),
      }),
    ),
    zonderZitting: z.array(RijpVoorstel),
  })
  .meta({ id: 'RijpPerZitting' });
export type RijpPerZitting = z.infer<typeof RijpPerZitting>;

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
        rechtsgrond: z
          .array(z.strictObject({ waarover: z.string(), regel: z.string(), naTeKijken: z.boolean() }))
          .describe('De wet waarop deze lijn steunt'),
        berekening: z
          .array(rekenregel)
          .describe('Hoe het bedrag tot stand kwam, stap voor stap; leeg als er niets te berekenen viel'),
      }),
    ),
    feiten: z
      .array(z.strictObject({ tekst: z.string(), bron: z.string(), op: z.string() }))
      .describe('De feiten van de aanvraag die niet weerlegd zijn, met bron en dag'),
    verslag: z.record(z.string(), z.unknown()).nullable(),
    huisbezoekOp: z.string().nullable(),
    opmerkingenClient: z.string().nullable(),
    bijlagen: z.array(z.strictObject({ id: z.uuid(), naam: z.string(), soort: z.string() })),
  })
  .meta({ id: 'Agendapunt' });
export type AgendapuntVolledig = z.infer<typeof AgendapuntVolledig>;
