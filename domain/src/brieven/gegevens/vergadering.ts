import { z } from 'zod';
import { ocmw, ondertekenaars } from '../kop.js';
import { aantal, alinea, datum, persoon, postadres, regel, uur } from '../velden.js';

export const vergadering = z.strictObject({
  datum,
  uur,
  plaats: regel,
  /** The subcommittee that meets (R-COM-05); absent: the committee itself. */
  subcomite: regel.optional(),
  /** A second convocation decides whatever the number present, and must say that it is the second. */
  tweedeOproeping: z.strictObject({ eersteOp: datum }).optional(),
});

export const puntKop = {
  nummer: z.int().positive(),
  /** The dossier and the person, or the subject of an item without a dossier. */
  titel: regel,
  dossier: regel.optional(),
} as const;

/**
 * Convocation to one member: place, day, hour and agenda, and where the explained draft decision of each item is: in the
 * member's own bundle, on screen or on paper beside this letter (R-COM-09). Letters of before printed the drafts themselves.
 */
export const oproepingGegevens = z.strictObject({
  ocmw,
  datum,
  referentie: regel,
  lid: persoon,
  adres: postadres,
  vergadering,
  ledenMetStem: aantal,
  quorum: aantal,
  bundel: z.enum(['scherm', 'papier']).optional(),
  punten: z
    .array(
      z.discriminatedUnion('inzage', [
        z.strictObject({
          inzage: z.literal('volledig'),
          ...puntKop,
          soort: z.enum(['beslissing', 'bekrachtiging', 'aktename', 'advies']),
          beslisUiterlijk: datum.optional(),
          toelichting: z.array(alinea).min(1).max(12).optional(),
          voorstel: z.array(alinea).min(1).max(8).optional(),
        }),
        /** The member has an interest in this item: its number, and nothing that says whom it is about. */
        z.strictObject({
          inzage: z.literal('belang'),
          nummer: puntKop.nummer,
          titel: regel.optional(),
          dossier: regel.optional(),
        }),
      ]),
    )
    .min(1)
    .max(400),
  /** Who is heard at this meeting, in the order of the hours; a member with an interest does not see that one. */
  horen: z
    .array(z.strictObject({ uur, wie: z.enum(['client', 'werker']), punt: z.int().positive(), dossier: regel }))
    .max(40)
    .optional(),
  /** Items of members that were handed in when the convocation left. */
  ledenpunten: z
    .array(z.strictObject({ nummer: regel, titel: regel, lid: regel }))
    .max(40)
    .optional(),
  ondertekenaars,
});
export type OproepingGegevens = z.infer<typeof oproepingGegevens>;

const tal = z.int().min(0);

const stem = z.strictObject({ lid: regel, stem: z.enum(['ja', 'nee', 'onthouding']) });

const uitslag = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('gestemd'),
    stemmen: z.array(stem).min(1).max(30),
    aangenomen: z.boolean(),
  }),
  z.strictObject({ soort: z.literal('verdaagd'), reden: alinea, nieuweDatum: datum }),
  z.strictObject({ soort: z.literal('niet_behandeld'), reden: alinea }),
  z.strictObject({ soort: z.literal('aktename') }),
]);

