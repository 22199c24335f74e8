import { z } from 'zod';
import { besluitBrief } from '../besluit.js';
import { uitbetaling } from '../betaling.js';
import { alinea, bedragCent, datum, regel } from '../velden.js';

const voorschot = z.strictObject({
  bedragCent,
  uiterlijk: datum,
  uitbetaling,
  redenen: z.array(alinea).min(1).max(6),
  /** Set off against a leefloon for the same period; nothing is asked back without one. */
  verrekenen: z.boolean(),
});

/** The committee waits for facts; the term keeps running. An advance can bridge the days. */
export const verdagingVoorschotGegevens = besluitBrief.extend({
  aanvraagDatum: datum,
  beslisUiterlijk: datum,
  extraVergadering: z.boolean(),
  /** The client can still ask to be heard, until then. */
  hoorrechtVragenVoor: datum,
  voorschot: voorschot.optional(),
  papieren: z.strictObject({ gevraagdOp: datum, tegen: datum, lijst: z.array(regel).min(1).max(10) }).optional(),
  hulpBijPapieren: alinea.optional(),
  stilzwijgenBeroepTot: datum,
});
export type VerdagingVoorschotGegevens = z.infer<typeof verdagingVoorschotGegevens>;
