import { z } from 'zod';
import { weekdag } from '../tijd/datum.js';
import { briefKop, ondertekenaars } from './kop.js';
import { alinea, bedragCent, datum, regel } from './velden.js';
import { rechtsregel } from './wetten.js';

/** Who decided. Only the committee's items have an agenda number. */
export const besluit = z.strictObject({
  orgaan: z.enum(['bijzonder_comite', 'voorzitter']),
  datum,
  punt: z.int().positive().optional(),
  /** The subcommittee that decided (R-COM-05); absent: the committee itself. */
  subcomite: regel.optional(),
});

const aangeboden = z.strictObject({ op: datum, via: z.enum(['ontvangstbewijs', 'brief']) });

/** How the right to be heard was offered and used (M12). */
export const hoorrecht = z.discriminatedUnion('gebruik', [
  z.strictObject({ gebruik: z.literal('niet_gevraagd'), aangeboden }),
  z.strictObject({ gebruik: z.literal('gehoord'), aangeboden, op: datum, samenvatting: alinea }),
  z.strictObject({ gebruik: z.literal('niet_gekomen'), aangeboden, op: datum }),
  z.strictObject({ gebruik: z.literal('schriftelijk'), aangeboden, op: datum, samenvatting: alinea }),
]);

const ZATERDAG = 6;

/** What the fixed last page needs: the cautious date told to the client and the court of the client's residence. */
export const beroep = z
  .strictObject({
    uiterlijk: datum,
    /** Given when `uiterlijk` is a Saturday, Sunday or holiday. */
    laatsteWerkdagVoor: datum.optional(),
    rechtbank: z.strictObject({ naam: regel, adres: z.array(regel).min(2).max(4) }),
  })
  .refine((b) => weekdag(b.uiterlijk) < ZATERDAG || b.laatsteWerkdagVoor !== undefined, {
    path: ['laatsteWerkdagVoor'],
    message: 'De laatste dag valt in een weekend: geef ook de laatste werkdag ervoor.',
  })
  .refine((b) => b.laatsteWerkdagVoor === undefined || b.laatsteWerkdagVoor < b.uiterlijk, {
    path: ['laatsteWerkdagVoor'],
    message: 'De laatste werkdag ligt niet voor de laatste dag.',
  });

/** Beside what was decided: lines the committee adjourned at the same item, told in the same letter (R-COM-13). */
export const verdaagd = z.strictObject({
  /** Read after "over": "een leefloon en een huurwaarborg". */
  gevraagd: regel,
  /** What the committee first wants to know, in its own words. */
  opdrachten: z.array(alinea).max(8),
  beslisUiterlijk: datum,
});

/** What each person has, as the means test of the decision counted it. */
export const middelenPerPersoon = z.strictObject({
  /** Read after "van": "uzelf", or the capacity in the calculation. */
  wie: regel,
  regels: z.array(z.strictObject({ wat: regel, bedragCent: z.int() })).max(50),
  perMaandCent: bedragCent,
  /** Why it does not count; absent when it does. */
  waaromNiet: regel.optional(),
});

/** What every decision letter shares; each kind adds its own facts and amounts. */
export const besluitBrief = briefKop.extend({
  besluit,
  /** "Waarom?" in the box: one or two short sentences. */
  waaromKort: alinea,
  /** Reasons in fact, for this person, dated and with their source (M1). */
  redenen: z.array(alinea).min(1, 'Zonder redenen is er geen motivering.').max(12),
  regels: z.array(rechtsregel).min(1, 'Een beslissing noemt de regels waarop ze steunt.').max(10),
  /** Required where the law wants it (leefloon); our own rule offers it for other aid too. */
  hoorrecht: hoorrecht.optional(),
  perPersoon: z.array(middelenPerPersoon).max(26).optional(),
  verdaagd: verdaagd.optional(),
  beroep,
  ondertekenaars,
});
