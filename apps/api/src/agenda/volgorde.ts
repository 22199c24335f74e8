/** The order of an agenda: by group, within a group by the limit of the decision. */
import type { Datum } from '@besluitpad/domain';
import type { AgendaVoorstel } from './voorstellen.js';

export const GROEPEN = ['bekrachtiging', 'horen_en_sancties', 'bespreking', 'zonder_bespreking', 'kennisname'] as const;
export type Groep = (typeof GROEPEN)[number];

export interface Plaats {
  readonly groep: string;
  /** null: no limit of its own, first in its group */
  readonly uiterlijk: Datum | null;
}

export function groepVan({ lijnen, wilGehoordWorden, bespreking }: AgendaVoorstel): Groep {
  if (lijnen.length > 0 && lijnen.every((lijn) => lijn.besluit === 'AKTENAME')) return 'kennisname';
  if (wilGehoordWorden || lijnen.some((lijn) => lijn.besluit === 'SANCTIE')) return 'horen_en_sancties';
  return bespreking ? 'bespreking' : 'zonder_bespreking';
}

/** Puts each new item before the first that comes after it, so that an order the secretary chose by hand stays. */
export function voegIn<P extends Plaats>(bestaand: readonly P[], nieuw: readonly P[]): P[] {
  const agenda = [...bestaand];
  for (const punt of [...nieuw].sort(vergelijk)) {
    const plaats = agenda.findIndex((ander) => vergelijk(ander, punt) > 0);
    agenda.splice(plaats === -1 ? agenda.length : plaats, 0, punt);
  }
  return agenda;
}

function vergelijk(a: Plaats, b: Plaats): number {
  return rang(a) - rang(b) || (a.uiterlijk ?? '').localeCompare(b.uiterlijk ?? '');
}

function rang({ groep }: Plaats): number {
  return GROEPEN.findIndex((naam) => naam === groep);
}
