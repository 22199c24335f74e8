import { z } from 'zod';
import { besluitBrief } from '../besluit.js';
import { maandsteun } from '../betaling.js';
import { alinea, datum, regel, stap } from '../velden.js';

/** Financial aid equal to the leefloon, for someone whom the leefloon act does not cover. */
export const equivalentLeefloonGegevens = besluitBrief.extend({
  aanvraagDatum: datum,
  ...maandsteun,
  /** Read after "voor iemand": "met een kind ten laste". */
  categorieTekst: regel,
  categorieReden: alinea,
  /** Why this is aid and not leefloon. */
  geenLeefloon: alinea,
  /** Until when: the facts that must stay as they are. */
  zolang: alinea,
  stappen: z.array(stap).max(6),
});
export type EquivalentLeefloonGegevens = z.infer<typeof equivalentLeefloonGegevens>;
