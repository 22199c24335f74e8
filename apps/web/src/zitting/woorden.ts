/** Codes of a meeting in words of the screen. */
import type { Status } from '../onderdelen/Pil.js';
import type { Fase, Punt, Toets } from './vormen.js';

export const GROEPEN: readonly (readonly [string, string])[] = [
  ['bekrachtiging', 'Bekrachtigingen'],
  ['horen_en_sancties', 'Horen en sancties'],
  ['bespreking', 'Te bespreken'],
  ['zonder_bespreking', 'Zonder bespreking'],
  ['kennisname', 'Kennisname'],
];

export const groepnaam = (groep: string): string => GROEPEN.find(([code]) => code === groep)?.[1] ?? groep;

const FASEN: Readonly<Record<Fase, readonly [Status, string]>> = {
  gepland: ['neutraal', 'in voorbereiding'],
  opgeroepen: ['info', 'opgeroepen'],
  bezig: ['letop', 'zitting bezig'],
  gesloten: ['goed', 'gesloten'],
  afgelast: ['neutraal', 'afgelast'],
};

export const fasevan = (fase: Fase) => ({ status: FASEN[fase][0], tekst: FASEN[fase][1] });

const UITKOMSTEN: Readonly<Record<string, readonly [Status, string]>> = {
  open: ['neutraal', 'nog te behandelen'],
  beslist: ['goed', 'aangenomen'],
  bekrachtigd: ['goed', 'bekrachtigd'],
  niet_bekrachtigd: ['gevaar', 'niet bekrachtigd'],
  verworpen: ['gevaar', 'verworpen'],
  verdaagd: ['letop', 'verdaagd'],
  niet_behandeld: ['letop', 'niet behandeld'],
};

export function uitkomstvan({ status }: Pick<Punt, 'status'>): { readonly status: Status; readonly tekst: string } {
  const [kleur, tekst] = UITKOMSTEN[status] ?? ['neutraal', status.replaceAll('_', ' ')];
  return { status: kleur, tekst };
}

export function toetsvan(toets: readonly Toets[]): { readonly status: Status; readonly tekst: string } {
  if (toets.some(({ inOrde }) => !inOrde)) return { status: 'letop', tekst: 'nog niet' };
  if (toets.some(({ oordeel }) => oordeel === 'in_orde_met_reden')) return { status: 'info', tekst: 'met reden' };
  return { status: 'goed', tekst: 'in orde' };
}

export const zittingsnaam = (soort: string): string => (soort === 'bijkomend' ? 'Bijkomende zitting' : 'Zitting');
export const meervoud = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

const uurInBrussel = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
});

/** 19.30 u, as people write it here. */
export const toonUur = (uur: string): string => `${uur.replace(':', '.')} u`;
export const uurVan = (moment: string): string => toonUur(uurInBrussel.format(new Date(moment)));
