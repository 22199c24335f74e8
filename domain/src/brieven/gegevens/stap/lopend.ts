import { z } from 'zod';
import { stapBrief } from '../../stap.js';
import { alinea, alineas, bedragCent, datum, maand, persoon, postadres, regel, stap, uur } from '../../velden.js';

/** Formal notice before a sanction for the project (RMI 30 § 2): without it the sanction is void. */
export const aanmaningVelden = z.strictObject({
  gpmiDatum: datum,
  /** What the client agreed to do. */
  afspraak: alinea,
  /** What happened, dated. */
  feiten: alineas.min(1),
  /** What the client must do now. */
  stappen: z.array(stap).min(1).max(6),
  tegen: datum,
  /** It happened before within the year: then the suspension may last up to three months. */
  herhaling: z.boolean(),
  gesprek: z.strictObject({ datum, uur, plaats: regel }).optional(),
});

/** A new scale changes the amount by itself: nothing is decided, the client only reads what changes. */
export const indexeringVelden = z
  .strictObject({
    /** Read after "uw": "leefloon". */
    steun: regel,
    vorigBedragCent: bedragCent,
    nieuwBedragCent: bedragCent,
    vanaf: maand,
    /** Read after "elke maand": "op de laatste werkdag". */
    betaaldag: regel,
  })
  .refine((g) => g.nieuwBedragCent !== g.vorigBedragCent, {
    path: ['nieuwBedragCent'],
    message: 'Het bedrag verandert niet: dan is er niets te melden.',
  });

/** The reason of a suspension is gone: nothing is decided, the client reads from when he is paid again. */
export const hervattingVelden = z
  .strictObject({
    /** Read after "U krijgt weer": "een leefloon". */
    steun: regel,
    geschorstVan: datum,
    vanaf: datum,
    /** Read after "elke maand": "op de laatste werkdag". */
    betaaldag: regel,
  })
  .refine((g) => g.vanaf > g.geschorstVan, {
    path: ['vanaf'],
    message: 'Betalen begint weer na de eerste dag van de schorsing.',
  });

/** The client went to court: received, or what the court decided and what we do with it. */
export const beroepGevolgVelden = z.strictObject({
  besluitDatum: datum,
  /** Read after "beslissing over": "uw leefloon". */
  onderwerp: regel,
  rechtbank: regel,
  rolnummer: regel.optional(),
  stand: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('ontvangen'), ontvangenOp: datum, zittingOp: datum.optional() }),
    z.strictObject({ soort: z.literal('gelijk'), uitspraakOp: datum }),
    z.strictObject({ soort: z.literal('deels'), uitspraakOp: datum }),
    z.strictObject({ soort: z.literal('ongelijk'), uitspraakOp: datum }),
    z.strictObject({ soort: z.literal('afstand'), gestoptOp: datum }),
    z.strictObject({ soort: z.literal('hoger_beroep'), zittingOp: datum.optional() }),
    z.strictObject({ soort: z.literal('afstand_hof'), gestoptOp: datum }),
  ]),
  /** Somebody went on: who, when, and the court's name read after "het" ("arbeidshof in Brussel"). */
  hogerBeroep: z.strictObject({ door: z.enum(['ocmw', 'client']), op: datum, hof: regel }).optional(),
  /** What follows for this client: what stays, what is paid, what comes next. */
  gevolg: alineas.min(1),
  stappen: z.array(stap).max(6),
});

/** To the next of kin of a client who died. Sober: what ends by itself, what may be asked, who helps. */
export const overlijdenVelden = z.strictObject({
  nabestaande: persoon,
  nabestaandeAdres: postadres,
  overledenOp: datum,
  /** What ends by itself and from when. */
  watStopt: alineas.min(1),
  /** What we ask; nothing when nothing is needed. */
  stappen: z.array(stap).max(4),
  /** Somebody stays behind in the household and may ask for help. */
  blijftAchter: z.boolean(),
});

export const aanmaningGegevens = stapBrief(aanmaningVelden);
export const indexeringGegevens = stapBrief(indexeringVelden);
export const hervattingGegevens = stapBrief(hervattingVelden);
export const beroepGevolgGegevens = stapBrief(beroepGevolgVelden);
export const overlijdenGegevens = stapBrief(overlijdenVelden);
