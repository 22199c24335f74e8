/** A row about the fields of one route: whoever may do all, and a case that need not exist, are refused on the field. */
import type { ProefApp } from '../proefApp.js';
import { opRevisie, post, type FouteRij } from './rij.js';

export interface Veldwereld {
  readonly proef: ProefApp;
  /** Someone with every role: no row may fail on a right instead of on its field. */
  readonly alleskunner: string;
}

export type Veldrij = FouteRij<Veldwereld>;

const NERGENS = '3f0c1f6e-6a1c-4c5e-9a51-0d6f4f0a7b11';

export const onveld = (wat: string, pad: string, lichaam: object | undefined, zegt: RegExp): Veldrij => [
  `een ${wat}`,
  (w) => post(pad.replace('{id}', NERGENS), w.alleskunner, lichaam, opRevisie(1)),
  ...([400, 'verzoek.ongeldig', zegt] as const),
];
