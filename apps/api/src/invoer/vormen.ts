import { z } from 'zod';
import { Aanvraaginvoer } from '../aanvragen/vormen.js';
import { Clientinvoer } from '../clienten/vormen.js';
import { regelveld } from '../dossiers/velden.js';

/** One line of an import file: who asks what, and who will follow it. */
export const Invoerregel = z
  .strictObject({
    sleutel: z
      .string()
      .regex(/^[\x21-\x7e]{1,120}$/, 'Een sleutel heeft 1 tot 120 tekens zonder spaties of accenten.')
      .describe('Uw eigen, blijvende nummer van deze aanvraag: dezelfde regel telt nooit twee keer'),
    client: Clientinvoer.describe(
      'De aanvrager. Is zijn rijksregisternummer al bekend, dan komt de aanvraag in zijn open dossier en wijzigen zijn gegevens niet',
    ),
    werker: regelveld(255).describe('De maatschappelijk werker van een nieuw dossier: `sub` of volledige naam'),
    vertrouwelijk: z.boolean().default(false).describe('Een nieuw dossier vertrouwelijk openen'),
    aanvraag: Aanvraaginvoer,
  })
  .meta({ id: 'Invoerregel' });
export type Invoerregel = z.infer<typeof Invoerregel>;

export const Ingevoerd = z
  .strictObject({
    nieuw: z.boolean().describe('Onwaar als deze regel er al was'),
    aanvraagId: z.uuid(),
    registernummer: z.string().nullable().describe('Leeg als u het dossier niet mag zien'),
    dossier: z.string().nullable(),
  })
  .meta({ id: 'IngevoerdeRegel' });
export type Ingevoerd = z.infer<typeof Ingevoerd>;
