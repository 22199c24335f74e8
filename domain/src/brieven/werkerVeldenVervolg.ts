import { z } from 'zod';
import { bedragRegel, alinea, alineas, datum, maand, positiefBedragCent, regel, stap } from './velden.js';
import { elkeBrief } from './werkerVeldenGemeen.js';

/** What the worker writes for the letters that follow a grant, and for aid of any kind. */
const stappen = z.array(stap).max(6).optional();

export const werkerVeldenVervolg = {
  toekenning_steun: z.strictObject({
    ...elkeBrief,
    /** Read after "vroeg u"; absent: taken from the kinds of aid asked. */
    gevraagd: regel.optional(),
    /** One for each granted line, in their order: read after "U krijgt". */
    toegekend: z
      .array(z.strictObject({ wat: regel, uitleg: alinea.optional() }))
      .min(1)
      .max(6),
    /** One for each refused line, in their order: read after "geen". */
    geweigerd: z
      .array(z.strictObject({ wat: regel, reden: alinea }))
      .max(4)
      .optional(),
    stappen,
  }),
  weigering: z.strictObject({
    ...elkeBrief,
    gevraagd: regel.optional(),
    /** Read after "geen": "leefloon". */
    geen: regel,
    categorieReden: alinea.optional(),
    inkomsten: z.array(bedragRegel).min(1).max(6).optional(),
    /** What the inquiry into other aid came to; required when a leefloon is refused. */
    andereHulp: alineas.min(1).optional(),
    stappen,
  }),
  stopzetting: z.strictObject({
    ...elkeBrief,
    /** Read after "uw"; absent: taken from the kind of aid. */
    steun: regel.optional(),
    laatsteBetaling: z.strictObject({ maand, bedragCent: positiefBedragCent }).optional(),
    stappen,
  }),
  schorsing: z.strictObject({ ...elkeBrief, stappen }),
  sanctie_verklaringen: z.strictObject({
    ...elkeBrief,
    deel: regel,
    categorieReden: alinea,
    verklaring: alinea,
    maat: alinea,
    stappen,
  }),
  terugvordering: z.strictObject({ ...elkeBrief, steun: regel.optional(), overtredenRegel: alinea }),
  afzien_terugvordering: z.strictObject({ ...elkeBrief, gevraagdOp: datum.optional() }),
  niet_bekrachtigd: z.strictObject({ ...elkeBrief, hulp: regel, stappen }),
  uitvoering_vonnis: z.strictObject({ ...elkeBrief, stappen }),
  aktename: z.strictObject({ ...elkeBrief, gevolg: alinea, stappen }),
  verbetering: z.strictObject({
    ...elkeBrief,
    onderwerp: regel,
    wijzigingen: z
      .array(z.strictObject({ wat: regel, vroeger: regel, nu: regel }))
      .min(1)
      .max(10),
    gevolg: alinea,
    stappen,
  }),
} as const;
