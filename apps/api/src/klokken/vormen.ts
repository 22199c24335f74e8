import { z } from 'zod';
import { datumveld, regelveld, tekstveld } from '../dossiers/velden.js';

const soort = z.enum(['feestdag', 'brugdag']);

export const NieuweSluitingsdag = z
  .strictObject({ dag: datumveld, soort, naam: regelveld() })
  .meta({ id: 'NieuweSluitingsdag' });
export type NieuweSluitingsdag = z.infer<typeof NieuweSluitingsdag>;

export const Sluitingsdag = z
  .strictObject({ id: z.uuid(), dag: z.iso.date(), soort, naam: z.string() })
  .meta({ id: 'Sluitingsdag' });
export type Sluitingsdag = z.infer<typeof Sluitingsdag>;

export const Sluitingsdagen = z.array(Sluitingsdag);
export const Intrekking = z.strictObject({ reden: tekstveld(500) });
