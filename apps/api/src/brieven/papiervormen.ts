import { z } from 'zod';
import { datumveld, regelveld } from '../dossiers/velden.js';

export const Papierinvoer = z
  .strictObject({
    ondertekenaarId: z.uuid().describe('Wie op het papier tekende'),
    getekendOp: datumveld.describe('De dag waarop getekend is'),
    naam: regelveld(120).refine((naam) => !/[/\\]/.test(naam), 'Een bestandsnaam bevat geen schuine streep.'),
    inhoudBase64: z.base64().describe('De scan van de getekende brief: een PDF, PNG of JPEG van ten hoogste 10 MB'),
  })
  .meta({ id: 'HandtekeningOpPapier' });
export type Papierinvoer = z.infer<typeof Papierinvoer>;

export const ScanPad = z.strictObject({ id: z.uuid(), functie: z.string().max(40) });
