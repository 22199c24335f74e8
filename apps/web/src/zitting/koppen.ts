/** Whose file an item is, for who may read files; a member sees the number only. */
import type { Dossierkop } from '../api/vormen.js';
import { useDossiers, useMag } from '../api/vragen.js';

export function useKoppen(): (dossierId: string) => Dossierkop | undefined {
  const mag = useMag();
  const koppen = useDossiers(mag('dossier.lezen')).data?.items ?? [];
  return (dossierId) => koppen.find(({ id }) => id === dossierId);
}

/** The title of an item begins with the number of its file: beside the number it need not say so again. */
export function zonderNummer(titel: string, nummer: string): string {
  return titel.startsWith(`${nummer}: `) ? titel.slice(nummer.length + 2) : titel;
}
