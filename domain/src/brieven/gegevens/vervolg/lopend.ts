import { z } from 'zod';
import { besluitBrief, hoorrecht } from '../../besluit.js';
import {
  aantal,
  alinea,
  bedragCent,
  datum,
  leeflooncategorie,
  maand,
  positiefBedragCent,
  regel,
  stap,
} from '../../velden.js';

/** Aid ends because a condition lapsed; the OCMW proves it (R-DEC-04). */
export const stopzettingGegevens = besluitBrief
  .extend({
    spoor: z.enum(['MI', 'MD']),
    /** Read after "uw": "leefloon". */
    steun: regel,
    hoorrecht: hoorrecht.optional(),
    einde: datum,
    laatsteBetaling: z.strictObject({ maand, bedragCent: positiefBedragCent, dagen: aantal.optional() }).optional(),
    stappen: z.array(stap).max(6),
  })
  .refine((g) => g.spoor === 'MD' || g.hoorrecht !== undefined, {
    path: ['hoorrecht'],
    message: 'Wie een leefloon stopzet, zegt hoe het hoorrecht gebruikt is.',
  });
export type StopzettingGegevens = z.infer<typeof stopzettingGegevens>;

/** No payment while abroad, in prison or in an institution: not a sanction, the right stays. */
export const schorsingGegevens = besluitBrief
  .extend({
    reden: z.enum(['buitenland', 'gevangenis', 'instelling']),
    hoorrecht,
    maandbedragCent: bedragCent,
    vanaf: datum,
    /** Last day without payment, when it is known. */
    tot: datum.optional(),
    betaaldag: regel,
    stappen: z.array(stap).max(6),
  })
  .refine((g) => g.tot === undefined || g.vanaf <= g.tot, {
    path: ['tot'],
    message: 'De schorsing eindigt voor ze begint.',
  });
export type SchorsingGegevens = z.infer<typeof schorsingGegevens>;

const MAX_MAANDEN = 6;

/** Suspension as a penalty for what was not told or told falsely (RMI 30 § 1). */
export const sanctieVerklaringenGegevens = besluitBrief
  .extend({
    hoorrecht,
    categorie: leeflooncategorie,
    categorieReden: alinea,
    leefloonCent: bedragCent,
    ingehoudenCent: bedragCent,
    uitbetaaldCent: bedragCent,
    /** Read in a sentence: "de helft van". */
    deel: regel,
    maanden: z.array(maand).min(1).max(24),
    opnieuwVolledigVanaf: maand,
    betaaldag: regel,
    /** What was not told, or told falsely, and what it changed. */
    verklaring: alinea,
    bedrieglijk: z.boolean(),
    herhaling: z.boolean(),
    /** Why this much and this long, and not more. */
    maat: alinea,
    stappen: z.array(stap).max(6),
  })
  .refine((g) => g.leefloonCent - g.ingehoudenCent === g.uitbetaaldCent, {
    path: ['uitbetaaldCent'],
    message: 'Leefloon min het ingehouden deel is niet gelijk aan wat wij betalen.',
  })
  .refine((g) => g.maanden.length <= MAX_MAANDEN * (g.bedrieglijk ? 2 : 1) * (g.herhaling ? 2 : 1), {
    path: ['maanden'],
    message: 'Deze straf duurt langer dan de wet toelaat.',
  })
  .refine((g) => g.maanden.every((m) => `${m}-01` > g.besluit.datum), {
    path: ['maanden'],
    message: 'Een sanctie kan pas ingaan na de beslissing.',
  });
export type SanctieVerklaringenGegevens = z.infer<typeof sanctieVerklaringenGegevens>;

/** What a court decided is carried out, without judging again (domein 7.4). */
export const uitvoeringVonnisGegevens = besluitBrief.extend({
  rechtbank: regel,
  uitspraakOp: datum,
  rolnummer: regel,
  /** What the court decided, in plain words. */
  beschikking: alinea,
  betaling: z
    .strictObject({
      bedragCent: positiefBedragCent,
      periodiciteit: z.enum(['maandelijks', 'eenmalig']),
      vanaf: datum.optional(),
      tot: datum.optional(),
      /** Last day of the first or only payment. */
      uiterlijk: datum,
    })
    .optional(),
  stappen: z.array(stap).max(6),
});
export type UitvoeringVonnisGegevens = z.infer<typeof uitvoeringVonnisGegevens>;

/** The committee takes note; the letter says what that changes for the client. A death goes to the next of kin instead. */
export const aktenameGegevens = besluitBrief.extend({
  waarvan: z.enum(['verhuis', 'afstand', 'gpmi_ondertekend']),
  op: datum,
  gevolg: alinea,
  stappen: z.array(stap).max(6),
});
export type AktenameGegevens = z.infer<typeof aktenameGegevens>;

/** A mistake in an earlier decision is put right: what stood there, what stands there now. */
export const verbeteringGegevens = besluitBrief.extend({
  verbetertDatum: datum,
  verbetertSubcomite: regel.optional(),
  /** Read after "de beslissing over": "uw leefloon". */
  onderwerp: regel,
  wijzigingen: z
    .array(z.strictObject({ wat: regel, vroeger: regel, nu: regel }))
    .min(1)
    .max(10),
  gevolg: alinea,
  stappen: z.array(stap).max(6),
});
export type VerbeteringGegevens = z.infer<typeof verbeteringGegevens>;
