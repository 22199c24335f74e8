import { z } from 'zod';
import { stapBrief } from '../../stap.js';
import { alineas, datum, regel } from '../../velden.js';

/** The committee met and did not decide: adjourned, draft rejected or too few members; the term keeps running. */
export const nogGeenBeslissingVelden = z.strictObject({
  /** toch_bevoegd: the committee did not ratify that another centre is competent, so we decide after all. */
  grond: z.enum(['verdaagd', 'verworpen', 'geen_quorum', 'toch_bevoegd']),
  /** With toch_bevoegd: the centre that was to decide, read after "naar": "het OCMW van Zandhoek". */
  doorgezondenNaar: regel.optional(),
  aanvraagDatum: datum,
  /** Read after "uw aanvraag voor" and after "vroeg u": "een leefloon". */
  gevraagd: regel,
  zitting: datum,
  /** The subcommittee that met; absent: the committee. */
  subcomite: regel.optional(),
  redenen: alineas,
  beslisUiterlijk: datum,
  volgendeZitting: datum.optional(),
  hoorrechtVragenVoor: datum.optional(),
  papieren: z.strictObject({ tegen: datum, lijst: z.array(regel).min(1).max(10) }).optional(),
  stilzwijgenBeroepTot: datum,
});

/** The client no longer wants an answer: confirmed in writing, so that a mistake is seen. */
export const intrekkingVelden = z.strictObject({
  aanvraagDatum: datum,
  gevraagd: regel,
  ingetrokkenOp: datum,
  via: z.enum(['brief', 'mail', 'balie', 'telefoon']),
  /** Parts of the request that go on: "uw aanvraag voor een huurwaarborg". */
  looptVerder: z.array(regel).max(5),
  tochVerderVoor: datum,
});

export const nogGeenBeslissingGegevens = stapBrief(nogGeenBeslissingVelden);
export const intrekkingGegevens = stapBrief(intrekkingVelden);
