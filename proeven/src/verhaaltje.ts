import type { Stap } from '@besluitpad/cli';
import { VERHAAL } from '@besluitpad/cli';

/** Part of the story of Heidebeke: the named files, and only the meetings and clients they need. */
export function verhaaltje(dossiers: readonly string[], zittingen: readonly string[]): readonly Stap[] {
  return VERHAAL.filter(
    (stap) =>
      stap.dossier === 'opzet' ||
      dossiers.includes(stap.dossier) ||
      (stap.dossier === 'zitting' && zittingen.some((datum) => stap.wat.includes(datum))),
  );
}

/** Urgent aid, ratification and a leefloon with letter, payment and State form: every kind of outside effect once. */
export const KORT = verhaaltje(['D05'], ['2026-04-23', '2026-05-07']);