const behandeldPunt = z
  .strictObject({
    ...puntKop,
    /** In the copy of a reader who has an interest: the number stands there and nothing of the passage. */
    zonderInzage: z.literal(true).optional(),
    toelichting: z.array(alinea).max(12),
    voorstel: z.array(alinea).max(8),
    /** Members who left the room for this item because of an interest. */
    verlietenDeZaal: z.array(regel).max(12),
    aanwezigVoorPunt: z.int().min(0),
    gehoord: alinea.optional(),
    /** Who was there for the discussion without being a member: name and capacity. */
    gasten: z.array(regel).max(12).optional(),
    /** The committee's own reasons when it decides otherwise than proposed. */
    afwijking: alinea.optional(),
    /** Decided in one vote with the other items without discussion. */
    inBlok: z.literal(true).optional(),
    /** The member who wanted it out of that vote. */
    uitgelichtDoor: regel.optional(),
    /** Votes on drafts that were not adopted before this one; only their counts. */
    eerdereStemmingen: z
      .array(z.strictObject({ aanwezig: tal, ja: tal, nee: tal, onthouding: tal }))
      .max(10)
      .optional(),
    /** What who draws up the minutes wrote at this item. */
    vrij: z.array(alinea).max(40).optional(),
    uitslag,
    besluit: z.array(alinea).max(8),
  })
  .refine(
    (p) => {
      if (p.uitslag.soort !== 'gestemd') return true;
      const ja = p.uitslag.stemmen.filter((s) => s.stem === 'ja').length;
      const nee = p.uitslag.stemmen.filter((s) => s.stem === 'nee').length;
      return p.uitslag.aangenomen === ja > nee;
    },
    { path: ['uitslag', 'aangenomen'], message: 'De uitslag past niet bij de stemmen.' },
  )
  .refine((p) => p.uitslag.soort !== 'gestemd' || p.uitslag.stemmen.length <= p.aanwezigVoorPunt, {
    path: ['uitslag', 'stemmen'],
    message: 'Er zijn meer stemmen dan aanwezige leden.',
  });

/** Which minutes, and which version where they were put right. */
const goedkeuring = { van: datum, versie: z.int().min(2).optional(), opmerking: alinea.optional() };

/** Minutes: the only document in which votes stand by name. */
export const notulenGegevens = z.strictObject({
  ocmw,
  datum,
  referentie: regel,
  vergadering,
  geopendOm: uur,
  geslotenOm: uur,
  /** Absent: neither the chair nor who sits in that seat was there at the opening. */
  voorzitter: regel.optional(),
  /** Of those who count, how many at the opening; in minutes of before everybody who came stood there. */
  aanwezigBijOpening: tal.optional(),
  notulist: regel,
  ledenMetStem: aantal,
  quorum: aantal,
  aanwezig: z.array(regel).max(40),
  /** Who assisted a member at the whole meeting (R-PRV-03). */
  bijstand: z
    .array(z.strictObject({ naam: regel, lid: regel }))
    .max(40)
    .optional(),
  afwezig: z.array(z.strictObject({ naam: regel, verontschuldigd: z.boolean() })).max(40),
  /** Minutes of before told of one approval only; what more was approved at the same meeting stands beside it. */
  vorigeNotulen: z.strictObject({ ...goedkeuring, goedgekeurd: z.boolean() }).optional(),
  ookGoedgekeurd: z.array(z.strictObject(goedkeuring)).max(40).optional(),
  /** Who came in after the opening, left or came back, and when. */
  bewegingen: z
    .array(z.strictObject({ naam: regel, wat: z.enum(['binnen', 'buiten', 'terug']), om: uur, digitaal: z.boolean() }))
    .max(400)
    .optional(),
  /** Second and later versions say why they are made. */
  verbetering: z.strictObject({ versie: z.int().min(2), reden: alinea }).optional(),
  /** What who draws up the minutes wrote about the meeting as a whole. */
  vrij: z.array(alinea).max(40).optional(),
  /** Items not on the agenda, admitted by two thirds with reasons; `nodig` where too few agreed, so it was not dealt with. */
  hoogdringend: z.array(z.strictObject({ titel: regel, voor: tal, reden: alinea, nodig: aantal.optional() })).max(40),
  punten: z.array(behandeldPunt).min(1).max(400),
  /** Items of members, under their own numbers (R-COM-10); absent in minutes of before. */
  ledenpunten: z
    .array(
      z.strictObject({
        ...{ nummer: regel, titel: regel, lid: regel },
        voorstel: z.array(alinea).min(1).max(12),
        uitkomst: z.enum(['aangenomen', 'verworpen', 'besproken', 'ingetrokken', 'niet_behandeld']),
        verslag: z.array(alinea).max(12),
      }),
    )
    .max(40)
    .optional(),
  ondertekenaars,
});
export type NotulenGegevens = z.infer<typeof notulenGegevens>;
