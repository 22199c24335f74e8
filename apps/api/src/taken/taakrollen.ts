/** Which tasks are somebody's: the words of tasks against the roles of people. */
import type { Rol } from '@besluitpad/domain';

const GEEN_TAAKROL: readonly Rol[] = ['maatschappelijkWerker', 'trajectbegeleider'];

/** A task says 'werker' where a person is a social worker or a trajectory counsellor. */
export function taakrollenVan(rollen: readonly Rol[]): string[] {
  return [...new Set(rollen.map((rol) => (GEEN_TAAKROL.includes(rol) ? 'werker' : rol)))];
}

/** Under someone's own name it is theirs alone; the head of service stands in for the workers. */
export function magAfhandelen(
  taak: { readonly rol: string; readonly gebruikerId: string | null },
  wie: { readonly gebruikerId: string; readonly rollen: readonly Rol[] },
): boolean {
  if (taak.gebruikerId === wie.gebruikerId) return true;
  if (taak.rol === 'werker' && wie.rollen.includes('hoofdSocialeDienst')) return true;
  return taak.gebruikerId === null && taakrollenVan(wie.rollen).includes(taak.rol);
}
