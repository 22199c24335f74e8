/** A matter of the service itself with one term of the law (domein §11, CLK-33, CLK-36, CLK-37). */
import { brusselseDatum, plusUren, type Datum } from '../tijd/datum.js';
import type { KlokId } from './regel.js';
import {
  datalekMeldenUiterlijk,
  inspectieBeantwoordenUiterlijk,
  inzageGevenUiterlijk,
  uitlegGevenUiterlijk,
} from './tellenVerder.js';

export const TERMIJNZAKEN = ['uitleg', 'inzage', 'datalek', 'inspectie'] as const;
export type Termijnzaaksoort = (typeof TERMIJNZAKEN)[number];

interface Termijnzaakregel {
  readonly klok: Extract<KlokId, 'CLK-33' | 'CLK-36' | 'CLK-37' | 'CLK-37-LEK'>;
  readonly aanZet: 'werker' | 'hoofdSocialeDienst';
  readonly titel: string;
}

export const TERMIJNZAAKREGELS: Readonly<Record<Termijnzaaksoort, Termijnzaakregel>> = {
  uitleg: { klok: 'CLK-36', aanZet: 'werker', titel: 'Beantwoord de vraag om uitleg schriftelijk' },
  inzage: { klok: 'CLK-37', aanZet: 'hoofdSocialeDienst', titel: 'Beantwoord het verzoek om inzage' },
  datalek: { klok: 'CLK-37-LEK', aanZet: 'hoofdSocialeDienst', titel: 'Meld het datalek aan de toezichthouder' },
  inspectie: { klok: 'CLK-33', aanZet: 'hoofdSocialeDienst', titel: 'Antwoord op het inspectieverslag' },
};

export interface Termijnzaakgrens {
  readonly begint: Datum;
  readonly uiterlijk: Datum;
  /** A leak: the hour itself. */
  readonly uiterlijkOp?: string;
}

/** `begintOp` is the instant of receipt; only of a leak the hour counts. */
export function termijnzaakGrens(soort: Termijnzaaksoort, begintOp: string): Termijnzaakgrens {
  const begint = brusselseDatum(begintOp);
  switch (soort) {
    case 'uitleg':
      return { begint, uiterlijk: uitlegGevenUiterlijk(begint) };
    case 'inzage':
      return { begint, uiterlijk: inzageGevenUiterlijk(begint) };
    case 'inspectie':
      return { begint, uiterlijk: inspectieBeantwoordenUiterlijk(begint) };
    case 'datalek': {
      const uiterlijkOp = datalekMeldenUiterlijk(begintOp);
      return { begint, uiterlijk: brusselseDatum(uiterlijkOp), uiterlijkOp };
    }
  }
}

/** The last day itself, and of a leak the last minute itself, is still in time. */
export function isTermijnzaakTeLaat({ uiterlijk, uiterlijkOp }: Termijnzaakgrens, geslotenOp: string): boolean {
  if (uiterlijkOp !== undefined) return plusUren(geslotenOp, 0) > plusUren(uiterlijkOp, 0);
  return brusselseDatum(geslotenOp) > uiterlijk;
}
