/** Payments in words. */
import type { Status } from '../onderdelen/Pil.js';
import { toonDag, toonMaand } from '../dag.js';
import type { Regelsoort, Run } from './vormen.js';

export const RUNSTANDEN: Readonly<Record<Run['status'], readonly [Status, string]>> = {
  gepland: ['neutraal', 'gepland'],
  rekent: ['info', 'wordt berekend'],
  berekend: ['letop', 'wacht op vrijgave'],
  vrijgegeven: ['info', 'vrijgegeven, wordt besteld'],
  besteld: ['wacht', 'besteld bij de bank'],
  uitgevoerd: ['goed', 'uitgevoerd'],
  vervallen: ['neutraal', 'vervallen'],
};

/** In the order in which a list is read: first what asks for attention. */
export const REGELSOORTEN: readonly (readonly [Regelsoort, string])[] = [
  ['niet_betaald', 'Niet betaald'],
  ['gewijzigd', 'Gewijzigd'],
  ['nieuw', 'Nieuw'],
  ['gestopt', 'Gestopt'],
  ['gelijk', 'Gelijk'],
];

const VRIJGEVERS: Readonly<Record<string, string>> = {
  financieelDirecteur: 'de financieel directeur',
  algemeenDirecteur: 'de algemeen directeur',
};

export function zegWieNog(rollen: readonly string[]): string {
  const namen = rollen.map((rol) => VRIJGEVERS[rol] ?? rol);
  return namen.length === 0 ? 'Beide directeurs gaven vrij.' : `Nog vrij te geven door ${namen.join(' en ')}.`;
}

export const UITKOMSTEN: Readonly<Record<string, readonly [Status, string]>> = {
  betaald: ['goed', 'betaald'],
  mislukt: ['gevaar', 'geweigerd'],
  terugbetaald: ['goed', 'terugbetaald'],
  al_gekend: ['neutraal', 'al gekend'],
  bedrag_verschilt: ['letop', 'bedrag verschilt'],
  niet_van_ons: ['neutraal', 'niet van ons'],
  niet_toegewezen: ['letop', 'nog toe te wijzen'],
  toegewezen: ['goed', 'toegewezen'],
  elders: ['neutraal', 'hoort elders'],
};

export const WIJZEN: Readonly<Record<string, string>> = {
  overschrijving: 'overschrijving',
  kas: 'uit de hand',
};

/** A month, or what another period is called. */
export const zegPeriode = (periode: string): string =>
  /^\d{4}-\d{2}$/.test(periode) ? toonMaand(periode) : periode.replaceAll('_', ' ');

export function zegRun({ ritme, van, aanvulling }: Pick<Run, 'ritme' | 'van' | 'aanvulling'>): string {
  const naam =
    ritme === 'maand'
      ? toonMaand(van.slice(0, 7))
      : `${ritme === 'week' ? 'week' : 'veertien dagen'} vanaf ${toonDag(van)}`;
  return aanvulling === 0 ? naam : `${naam}, aanvulling ${aanvulling}`;
}
