import { z } from 'zod';
import { regel } from './velden.js';

/**
 * The texts a letter may name, and how it says in plain words what each is about.
 * `aanduiding` follows "wet van" or stands alone; `alleen` explains the text when it is the only one in the letter.
 */
export const wettenInBrief = {
  RMI: {
    aanduiding: 'wet van 26 mei 2002',
    uitleg: 'De wet van 2002 regelt het leefloon.',
    alleen: ['Die wet gaat over het recht op maatschappelijke integratie.', 'U kunt ze de leefloonwet noemen.'],
  },
  OCMW: {
    aanduiding: 'wet van 8 juli 1976',
    uitleg: 'De wet van 1976 regelt de andere hulp van het OCMW.',
    alleen: ['Die wet regelt de hulp van het OCMW.'],
  },
  W65: {
    aanduiding: 'wet van 2 april 1965',
    uitleg: 'De wet van 1965 zegt welk OCMW bevoegd is en wie betaalt.',
    alleen: ['Die wet zegt welk OCMW bevoegd is en wie betaalt.'],
  },
  PROGRAMMAWET: {
    aanduiding: 'wet van 27 december 2004',
    uitleg: 'De wet van 2004 regelt de verwarmingstoelage.',
    alleen: ['Die wet regelt de verwarmingstoelage.'],
  },
  KBRMI: {
    aanduiding: 'koninklijk besluit van 11 juli 2002',
    uitleg: 'Het besluit van 2002 zegt hoe wij uw inkomen tellen.',
    alleen: ['Dat besluit zegt hoe wij uw inkomen tellen.'],
  },
  KBDMH: {
    aanduiding: 'koninklijk besluit van 12 december 1996',
    uitleg: 'Het besluit van 1996 regelt de dringende medische hulp.',
    alleen: ['Dat besluit regelt de dringende medische hulp.'],
  },
  DLB: {
    aanduiding: 'decreet van 22 december 2017 over het lokaal bestuur',
    uitleg: '',
    alleen: [],
  },
  HR: {
    aanduiding: 'ons huishoudelijk reglement (onze eigen regels)',
    uitleg: '',
    alleen: [],
  },
} as const;

export type WetInBrief = keyof typeof wettenInBrief;

/** One line of "Welke regels?". A doubtful article is never printed: then only the text itself is named. */
export const rechtsregel = z
  .strictObject({
    waarover: regel,
    wet: z.enum(Object.keys(wettenInBrief) as [WetInBrief, ...WetInBrief[]]),
    artikel: regel.optional(),
    zekerheid: z.enum(['gevonden', 'na_te_kijken', 'twijfel']),
  })
  .refine((rij) => rij.zekerheid !== 'twijfel' || rij.artikel === undefined, {
    path: ['artikel'],
    message: 'Een artikel waarover twijfel bestaat, komt niet in een brief.',
  });

export type Rechtsregel = z.infer<typeof rechtsregel>;

/** "14, § 1, 2°" is one article, "1, 57 en 60, § 3" are three. */
export function artikelVoluit(artikel: string): string {
  const losse = artikel.replace(/, (§ ?\d+|\d+°)/g, '');
  return `${/,| en /.test(losse) ? 'artikelen' : 'artikel'} ${artikel}`;
}

/** "wet van 26 mei 2002, artikel 3"; where the article is in doubt the text alone. */
export function rechtsregelInWoorden({ wet, artikel }: Rechtsregel): string {
  const { aanduiding } = wettenInBrief[wet];
  return artikel === undefined ? aanduiding : `${aanduiding}, ${artikelVoluit(artikel)}`;
}
