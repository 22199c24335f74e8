import { z } from 'zod';
import { paginavelden } from '../http/paginering.js';
import { Betaling } from '../betalingen/vormen.js';

export const Besluitvraag = z.strictObject({ ...paginavelden, dossier: z.uuid().optional() });
export type Besluitvraag = z.infer<typeof Besluitvraag>;

const Lijn = z.strictObject({
  id: z.uuid(),
  aanvraaglijnId: z.uuid().nullable(),
  volgnr: z.int(),
  besluit: z.string(),
  spoor: z.string(),
  steun: z.string(),
  tekst: z.string(),
  bedragCent: z.int().nullable(),
  periodiciteit: z.string().nullable(),
  ingang: z.string().nullable(),
  einde: z.string().nullable(),
  terugvorderbaar: z.boolean(),
  gegevens: z.record(z.string(), z.json()),
});

export const Besluit = z
  .strictObject({
    id: z.uuid(),
    dossierId: z.uuid(),
    aanvraagId: z.uuid().nullable(),
    orgaan: z.string(),
    datum: z.string(),
    zittingId: z.uuid().nullable(),
    motivering: z.string(),
    bekrachtiging: z.string().nullable(),
    verzenddatum: z.string().nullable(),
    mijlpalen: z.array(z.string()),
    lijnen: z.array(Lijn),
    betalingen: z.array(Betaling),
  })
  .meta({ id: 'Besluit' });
export type Besluit = z.infer<typeof Besluit>;

export const Besluiten = z
  .strictObject({ besluiten: z.array(Besluit), volgende: z.string().optional() })
  .meta({ id: 'Besluiten' });
