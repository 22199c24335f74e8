/** Which law decides a kind of aid (domein 5.2). Kinds under neither list can be asked under both. */
import { isLeefloon, type SteunCode } from '@besluitpad/domain';

const ENKEL_MD: readonly SteunCode[] = ['ELL', 'AFS', 'HW', 'VT', 'BB', 'MK', 'DMH', 'VS', 'EF', 'DS'];

export function fouteSpoorkeuze(steun: SteunCode, spoor: 'MI' | 'MD'): string | undefined {
  if (spoor === 'MD' && (isLeefloon(steun) || steun === 'GPMI')) {
    return 'Leefloon en GPMI horen bij maatschappelijke integratie (MI).';
  }
  if (spoor === 'MI' && ENKEL_MD.includes(steun)) {
    return 'Deze steun hoort bij maatschappelijke dienstverlening (MD).';
  }
  return undefined;
}
