import { z } from 'zod';
import { besluitBrief, hoorrecht } from '../besluit.js';
import { aflossing, totaalVanAflossing } from '../betaling.js';
import { alinea, bedragCent, datum, leeflooncategorie, maand, regel } from '../velden.js';

const maandverschil = z
  .strictObject({ maand, gekregenCent: bedragCent, rechtCent: bedragCent, teVeelCent: bedragCent })
  .refine((m) => m.gekregenCent - m.rechtCent === m.teVeelCent, {
    path: ['teVeelCent'],
    message: 'Gekregen min recht is niet gelijk aan het te veel betaalde.',
  });

const afbetaling = z.discriminatedUnion('stand', [
  /** The client proposed it and the committee agrees. */
  z.strictObject({ stand: z.literal('aanvaard'), plan: aflossing, perMaandCent: bedragCent }),
  z.strictObject({ stand: z.literal('te_bespreken') }),
]);

const terugvordering = z.strictObject({
  maanden: z.array(maandverschil).min(1).max(36),
  totaalCent: bedragCent,
  afbetaling,
  /** Our own account: the only full account number a letter prints. */
  rekeningOcmw: z.string().regex(/^BE\d{2}( \d{4}){3}$/, 'Schrijf de rekening als BE68 5390 0754 7034.'),
  mededeling: z.string().regex(/^\+\+\+\d{3}\/\d{4}\/\d{5}\+\+\+$/, 'Dit is geen gestructureerde mededeling.'),
  /** One month for voluntary payment, told like the cautious appeal date. */
  vrijwilligTot: datum,
  /** What the client should have reported, or which rule gives the money back to us. */
  overtredenRegel: alinea,
  verjaring: z.strictObject({ jaren: z.int().min(1).max(30), eersteBetaling: maand }),
  interest: z.boolean(),
});

/** Leefloon looked at again, with effect from the day the reason arose, and what was paid too much asked back. */
export const herzieningTerugvorderingGegevens = besluitBrief
  .extend({
    hoorrecht,
    categorie: leeflooncategorie,
    vorigeCategorie: leeflooncategorie,
    vorigBedragCent: bedragCent,
    nieuwBedragCent: bedragCent,
    ingang: datum,
    /** First month paid at the new amount. */
    nieuwVanafMaand: maand,
    betaaldag: regel,
    /** Why the new category and amount are what they are. */
    categorieReden: alinea,
    terugvordering: terugvordering.optional(),
    /** Said when a sanction was possible and is not given. */
    geenSanctie: alinea.optional(),
    andereRechten: alinea.optional(),
  })
  .superRefine((g, ctx) => {
    const t = g.terugvordering;
    if (!t) return;
    if (t.maanden.reduce((totaal, m) => totaal + m.teVeelCent, 0) !== t.totaalCent) {
      const message = 'De maanden samen zijn niet gelijk aan het teruggevraagde bedrag.';
      ctx.addIssue({ code: 'custom', path: ['terugvordering', 'totaalCent'], message });
    }
    if (t.afbetaling.stand === 'aanvaard' && totaalVanAflossing(t.afbetaling.plan) !== t.totaalCent) {
      const message = 'De schijven samen zijn niet gelijk aan het teruggevraagde bedrag.';
      ctx.addIssue({ code: 'custom', path: ['terugvordering', 'afbetaling'], message });
    }
  });
export type HerzieningTerugvorderingGegevens = z.infer<typeof herzieningTerugvorderingGegevens>;
