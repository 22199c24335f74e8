import { z } from 'zod';
import { datumveld } from '../dossiers/velden.js';
import { paginavelden, paginaVan } from '../http/paginering.js';

export const Regimemigratieplan = z
  .strictObject({
    soort: z.enum(['barema', 'regime']).describe('barema: nieuwe bedragen; regime: een nieuwe tekst van artikel 34'),
    vanaf: datumveld.describe('De eerste dag van het barema of van de regel'),
  })
  .meta({ id: 'Regimemigratieplan' });
export type Regimemigratieplan = z.infer<typeof Regimemigratieplan>;

export const STATUSSEN = ['droogloop', 'nagekeken', 'wacht', 'loopt', 'gepauzeerd', 'klaar'] as const;
const tellingen = z.record(z.string(), z.int());

export const Regimemigratie = z
  .strictObject({
    id: z.uuid(),
    soort: z.enum(['barema', 'regime']),
    vanaf: z.iso.date(),
    status: z.enum(STATUSSEN),
    droogloop: tellingen.describe('Per uitkomst hoeveel dossiers er zouden veranderen'),
    doorgevoerd: tellingen.describe('Per uitkomst hoeveel dossiers er gedaan zijn'),
    rev: z.int(),
  })
  .meta({ id: 'Regimemigratie' });
export type Regimemigratie = z.infer<typeof Regimemigratie>;

export const Regimevraag = z.strictObject({ ...paginavelden, droogloop: z.stringbool().optional() });
export type Regimevraag = z.infer<typeof Regimevraag>;

export const Regimeregels = paginaVan(
  z.strictObject({
    dossierId: z.uuid(),
    opvolgingId: z.uuid(),
    droogloop: z.boolean(),
    uitkomst: z.enum(['aangepast', 'ongewijzigd', 'nakijken', 'herzien']),
    oudCent: z.int().nullable(),
    nieuwCent: z.int().nullable(),
    betalingen: z.int(),
    formulieren: z.int(),
  }),
).meta({ id: 'Regimeregels' });
export type Regimeregels = z.infer<typeof Regimeregels>;
