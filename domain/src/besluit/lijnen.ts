import { z } from 'zod';
import {
  aantal,
  alinea,
  bedragCent,
  datum,
  leeflooncategorie,
  maand,
  positiefBedragCent,
  regel,
} from '../brieven/velden.js';
import { aflossingsvoorstel, vervolglijnen } from './lijnenVervolg.js';

/**
 * What a proposed or decided line holds, per kind. `…Invoer` is what the worker enters; amounts that follow from the
 * law are computed from it (`berekenLijn`) and frozen in `…Lijn`, so that report, decision, payment and letter agree.
 */
const begunstigde = z.strictObject({
  naam: regel,
  /** absent: the client's own account */
  iban: z.string().optional(),
  bedragCent: positiefBedragCent,
  mededeling: regel.optional(),
});

/** An advance on another allowance: on which, and who pays that. The OCMW takes the client's place there (domein §7.3). */
const voorschot = z
  .strictObject({ uitkering: regel, betaler: regel })
  .meta({ description: 'Bij een voorschot (VS): op welke uitkering ("uw ziekte-uitkering"), en wie die betaalt' });

export const leefloonInvoer = z.strictObject({
  soort: z.literal('leefloon'),
  categorie: leeflooncategorie,
  ingang: datum,
  /** an earlier advance to be set off against the first payment */
  verrekenCent: bedragCent.optional(),
  wisselend: z
    .literal(true)
    .optional()
    .describe('Het inkomen wisselt: elke maand is wat de middelentoets geeft met het inkomen van die maand'),
});

export const eenmaligInvoer = z.strictObject({
  soort: z.literal('eenmalig'),
  bedragCent: positiefBedragCent,
  wijze: z.enum(['overschrijving', 'kas', 'bon', 'factuur', 'bankwaarborg']),
  begunstigden: z.array(begunstigde).min(1).max(10),
  terugvorderbaar: z.boolean(),
  /** rental deposit: one month's rent, of which it is three at most */
  huurCent: positiefBedragCent.optional(),
  voorschot: voorschot.optional(),
  aflossing: aflossingsvoorstel.optional(),
});

export const lijnInvoer = z.discriminatedUnion('soort', [
  leefloonInvoer,
  eenmaligInvoer,
  z.strictObject({
    soort: z.literal('installatiepremie'),
    /** why the worker is sure that the household got none yet, where the program can't tell */
    gezinNagekeken: alinea.optional(),
  }),
  z.strictObject({
    soort: z.literal('verwarming'),
    leverdatum: datum,
    liters: aantal,
    /** Bought at the pump, by ticket: a flat amount whatever the litres. */
    pomp: z.boolean().optional(),
  }),
  z.strictObject({
    soort: z.literal('plan'),
    schuldeiser: regel,
    totaalCent: positiefBedragCent,
    schijfCent: positiefBedragCent,
    eerste: datum,
  }),
  z.strictObject({ soort: z.literal('begeleiding'), eersteEvaluatie: datum }),
  z.strictObject({
    soort: z.literal('weigering'),
    inkomenCent: bedragCent.optional(),
    categorie: leeflooncategorie.optional(),
  }),
  ...vervolglijnen,
  z.strictObject({ soort: z.literal('tewerkstelling'), vanaf: datum, functie: regel, werkplaats: regel }),
  z.strictObject({ soort: z.literal('medisch'), vanaf: datum, maanden: aantal, zorg: z.array(regel).min(1).max(8) }),
  z.strictObject({
    soort: z.literal('verdaging'),
    onderzoeksopdracht: alinea,
    stukken: z.array(regel).max(10),
    bezorgTegen: datum,
  }),
  z.strictObject({ soort: z.literal('referentieadres'), vanaf: datum }),
  z.strictObject({
    soort: z.literal('onbevoegd'),
    bevoegdOcmw: regel,
    adres: z.array(regel).min(1).max(3),
    tel: regel,
    reden: alinea,
  }),
  z
    .strictObject({
      soort: z.literal('periodiek'),
      bedragCent: positiefBedragCent,
      ingang: datum,
      einde: datum.optional(),
      voorschot: voorschot.optional(),
    })
    .meta({ description: 'Een vast bedrag per maand, anders dan een leefloon' }),
  z.strictObject({ soort: z.literal('kaart'), vanaf: datum, tot: datum, dekking: z.array(regel).min(1).max(10) }),
  z.strictObject({
    soort: z.literal('dienst'),
    omschrijving: alinea,
    vanaf: datum,
    eersteEvaluatie: datum.optional(),
  }),
]);
export type LijnInvoer = z.infer<typeof lijnInvoer>;
export type LijnSoort = LijnInvoer['soort'];

