import { datumregel, isDatum, type Datum } from '@besluitpad/domain';
import { z } from 'zod';
import { Uitweg } from '../aanvragen/vormen.js';

/** '2026-03-26' or '2026-03-26,2026-04-09'. */
const dagen = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(,\d{4}-\d{2}-\d{2}){0,11}$/, 'Schrijf de dagen als 2026-03-26, met een komma ertussen.')
  .transform((tekst) => tekst.split(','))
  .refine((lijst): lijst is Datum[] => lijst.every((dag) => isDatum(dag)), datumregel)
  .optional();

export const Simulatievraag = z.strictObject({
  zonder: dagen.describe('Zittingen die wegvallen'),
  met: dagen.describe('Zittingen die erbij komen'),
});
export type Simulatievraag = z.infer<typeof Simulatievraag>;

const Gevolg = z.strictObject({
  aanvraagId: z.uuid(),
  dossierId: z.uuid(),
  nummer: z.string(),
  beslisUiterlijk: z.iso.date(),
  zittingNu: z.iso.date().nullable(),
  zittingDan: z.iso.date().nullable(),
  uitkomst: z.enum(['wordtTeLaat', 'blijftTeLaat', 'wordtOpTijd', 'verschuift']),
  uitwegen: z.array(Uitweg),
});

export const Simulatie = z
  .strictObject({
    vandaag: z.iso.date(),
    zonder: z.array(z.iso.date()),
    met: z.array(z.iso.date()),
    bekeken: z.int().describe('Het aantal open aanvragen'),
    gevolgen: z.array(Gevolg),
  })
  .meta({ id: 'Zittingsimulatie' });
export type Simulatie = z.infer<typeof Simulatie>;
