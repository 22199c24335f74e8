import { z } from 'zod';
import { briefKop, ondertekenaars } from '../kop.js';
import { datum, regel, uur } from '../velden.js';

/** Acknowledgement of a request, given or sent the same day (R-INT-04, R-INT-05). */
export const ontvangstbewijsGegevens = briefKop.extend({
  /** Read after "uw aanvraag voor": "een leefloon", "hulp voor uw energieschuld". */
  gevraagd: regel,
  ontvangenOp: datum,
  registernummer: regel,
  spoor: z.enum(['MI', 'MD', 'beide']),
  beslisUiterlijk: datum,
  afspraak: z.strictObject({ soort: z.enum(['huisbezoek', 'gesprek']), datum, uur }).optional(),
  /** The meeting we expect to decide; not a promise. */
  verwachteZitting: datum.optional(),
  papieren: z.array(regel).max(10),
  /** Until when we ask to hear that the client wants to speak to the committee. */
  hoorrechtLiefstVoor: datum,
  /** What we look up at the Kruispuntbank for this request; empty when nothing. */
  kruispuntbank: z.array(regel).max(10),
  /** Most cautious reading of the appeal against silence (domein 3.2). */
  stilzwijgenBeroepTot: datum,
  ondertekenaars,
});
export type OntvangstbewijsGegevens = z.infer<typeof ontvangstbewijsGegevens>;
