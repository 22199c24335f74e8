import { z } from 'zod';
import { UITLEGTALEN } from '@besluitpad/domain';

export const Uitleginvoer = z.strictObject({ taal: z.enum(UITLEGTALEN) });
export const UitlegPad = z.strictObject({ id: z.uuid(), taal: z.enum(UITLEGTALEN) });

export const Uitlegblad = z
  .strictObject({
    id: z.uuid(),
    taal: z.string(),
    vertaling: z.string().describe('na_te_kijken: nog geen vertaler las deze tekst na'),
    gemaaktOp: z.string(),
  })
  .meta({ id: 'Uitlegblad' });
export type Uitlegblad = z.infer<typeof Uitlegblad>;

export const Uitlegbladen = z.strictObject({ items: z.array(Uitlegblad) }).meta({ id: 'Uitlegbladen' });
export type Uitlegbladen = z.infer<typeof Uitlegbladen>;

export const Proefbladvraag = z.strictObject({ venster: z.enum(['rechts', 'links']).optional() });
