import { z } from 'zod';
import { voorwaarden } from './betaling.js';
import type { BesluitBriefSoort } from './soorten.js';
import { aantal, alinea, bedragCent, bedragRegel, datum, regel, stap } from './velden.js';
import { elkeBrief } from './werkerVeldenGemeen.js';
import { werkerVeldenVervolg } from './werkerVeldenVervolg.js';

/**
 * What the worker writes for each kind of decision letter, typed with the proposal and refused there when it is not
 * whole. Everything else in the letter (amounts, dates, articles, court, signers) is taken or computed from the file.
 */
const alineas = z.array(alinea).min(1).max(6);
const stappen = z.array(stap).max(6).optional();
const plan = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('plan'), doel: alinea }),
  z.strictObject({ soort: z.literal('vrijgesteld'), reden: alinea }),
]);
const leefloon = { categorieReden: alinea, kruispuntbankOp: datum.optional(), voorwaarden, gpmi: plan, stappen };

export const toekenningLeefloonVelden = z.strictObject({ ...elkeBrief, ...leefloon });

export const aanvullendLeefloonVelden = z.strictObject({
  ...elkeBrief,
  ...leefloon,
  gezin: regel,
  middelen: z.array(bedragRegel).min(1).max(6),
  billijkheid: alinea,
});

export const weigeringEnHulpVelden = z.strictObject({
  ...elkeBrief,
  categorieReden: alinea,
  grond: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('inkomen'), inkomsten: z.array(bedragRegel).min(1).max(6) }),
    z.strictObject({ soort: z.literal('voorwaarde'), voorwaarde: alinea }),
  ]),
  andereHulp: z.discriminatedUnion('uitkomst', [
    z.strictObject({
      uitkomst: z.literal('toegekend'),
      waarvoor: regel,
      kosten: z.array(bedragRegel).min(1).max(8),
      redenen: alineas,
      budget: z.strictObject({
        maand: regel,
        inkomsten: z.array(bedragRegel).min(1).max(4),
        uitgaven: z.array(bedragRegel).min(1).max(8),
        referentiebudgetCent: bedragCent,
      }),
      alZelfBetaald: alinea.optional(),
      later: alinea.optional(),
    }),
    z.strictObject({ uitkomst: z.literal('niet_nodig'), redenen: alineas }),
  ]),
  stappen,
});

export const installatieEnWaarborgVelden = z.strictObject({
  ...elkeBrief,
  premieRedenen: alineas.optional(),
  waarborg: z
    .strictObject({
      maandhuurCent: bedragCent,
      aantalMaanden: z.int().min(1).max(3),
      woning: regel,
      huurVanaf: datum,
      redenen: alineas,
    })
    .optional(),
});

export const dringendeSteunVelden = z.strictObject({
  ...elkeBrief,
  watKort: alinea,
  wanneerKort: alinea,
  doenKort: alinea,
  hulp: z
    .array(
      z.strictObject({
        omschrijving: regel,
        bedragCent,
        tarief: z.strictObject({ aantal, eenheid: regel, prijsCent: bedragCent }).optional(),
      }),
    )
    .min(1)
    .max(6),
  betaaluitleg: alinea.optional(),
  stappen: z.array(stap).min(1).max(6),
});

export const sanctieGpmiVelden = z.strictObject({
  ...elkeBrief,
  deel: regel,
  categorieReden: alinea,
  afspraak: alinea,
  /** Why this much and this long, and not more. */
  maat: alinea,
  begeleiding: alinea,
  stappen,
});

export const herzieningTerugvorderingVelden = z.strictObject({
  ...elkeBrief,
  categorieReden: alinea,
  overtredenRegel: alinea.optional(),
  geenSanctie: alinea.optional(),
  andereRechten: alinea.optional(),
});

export const equivalentLeefloonVelden = z.strictObject({
  ...elkeBrief,
  categorieReden: alinea,
  geenLeefloon: alinea,
  zolang: alinea,
  stappen,
});

export const eenmaligeSteunEnPlanVelden = z.strictObject({
  ...elkeBrief,
  schuld: regel,
  /** Read in a sentence: "uw leverancier Lumo"; absent: the creditor of the plan. */
  schuldeiser: regel.optional(),
  rechten: alinea.optional(),
  stappen,
});

