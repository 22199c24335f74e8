import { z } from 'zod';
import { dag } from '../comite/velden.js';
import { paginavelden } from '../http/paginering.js';
import { VRIJGEVERS } from './geefVrij.js';

export const BETAALSTATUSSEN = ['te_geven', 'vrijgegeven', 'opdracht', 'betaald', 'mislukt', 'vervallen'] as const;

export const Betaalvraag = z.strictObject({
  ...paginavelden,
  status: z.enum(BETAALSTATUSSEN).optional(),
  dossier: z.uuid().optional(),
  besluit: z.uuid().optional(),
});
export type Betaalvraag = z.infer<typeof Betaalvraag>;

/** null: nothing accrued. Without a known rate for every day the days stand there and the amount is null. */
const Interest = z
  .strictObject({
    vanaf: z.string(),
    totEnMet: z.string().describe('De dag van betaling; vandaag zolang niet betaald is'),
    dagen: z.int(),
    bedragCent: z.int().nullable().describe('null: voor een van die dagen is geen rentevoet ingevuld'),
    stappen: z.array(
      z.strictObject({
        van: z.string(),
        totEnMet: z.string(),
        dagen: z.int(),
        honderdsten: z.int().describe('450 is 4,50 % per jaar'),
        bron: z.string(),
        bedragCent: z.int(),
      }),
    ),
  })
  .meta({ id: 'Interest' });

/** Of an account only what finance needs to recognise it: the file for the bank holds the rest. */
export const Betaling = z
  .strictObject({
    id: z.uuid(),
    dossierId: z.uuid(),
    besluitId: z.uuid(),
    besluitlijnId: z.uuid(),
    betaalrunId: z.uuid().nullable().describe('De betaalrun waarin ze besteld is; null: met de beslissing zelf'),
    periode: z.string(),
    bedragCent: z.int(),
    begunstigde: z.string(),
    rekeningEindigtOp: z.string().nullable(),
    mededeling: z.string(),
    wijze: z.string(),
    uiterlijk: z.string(),
    status: z.enum(BETAALSTATUSSEN),
    betaaldOp: z.string().nullable(),
    interest: Interest.nullable(),
  })
  .meta({ id: 'Betaling' });
export type Betaling = z.infer<typeof Betaling>;

export const Betalingen = z
  .strictObject({ betalingen: z.array(Betaling), volgende: z.string().optional() })
  .meta({ id: 'Betalingen' });

export const Betaald = z.strictObject({ op: dag });
export const Mislukt = z.strictObject({ reden: z.string().trim().min(3).max(500) });
export const Vrijgegeven = z.strictObject({ vrijgegeven: z.boolean(), nogVrijTeGeven: z.array(z.enum(VRIJGEVERS)) });
