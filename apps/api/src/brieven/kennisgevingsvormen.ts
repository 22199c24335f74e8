import { z } from 'zod';
import { UITLEGWIJZEN } from '@besluitpad/domain';
import { dag } from '../comite/velden.js';
import { BARCODE } from './bewijsbestand.js';

const zin = z.string().trim().min(3).max(500);

export const Hernieuwinginvoer = z.strictObject({
  reden: zin.describe('Waarom de brief opnieuw vertrekt'),
  wijze: z.enum(['AANGETEKEND', 'AFGIFTE_ONTVANGSTBEWIJS']),
  adresId: z.uuid().optional().describe('Een bruikbaar kennisgevingsadres; zonder keuze het veilige, dan het eigen'),
});
export type Hernieuwinginvoer = z.infer<typeof Hernieuwinginvoer>;

export const HernieuwdeKennisgeving = z
  .strictObject({
    id: z.uuid(),
    volgnr: z.int(),
    reden: z.string(),
    wijze: z.string(),
    bestemming: z.string(),
    adres: z.array(z.string()),
    status: z.string(),
    barcode: z.string().nullable(),
    gepostOp: z.string().nullable(),
    ontvangenOp: z.string().nullable(),
    bewijs: z.string().nullable(),
    aanbiedingOp: z.string().nullable(),
    aanbiedingBewijs: z.string().nullable(),
    teruggekeerdOp: z.string().nullable(),
  })
  .meta({ id: 'HernieuwdeKennisgeving' });
export type HernieuwdeKennisgeving = z.infer<typeof HernieuwdeKennisgeving>;

export const Aanbiedinginvoer = z.strictObject({
  barcode: z.string().regex(BARCODE, 'Een barcode bestaat uit 8 tot 30 hoofdletters en cijfers.'),
  aangebodenOp: dag,
  bewijs: zin.describe('Waaruit de dag blijkt: het ontvangstbericht of het bericht van de post'),
});
export type Aanbiedinginvoer = z.infer<typeof Aanbiedinginvoer>;

export const Uitleginvoer = z.union([
  z.strictObject({
    op: dag,
    wijze: z.enum(UITLEGWIJZEN).describe('client_belde: de cliënt belde zelf'),
    tekst: z.string().trim().max(4_000).optional(),
  }),
  z.strictObject({ op: dag, overgeslagen: zin.describe('Waarom er geen uitleg was') }),
]);
export type Uitleginvoer = z.infer<typeof Uitleginvoer>;

export const MondelingeUitleg = z
  .strictObject({
    id: z.uuid(),
    briefId: z.uuid(),
    op: z.string(),
    wijze: z.string().nullable(),
    overgeslagen: z.string().nullable(),
    tekst: z.string().nullable(),
    gebruikerId: z.uuid(),
    genoteerdOp: z.string(),
  })
  .meta({ id: 'MondelingeUitleg' });
export type MondelingeUitleg = z.infer<typeof MondelingeUitleg>;
