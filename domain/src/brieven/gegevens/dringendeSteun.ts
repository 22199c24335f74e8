import { z } from 'zod';
import { besluitBrief } from '../besluit.js';
import { aantal, alinea, bedragCent, datum, regel, somVan, stap } from '../velden.js';

const hulp = z
  .strictObject({
    omschrijving: regel,
    bedragCent,
    /** "4 nachten × € 35,00" */
    tarief: z.strictObject({ aantal, eenheid: regel, prijsCent: bedragCent }).optional(),
  })
  .refine((h) => h.tarief === undefined || h.tarief.aantal * h.tarief.prijsCent === h.bedragCent, {
    path: ['bedragCent'],
    message: 'Aantal maal prijs is niet gelijk aan het bedrag.',
  });

/** Urgent aid decided by the chair alone, to be ratified at the very next meeting. */
export const dringendeSteunGegevens = besluitBrief
  .extend({
    /** The day of the request; usually the day of the letter itself. */
    aanvraagDatum: datum,
    watKort: alinea,
    wanneerKort: alinea,
    doenKort: alinea,
    hulp: z.array(hulp).min(1).max(6),
    totaalCent: bedragCent,
    /** Limit of the house rules for the chair. */
    grensCent: bedragCent,
    betaaluitleg: alinea.optional(),
    stappen: z.array(stap).min(1).max(6),
    bekrachtigingOp: datum,
    /** A request for leefloon made the same day runs its own course. */
    leefloonaanvraag: z.strictObject({ zitting: datum, beslisUiterlijk: datum }).optional(),
  })
  .refine((g) => somVan(g.hulp) === g.totaalCent, {
    path: ['totaalCent'],
    message: 'De hulp samen is niet gelijk aan het totaal.',
  })
  .refine((g) => g.totaalCent <= g.grensCent, {
    path: ['totaalCent'],
    message: 'De voorzitter mag niet meer geven dan het huishoudelijk reglement toelaat.',
  })
  .refine((g) => g.besluit.orgaan === 'voorzitter', {
    path: ['besluit', 'orgaan'],
    message: 'Dringende steun is een beslissing van de voorzitter.',
  });
export type DringendeSteunGegevens = z.infer<typeof dringendeSteunGegevens>;
