import { HULPSOORTEN } from '@besluitpad/domain';
import { isSteunCode } from '../besluit/lijnen.js';
import { Onmogelijk } from '../../motor/effect.js';

/** What was asked, read after "uw aanvraag voor". */
export function gevraagdInWoorden(steun: readonly string[]): string {
  const woorden = [...new Set(steun.map(inWoorden))];
  const [laatste = '', ...eerdere] = woorden.toReversed();
  return eerdere.length === 0 ? laatste : `${eerdere.toReversed().join(', ')} en ${laatste}`;
}

function inWoorden(steun: string): string {
  if (!isSteunCode(steun)) throw new Onmogelijk(`De soort steun ${steun} is niet gekend.`);
  return HULPSOORTEN[steun].gevraagd;
}