const stap = z.strictObject({
  regel: z.string(),
  bron: z.string(),
  zekerheid: z.enum(['gevonden', 'na_te_kijken', 'twijfel']).optional(),
  uit: z.string().optional(),
  bedragCent: z.int(),
});
const termijn = z.strictObject({ volgnr: aantal, vervaltOp: datum, bedragCent });

/** The same line with what was computed; amounts in cents, dates in Brussels. */
export const lijnGegevens = z.strictObject({
  invoer: lijnInvoer,
  /** the amount the decision names: per month, or once; absent when no money is decided */
  bedragCent: bedragCent.optional(),
  periodiciteit: z.enum(['maandelijks', 'eenmalig']).optional(),
  ingang: datum.optional(),
  einde: datum.optional(),
  /** first day of the scale row that was used */
  baremaVanaf: datum.optional(),
  stappen: z.array(stap).optional(),
  /** where the means were tested: what each person has, and what of it counts */
  personen: z
    .array(
      z.strictObject({
        hoedanigheid: z.string(),
        stappen: z.array(stap),
        perMaandCent: bedragCent,
        perJaarCent: bedragCent,
        geteld: z.boolean(),
        waaromNiet: z.string().optional(),
      }),
    )
    .optional(),
  eersteMaand: z.strictObject({ maand, bedragCent, dagen: aantal, dagenInMaand: aantal }).optional(),
  perMaand: z
    .array(z.strictObject({ maand, gekregenCent: bedragCent, rechtCent: bedragCent, teVeelCent: bedragCent }))
    .optional(),
  aflossingen: z.array(termijn).optional(),
  /** last day on which what was paid first can still be claimed back */
  verjaartOp: datum.optional(),
  /** what of a claim is waived: everything, a part, or nothing */
  kwijtschelding: z
    .strictObject({
      uitkomst: z.enum(['volledig', 'gedeeltelijk', 'geweigerd']),
      openCent: bedragCent,
      blijftCent: bedragCent,
    })
    .optional(),
});
export type LijnGegevens = z.infer<typeof lijnGegevens>;

/** Which kinds of line fit which decision: a mismatch is refused before anything is stored. */
export const SOORT_BIJ_BESLUIT: Readonly<Record<string, readonly LijnSoort[]>> = {
  TOEKENNING: [
    'leefloon',
    'eenmalig',
    'installatiepremie',
    'verwarming',
    'plan',
    'begeleiding',
    'tewerkstelling',
    'medisch',
    'referentieadres',
    'periodiek',
    'kaart',
    'dienst',
  ],
  WEIGERING: ['weigering'],
  HERZIENING: ['herziening'],
  STOPZETTING: ['stopzetting'],
  SCHORSING: ['schorsing'],
  SANCTIE: ['sanctie'],
  TERUGVORDERING: ['terugvordering'],
  AFZIEN_TERUGVORDERING: ['afzien'],
  VERDAGING: ['verdaging'],
  ONBEVOEGD: ['onbevoegd'],
  AKTENAME: ['aktename', 'referentieadres', 'verbetering'],
  UITVOERING_VONNIS: ['vonnis'],
};
