import { SITUATIES, stapVelden, type Bevoegdheidsfeiten, type Datum } from '@besluitpad/domain';
import { z } from 'zod';
import { datumveld, regelveld, tekstveld } from '../dossiers/velden.js';

const gemeente = regelveld();

export const Feiteninvoer = z.strictObject({
  referentiedatum: datumveld.optional().describe('Ontbreekt: de dag waarop de aanvraag hier binnenkwam'),
  gewoonlijkVerblijf: gemeente.describe('De gemeente waar de cliënt gewoonlijk verblijft'),
  instelling: z
    .strictObject({ erkend: z.boolean(), ingeschrevenBijOpname: gemeente.optional() })
    .optional()
    .describe('De cliënt verblijft in een instelling; erkend: ze staat op de lijst van de wet'),
  student: z
    .strictObject({
      voltijds: z.boolean(),
      ononderbroken: z.boolean(),
      ingeschrevenBijAanvraag: gemeente.optional(),
    })
    .optional(),
  dakloos: z.strictObject({ verblijftIn: gemeente }).optional(),
  asielzoeker: z.strictObject({ toegewezenAan: gemeente.optional() }).optional(),
  verhuis: z.strictObject({ van: gemeente, op: datumveld, naar: gemeente.optional() }).optional(),
  installatiepremie: z.strictObject({ woningIn: gemeente }).optional(),
});
export type Feiteninvoer = z.infer<typeof Feiteninvoer>;

/** The rules ask for every condition by name, also the one nobody could answer. */
export function naarFeiten(invoer: Feiteninvoer, ontvangenOp: Datum): Bevoegdheidsfeiten {
  const { referentiedatum = ontvangenOp, gewoonlijkVerblijf, dakloos, installatiepremie } = invoer;
  const { instelling, student, asielzoeker, verhuis } = invoer;
  return {
    ...{ referentiedatum, gewoonlijkVerblijf },
    ...(dakloos === undefined ? {} : { dakloos }),
    ...(installatiepremie === undefined ? {} : { installatiepremie }),
    ...(instelling === undefined ? {} : { instelling: { ingeschrevenBijOpname: undefined, ...instelling } }),
    ...(student === undefined ? {} : { student: { ingeschrevenBijAanvraag: undefined, ...student } }),
    ...(asielzoeker === undefined ? {} : { asielzoeker: { toegewezenAan: undefined, ...asielzoeker } }),
    ...(verhuis === undefined ? {} : { verhuis: { naar: undefined, ...verhuis } }),
  };
}

const regel = {
  situatie: z.enum(SITUATIES),
  regel: z.string(),
  grondslag: z.string().optional(),
  bron: z.string(),
  zekerheid: z.string(),
};

export const Oordeel = z
  .strictObject({
    gemeente: z.string(),
    wij: z.boolean().describe('Of dit de gemeente van ons OCMW is'),
    ...regel,
    stappen: z.array(z.strictObject({ ...regel, uitkomst: z.enum(['geldt', 'niet_vervuld']), waarom: z.string() })),
  })
  .meta({ id: 'Bevoegdheidsoordeel' });
export type Oordeel = z.infer<typeof Oordeel>;

export const Vaststellinginvoer = z.strictObject({
  feiten: Feiteninvoer,
  gemeente: gemeente.describe('De gemeente waarvan het OCMW volgens u bevoegd is'),
  toelichting: tekstveld(4_000).describe('Waaruit het blijkt; wijkt u af van de regels: waarom'),
});
export type Vaststellinginvoer = z.infer<typeof Vaststellinginvoer>;

export const Vaststelling = z
  .strictObject({
    id: z.uuid(),
    volgnr: z.int(),
    op: z.iso.datetime(),
    bevoegd: z.enum(['wij', 'ander']),
    gemeente: z.string(),
    wijktAf: z.boolean().describe('De werker besluit iets anders dan de regels geven'),
    toelichting: z.string(),
    oordeel: Oordeel,
  })
  .meta({ id: 'Bevoegdheidsvaststelling' });
export type Vaststelling = z.infer<typeof Vaststelling>;
export const Vaststellingen = z.array(Vaststelling);

const { shape: brief } = stapVelden.bevoegdheidsconflict.omit({
  ...{ aanvraagDatum: true, gevraagd: true, doorgezondenOp: true, ontvangenOp: true, regels: true, besluitDatum: true },
});

export const Conflictinvoer = z.strictObject({
  ...brief,
  doorgezondenOp: datumveld.describe('De dag waarop het andere OCMW de aanvraag doorzond'),
  besluitOp: datumveld.describe('De dag waarop ons OCMW besliste dat het niet bevoegd is'),
});
export type Conflictinvoer = z.infer<typeof Conflictinvoer>;

export const Volledigheidinvoer = z.strictObject({
  op: datumveld.describe('De dag waarop de vraag volledig bij de POD MI lag'),
});
export type Volledigheidinvoer = z.infer<typeof Volledigheidinvoer>;

export const Aanwijzinginvoer = z.discriminatedUnion('aangewezen', [
  z.strictObject({ aangewezen: z.literal('wij'), op: datumveld, kenmerk: regelveld().optional() }),
  z.strictObject({
    aangewezen: z.literal('ander'),
    ocmw: regelveld().describe('Het OCMW dat de minister voorlopig aanwijst'),
    op: datumveld,
    kenmerk: regelveld().optional(),
  }),
]);
export type Aanwijzinginvoer = z.infer<typeof Aanwijzinginvoer>;

export const Conflictafsluiting = z.strictObject({
  reden: tekstveld(2_000).describe('Waarom er niets meer te volgen is'),
});
export type Conflictafsluiting = z.infer<typeof Conflictafsluiting>;

const dag = z.iso.date();
export const Conflict = z
  .strictObject({
    aanvraagId: z.uuid(),
    dossierId: z.uuid(),
    procedureId: z.uuid(),
    anderOcmw: z.string(),
    redenen: z.string(),
    ontvangenOp: dag,
    gevraagdOp: dag.describe('De dag waarop het conflict genoteerd werd'),
    uiterlijkVoorzichtig: dag.describe('CLK-03 in kalenderdagen: houd u hieraan'),
    uiterlijkDefinitief: dag.describe('CLK-03 in werkdagen: pas hierna is het zeker te laat'),
    voorgelegdOp: dag.nullable().describe('De dag waarop de brief vertrok'),
    tijdigheid: z.enum(['op_tijd', 'betwist', 'te_laat']).nullable(),
    volledigOp: dag.nullable(),
    ministerUiterlijk: dag.nullable().describe('CLK-04'),
    aangewezen: z.enum(['wij', 'ander']).nullable(),
    aangewezenOcmw: z.string().nullable(),
    aangewezenOp: dag.nullable(),
    kenmerk: z.string().nullable(),
    geslotenOp: z.iso.datetime().nullable(),
    sluitreden: z.string().nullable(),
    rev: z.int(),
  })
  .meta({ id: 'Bevoegdheidsconflict' });
export type Conflict = z.infer<typeof Conflict>;
