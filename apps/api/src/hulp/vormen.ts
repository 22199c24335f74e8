import { STEUNSOORTEN } from '@besluitpad/domain';
import { z } from 'zod';
import { datumveld, regelveld } from '../dossiers/velden.js';

const steun = z.enum(STEUNSOORTEN);
const zekerheid = z.enum(['gevonden', 'na_te_kijken', 'twijfel']);
const rekening = z.string().regex(/^\d{4,10}$/, 'Een rekening telt vier tot tien cijfers.');

export const Hulpsoortrij = z
  .strictObject({
    steun,
    naam: z.string(),
    sporen: z.array(z.enum(['MI', 'MD'])),
    /** Only articles a letter may print. */
    grondslag: z.array(z.string()),
    andereGrondslag: z.string().optional(),
    vormen: z.array(z.string()),
    bewijsstukken: z.strictObject({ waarde: z.array(z.string()), zekerheid, bron: z.string() }),
    teksten: z.strictObject({ uitleg: z.string(), toekenning: z.string(), weigering: z.string() }),
    terugbetaling: z.enum(['nooit', 'als_beslist', 'steeds']),
    formulieren: z.array(z.string()),
    grootboek: z.strictObject({ rekening: z.string(), bron: z.string() }),
    zekerheid,
    bron: z.string(),
  })
  .meta({ id: 'Hulpsoort' });
export type Hulpsoortrij = z.infer<typeof Hulpsoortrij>;

export const Hulpsoorten = z.strictObject({ hulpsoorten: z.array(Hulpsoortrij) }).meta({ id: 'Hulpsoorten' });

export const Hulpinstelling = z
  .strictObject({
    steun,
    vanaf: datumveld,
    bewijsstukken: z.array(regelveld(200)).max(20).optional(),
    rekening: rekening.optional(),
    bron: regelveld(300).describe('Wie dit besliste, of waar het staat'),
  })
  .refine((rij) => rij.bewijsstukken !== undefined || rij.rekening !== undefined, {
    path: ['bewijsstukken'],
    message: 'Geef de bewijsstukken, de rekening of beide.',
  })
  .meta({ id: 'Hulpinstelling' });
export type Hulpinstelling = z.infer<typeof Hulpinstelling>;
