import type { z } from 'zod';
import { besluitBrief, hoorrecht } from '../besluit.js';
import { eisSommen, terugvraag } from '../terugvraag.js';
import { alinea, bedragCent, datum, leeflooncategorie, maand, regel } from '../velden.js';

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
    terugvordering: terugvraag.optional(),
    /** Said when a sanction was possible and is not given. */
    geenSanctie: alinea.optional(),
    andereRechten: alinea.optional(),
  })
  .superRefine((g, ctx) =>
    eisSommen(g.terugvordering, (path, message) => ctx.addIssue({ code: 'custom', path, message })),
  );
export type HerzieningTerugvorderingGegevens = z.infer<typeof herzieningTerugvorderingGegevens>;