export const onbevoegdVelden = z.strictObject({
  ...elkeBrief,
  regelUitleg: alinea,
  feiten: alineas,
  /** What goes to the other OCMW with the request. */
  bijlagen: z.array(regel).min(1).max(10),
});

export const verwarmingstoelageVelden = z.strictObject({
  ...elkeBrief,
  brandstof: regel,
  rechten: z.array(alinea).max(6).optional(),
});

export const verdagingVoorschotVelden = z.strictObject({
  ...elkeBrief,
  voorschot: z.strictObject({ redenen: alineas, verrekenen: z.boolean() }).optional(),
  papierenGevraagdOp: datum.optional(),
  hulpBijPapieren: alinea.optional(),
});

export const tewerkstellingArt60Velden = z.strictObject({
  ...elkeBrief,
  arbeidsregime: regel,
  duur: alinea,
  loonuitleg: alinea,
  stappen,
});

export const dringendeMedischeHulpVelden = z.strictObject({
  ...elkeBrief,
  zorg: z
    .array(z.strictObject({ soort: regel, bij: regel }))
    .min(1)
    .max(8),
  attest: z.strictObject({ arts: regel, datum }),
  privacy: alinea.optional(),
  stappen,
});

export const werkerVelden = {
  toekenning_leefloon: toekenningLeefloonVelden,
  aanvullend_leefloon: aanvullendLeefloonVelden,
  weigering_en_hulp: weigeringEnHulpVelden,
  installatie_en_waarborg: installatieEnWaarborgVelden,
  dringende_steun: dringendeSteunVelden,
  sanctie_gpmi: sanctieGpmiVelden,
  herziening_terugvordering: herzieningTerugvorderingVelden,
  equivalent_leefloon: equivalentLeefloonVelden,
  eenmalige_steun_en_plan: eenmaligeSteunEnPlanVelden,
  onbevoegd: onbevoegdVelden,
  verwarmingstoelage: verwarmingstoelageVelden,
  verdaging_voorschot: verdagingVoorschotVelden,
  tewerkstelling_art60: tewerkstellingArt60Velden,
  dringende_medische_hulp: dringendeMedischeHulpVelden,
  ...werkerVeldenVervolg,
} as const satisfies Record<BesluitBriefSoort, z.ZodType>;

/** The worker's wording for a letter of this kind, as stored in `voorstel.brief.velden` and `besluit.brief.velden`. */
export type WerkerVelden<S extends BesluitBriefSoort = BesluitBriefSoort> = z.infer<(typeof werkerVelden)[S]>;

/** What a proposal carries about its letter: the kind, and wording that is whole for that kind. */
export const briefVoorstel = z
  .strictObject({
    soort: z.enum(Object.keys(werkerVelden) as [BesluitBriefSoort, ...BesluitBriefSoort[]]),
    velden: z.record(z.string(), z.json()),
  })
  .check(({ value: { soort, velden }, issues }) => {
    // Passed on unworded, so that who parses a proposal words them as its other fields; a schema's own sentence stands.
    const uitkomst = werkerVelden[soort].safeParse(velden, { error: () => '', reportInput: true });
    for (const issue of uitkomst.error?.issues ?? []) {
      issues.push({ ...issue, path: ['velden', ...issue.path], input: issue.input } as z.core.$ZodRawIssue);
    }
  });
export type BriefVoorstel = z.infer<typeof briefVoorstel>;

/** What intake adds to the receipt: an appointment, the papers asked for. Kept with the lines of the request. */
export const ontvangstVelden = z.strictObject({
  /** Read after "uw aanvraag voor"; absent: taken from the kinds of aid asked. */
  gevraagd: regel.optional(),
  afspraak: z
    .strictObject({
      soort: z.enum(['huisbezoek', 'gesprek']),
      datum,
      uur: z.string().regex(/^([01]?\d|2[0-3])(\.[0-5]\d)? uur$/, 'Schrijf het uur als "10 uur" of "10.30 uur".'),
    })
    .optional(),
  papieren: z.array(regel).max(10).optional(),
  kruispuntbank: z.array(regel).max(10).optional(),
});
export type OntvangstVelden = z.infer<typeof ontvangstVelden>;
