import type { Stap } from '@besluitpad/cli';
import { COMITELEDEN, opzet, VERHAAL } from '@besluitpad/cli';

/** The chair and two members: as valid as nine, and a third of the convocations to print. */
const KLEIN_COMITE = COMITELEDEN.slice(0, 2);

/** Part of the story of Heidebeke: the named files, and only the meetings and clients they need. */
export function verhaaltje(dossiers: readonly string[], zittingen: readonly string[]): readonly Stap[] {
  const isNodig = (stap: Stap): boolean => {
    const [, klant] = /^(D\d\d) bekend/.exec(stap.wat) ?? [];
    if (stap.dossier === 'opzet') return klant === undefined || dossiers.includes(klant);
    if (stap.dossier === 'zitting') return zittingen.some((datum) => stap.wat.includes(datum));
    return dossiers.includes(stap.dossier);
  };
  return [...opzet(KLEIN_COMITE), ...VERHAAL.filter((stap) => stap.dossier !== 'opzet')].filter(isNodig);
}

/** Urgent aid, ratification and a leefloon with letter, payment and State form: every kind of outside effect once. */
export const KORT = verhaaltje(['D05'], ['2026-04-23', '2026-05-07']);

/** A refusal, against which the client goes to court. */
export const GEWEIGERD = verhaaltje(['D03'], ['2026-04-23']);
