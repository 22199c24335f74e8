import { z } from 'zod';
import { besluitBrief, hoorrecht } from '../../besluit.js';
import { aflossing, totaalVanAflossing } from '../../betaling.js';
import { eisSommen, terugvraag } from '../../terugvraag.js';
import { bedragCent, datum, positiefBedragCent, regel } from '../../velden.js';

/** Money asked back on its own, without a revision in the same decision. */
export const terugvorderingGegevens = besluitBrief
  .extend({
    spoor: z.enum(['MI', 'MD']),
    /** Read after "uw": "leefloon". */
    steun: regel,
    hoorrecht: hoorrecht.optional(),
    terugvordering: terugvraag,
  })
  .refine((g) => g.spoor === 'MD' || g.hoorrecht !== undefined, {
    path: ['hoorrecht'],
    message: 'Wie leefloon terugvraagt, zegt hoe het hoorrecht gebruikt is.',
  })
  .superRefine((g, ctx) =>
    eisSommen(g.terugvordering, (path, message) => ctx.addIssue({ code: 'custom', path, message })),
  );
export type TerugvorderingGegevens = z.infer<typeof terugvorderingGegevens>;

/** The answer to the question to pay back less or nothing: its own reasoned decision (R-REC, Handvest 15). */
export const afzienTerugvorderingGegevens = besluitBrief
  .extend({
    /** Absent: the OCMW looked at it by itself. */
    gevraagdOp: datum.optional(),
    teruggevraagdOp: datum,
    openCent: positiefBedragCent,
    kwijtCent: bedragCent,
    blijftCent: bedragCent,
    afbetaling: aflossing.optional(),
    rekeningOcmw: z.string().regex(/^BE\d{2}( \d{4}){3}$/, 'Schrijf de rekening als BE68 5390 0754 7034.'),
    mededeling: regel,
  })
  .refine((g) => g.openCent - g.kwijtCent === g.blijftCent, {
    path: ['blijftCent'],
    message: 'Open bedrag min wat u niet moet betalen, is niet gelijk aan wat blijft.',
  })
  .refine((g) => g.afbetaling === undefined || totaalVanAflossing(g.afbetaling) === g.blijftCent, {
    path: ['afbetaling'],
    message: 'De schijven samen zijn niet gelijk aan wat blijft.',
  });
export type AfzienTerugvorderingGegevens = z.infer<typeof afzienTerugvorderingGegevens>;
