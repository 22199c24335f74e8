/** The order of an agenda: by group, within a group by the rules the secretary chose; what was moved by hand stays. */
import type { Datum } from '../tijd/datum.js';

export const AGENDAGROEPEN = [
  'bekrachtiging',
  'horen_en_sancties',
  'bespreking',
  'zonder_bespreking',
  'kennisname',
] as const;
export type Agendagroep = (typeof AGENDAGROEPEN)[number];

export const AGENDAGROEPNAAM: Readonly<Record<Agendagroep, string>> = {
  bekrachtiging: 'Bekrachtigingen',
  horen_en_sancties: 'Horen en sancties',
  bespreking: 'Te bespreken',
  zonder_bespreking: 'Zonder bespreking',
  kennisname: 'Kennisname',
};

/** What may decide the order within a group; the first rule that tells two items apart counts. */
export const AGENDAREGELS = ['klok', 'soort', 'werker', 'dossiernummer'] as const;
export type Agendaregel = (typeof AGENDAREGELS)[number];

export const AGENDAREGELNAAM: Readonly<Record<Agendaregel, string>> = {
  klok: 'de beslissingstermijn die het eerst afloopt',
  soort: 'de soort hulp',
  werker: 'de naam van de werker',
  dossiernummer: 'het dossiernummer',
};

export interface Agendaplaats {
  readonly groep: string;
  /** null: no limit of its own, first in its group */
  readonly uiterlijk: Datum | null;
  readonly soort?: string;
  readonly werker?: string;
  readonly dossiernummer?: string;
}

export function vergelijkAgendaplaats(
  a: Agendaplaats,
  b: Agendaplaats,
  regels: readonly Agendaregel[] = ['klok'],
): number {
  const perGroep = rang(a) - rang(b);
  if (perGroep !== 0) return perGroep;
  return regels.reduce((verschil, regel) => (verschil !== 0 ? verschil : perRegel(a, b, regel)), 0);
}

function perRegel(a: Agendaplaats, b: Agendaplaats, regel: Agendaregel): number {
  switch (regel) {
    case 'klok':
      return inTekst(a.uiterlijk ?? '', b.uiterlijk ?? '');
    case 'soort':
      return inTekst(a.soort ?? '', b.soort ?? '');
    case 'werker':
      return (a.werker ?? '').localeCompare(b.werker ?? '', 'nl');
    case 'dossiernummer':
      return (a.dossiernummer ?? '').localeCompare(b.dossiernummer ?? '', 'nl', { numeric: true });
  }
}

function inTekst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function rang({ groep }: Pick<Agendaplaats, 'groep'>): number {
  return AGENDAGROEPEN.findIndex((naam) => naam === groep);
}

/** A stable order: what the rules do not tell apart stays as it was. */
export function orden<P extends Agendaplaats>(punten: readonly P[], regels?: readonly Agendaregel[]): P[] {
  return [...punten].sort((a, b) => vergelijkAgendaplaats(a, b, regels));
}

/** Puts each new item before the first that comes after it, so that an order the secretary chose by hand stays. */
export function voegIn<P extends Agendaplaats>(
  bestaand: readonly P[],
  nieuw: readonly P[],
  regels?: readonly Agendaregel[],
): P[] {
  const agenda = [...bestaand];
  for (const punt of orden(nieuw, regels)) {
    const plaats = agenda.findIndex((ander) => vergelijkAgendaplaats(ander, punt, regels) > 0);
    agenda.splice(plaats === -1 ? agenda.length : plaats, 0, punt);
  }
  return agenda;
}

/** Group after group, as the agenda is printed; within a group the order stays as it was. */
export function perGroep<P extends Pick<Agendaplaats, 'groep'>>(agenda: readonly P[]): P[] {
  return [...agenda].sort((a, b) => rang(a) - rang(b));
}

export function staatPerGroep(agenda: readonly Pick<Agendaplaats, 'groep'>[]): boolean {
  return agenda.every((punt, i) => i === 0 || rang(agenda[i - 1] ?? punt) <= rang(punt));
}

export interface Agendadeel<P> {
  readonly naam: string;
  readonly punten: readonly P[];
}

/** Items of members carry their own numbers, so that those of the files stay what they are: L1, L2 … */
export const LEDENPUNTEN_NAAM = 'Punten van leden';

export function ledenpuntnummer(volgnr: number): string {
  return `L${volgnr}`;
}

export const NA_OPROEPING_NAAM = 'Toegevoegd na de oproeping';

/** An agenda as it is printed, so that its numbers run on: what came after the convocation stands at the end, whatever its group. */
export function gedrukteAgenda<P extends { readonly groep: string; readonly naOproeping: boolean }>(
  punten: readonly P[],
): Agendadeel<P>[] {
  const opTijd = punten.filter(({ naOproeping }) => !naOproeping);
  return [
    ...AGENDAGROEPEN.map((groep) => ({
      naam: AGENDAGROEPNAAM[groep],
      punten: opTijd.filter((punt) => punt.groep === groep),
    })),
    { naam: NA_OPROEPING_NAAM, punten: punten.filter(({ naOproeping }) => naOproeping) },
  ].filter((deel) => deel.punten.length > 0);
}

/** A position counted from 1, or a step. */
export type Agendazet = 'op' | 'neer' | 'bovenaan' | 'onderaan' | number;

/** Within its group: a step past an end of the group stays at that end, a position outside the group is refused. */
export function verzetInGroep<P extends Pick<Agendaplaats, 'groep'>>(
  agenda: readonly P[],
  punt: P,
  zet: Agendazet,
): P[] {
  const groep = agenda.filter((ander) => ander.groep === punt.groep);
  const ervoor = agenda.findIndex((ander) => ander.groep === punt.groep);
  const verzetteGroep = verzet(groep, punt, typeof zet === 'number' ? zet - ervoor : zet);
  return agenda.map((ander, i) => verzetteGroep[i - ervoor] ?? ander);
}

/** The positions, counted from 1, between which an item of this group can move. */
export function plaatsenVanGroep(
  agenda: readonly Pick<Agendaplaats, 'groep'>[],
  groep: string,
): { van: number; tot: number } {
  const van = agenda.findIndex((punt) => punt.groep === groep) + 1;
  return { van, tot: van + agenda.filter((punt) => punt.groep === groep).length - 1 };
}

/** A step past an end stays at that end; a position that does not exist is refused. */
export function verzet<T>(agenda: readonly T[], punt: T, zet: Agendazet): T[] {
  const van = agenda.indexOf(punt);
  if (van === -1) throw new RangeError('Dit punt staat niet op de agenda.');
  const naar = plaatsNa(zet, van, agenda.length);
  const anders = agenda.filter((_, i) => i !== van);
  anders.splice(naar, 0, punt);
  return anders;
}

function plaatsNa(zet: Agendazet, van: number, aantal: number): number {
  switch (zet) {
    case 'op':
      return Math.max(0, van - 1);
    case 'neer':
      return Math.min(aantal - 1, van + 1);
    case 'bovenaan':
      return 0;
    case 'onderaan':
      return aantal - 1;
    default:
      if (!Number.isInteger(zet) || zet < 1 || zet > aantal) {
        throw new RangeError(`Kies een plaats van 1 tot ${aantal}.`);
      }
      return zet - 1;
  }
}
