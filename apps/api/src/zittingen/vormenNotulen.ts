import { z } from 'zod';
import { tekstveld } from '../dossiers/velden.js';

export const Notulengoedkeuring = z
  .strictObject({
    zittingId: z.uuid().describe('De eerdere zitting waarvan de notulen goedgekeurd worden'),
    opmerkingen: tekstveld(4_000).optional(),
  })
  .meta({ id: 'Notulengoedkeuring' });
export type Notulengoedkeuring = z.infer<typeof Notulengoedkeuring>;

export const Goedgekeurd = z.strictObject({ id: z.uuid(), zittingId: z.uuid() }).meta({ id: 'GoedgekeurdeNotulen' });
export type Goedgekeurd = z.infer<typeof Goedgekeurd>;
