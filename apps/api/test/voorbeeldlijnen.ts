/** Short ways to write the lines of a sample dossier. */
import { datum, type LijnInvoer } from '@besluitpad/domain';
import type { Proefbesluit } from './proefbesluit.js';

export const leefloon = (categorie: 1 | 2 | 3, ingang: string): LijnInvoer => ({
  soort: 'leefloon',
  categorie,
  ingang: datum(ingang),
});
export const eenmalig = (
  wijze: Extract<LijnInvoer, { soort: 'eenmalig' }>['wijze'],
  ...begunstigden: Extract<LijnInvoer, { soort: 'eenmalig' }>['begunstigden']
): Extract<LijnInvoer, { soort: 'eenmalig' }> => ({
  soort: 'eenmalig',
  wijze,
  begunstigden,
  bedragCent: begunstigden.reduce((som, b) => som + b.bedragCent, 0),
  terugvorderbaar: false,
});

export interface Verwacht {
  readonly klokken: readonly string[];
  readonly betalingen: readonly string[];
  readonly formulieren: readonly string[];
}

export type Voorbeeld = readonly [string, Proefbesluit, Verwacht];
