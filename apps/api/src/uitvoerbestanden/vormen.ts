import { z } from 'zod';
import { paginavelden } from '../http/paginering.js';

export type Uitvoersoort = 'bpost' | 'pain.001';

export const Bestandsvraag = z.strictObject(paginavelden);
export type Bestandsvraag = z.infer<typeof Bestandsvraag>;

export const IdPad = z.strictObject({ id: z.uuid() });
export type IdPad = z.infer<typeof IdPad>;

export const Uitvoerbestand = z
  .strictObject({
    id: z.uuid(),
    soort: z.enum(['bpost', 'pain.001']),
    naam: z.string(),
    sha256: z.string(),
    gemaaktOp: z.iso.datetime(),
  })
  .meta({ id: 'Uitvoerbestand' });
export type Uitvoerbestand = z.infer<typeof Uitvoerbestand>;
