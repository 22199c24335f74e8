import type { Gebruiker } from '../../verbinding/gebruiker.js';

export type Sub =
  | 'beheer'
  | 'onthaal'
  | 'joke'
  | 'youssef'
  | 'tine'
  | 'hoofd'
  | 'secretaris'
  | 'voorzitter'
  | 'directeur'
  | 'findir'
  | 'financien';

export type DossierCode = `D${string}`;

/** What a step may use: the users, and the ids earlier steps were given. */
export interface Spel {
  als(sub: Sub): Gebruiker;
  onthoud(sleutel: string, id: string): void;
  id(sleutel: string): string;
  /** subs of the committee members, chair included */
  readonly leden: readonly string[];
}

/** One act of a person on its own moment (Brussels time, 'YYYY-MM-DDTHH:MM'). */
export interface Stap {
  readonly op: string;
  readonly dossier: DossierCode | 'zitting' | 'opzet';
  readonly wat: string;
  doe(spel: Spel): Promise<void>;
}
