import { z } from 'zod';
import { besluitBrief } from '../besluit.js';
import { briefKop, ondertekenaars } from '../kop.js';
import { alinea, datum, regel } from '../velden.js';
import { rechtsregel } from '../wetten.js';

const anderOcmw = z.strictObject({
  naam: regel,
  gemeente: regel,
  adres: z.array(regel).min(1).max(3),
  tel: regel,
});

/** Another OCMW must decide: reasons and where the request went, on pain of nullity (M14). */
export const onbevoegdGegevens = besluitBrief.extend({
  /** The day it was first received, by us or by the centre that forwarded it: the day that counts (R-INT-08). */
  aanvraagDatum: datum,
  /** A request another centre sent us: the day it reached us. */
  hierOntvangenOp: datum.optional(),
  /** Read after "vroeg u": "een leefloon". */
  gevraagd: regel,
  anderOcmw,
  /** The day the committee approved the chair's decision, if it already did. */
  bekrachtigdOp: datum.optional(),
  /** The rule in plain words, before the facts of this person. */
  regelUitleg: alinea,
  feiten: z.array(alinea).min(1).max(6),
  verzondenOp: datum,
  navragenOp: datum,
});
export type OnbevoegdGegevens = z.infer<typeof onbevoegdGegevens>;

/** The letter with the request itself, to the OCMW we think competent; same reasons, office to office. */
export const doorzendingGegevens = briefKop.extend({
  anderOcmw,
  aanvraagDatum: datum,
  hierOntvangenOp: datum.optional(),
  gevraagd: regel,
  /** Absent: the chair, as in letters from before the committee could hold the centre incompetent. */
  besluitOrgaan: z.enum(['bijzonder_comite', 'voorzitter']).optional(),
  besluitSubcomite: regel.optional(),
  besluitDatum: datum,
  bekrachtigdOp: datum.optional(),
  redenen: z.array(alinea).min(1).max(6),
  regels: z.array(rechtsregel).min(1).max(5),
  bijlagen: z.array(regel).min(1).max(10),
  ondertekenaars,
});
export type DoorzendingGegevens = z.infer<typeof doorzendingGegevens>;
