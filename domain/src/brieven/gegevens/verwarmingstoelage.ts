import { z } from 'zod';
import { besluitBrief } from '../besluit.js';
import { uitbetaling } from '../betaling.js';
import { aantal, alinea, bedragCent, datum, regel } from '../velden.js';

/** Heating allowance for fuel delivered at home, and what the rights check found besides. */
export const verwarmingstoelageGegevens = besluitBrief
  .extend({
    aanvraagDatum: datum,
    brandstof: regel,
    leveringDatum: datum,
    /** Sixty days after the delivery. */
    aanvragenKonTot: datum,
    liter: aantal,
    literVergoed: aantal,
    perLiterCent: bedragCent,
    /** Bought at the pump: one flat amount, so nothing is counted per litre. */
    pomp: z.boolean().optional(),
    bedragCent,
    betalenUiterlijk: datum,
    uitbetaling,
    rechten: z.array(alinea).max(6),
  })
  .refine((g) => g.pomp === true || g.literVergoed * g.perLiterCent === g.bedragCent, {
    path: ['bedragCent'],
    message: 'Liters maal bedrag per liter is niet gelijk aan de toelage.',
  })
  .refine((g) => g.literVergoed <= g.liter, {
    path: ['literVergoed'],
    message: 'Er zijn niet meer liters te vergoeden dan er geleverd zijn.',
  })
  .refine((g) => g.aanvraagDatum <= g.aanvragenKonTot, {
    path: ['aanvraagDatum'],
    message: 'De aanvraag kwam na de zestig dagen.',
  });
export type VerwarmingstoelageGegevens = z.infer<typeof verwarmingstoelageGegevens>;
