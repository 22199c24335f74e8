import type { SteunCode } from '@besluitpad/domain';
import { isSteunCode } from '../besluit/lijnen.js';
import { Onmogelijk } from '../../motor/effect.js';

/** How a letter names what was asked, read after "uw aanvraag voor". */
const GEVRAAGD: Readonly<Record<SteunCode, string>> = {
  LL1: 'een leefloon',
  LL2: 'een leefloon',
  LL3: 'een leefloon',
  ELL: 'financiële hulp',
  AFS: 'financiële hulp',
  HW: 'een huurwaarborg',
  VT: 'een verwarmingstoelage',
  BB: 'budgetbegeleiding',
  MK: 'hulp voor uw medische kosten',
  DMH: 'dringende medische hulp',
  A60: 'werk via het OCMW',
  GPMI: 'begeleiding met een plan',
  IP: 'een installatiepremie',
  AP: 'een afbetalingsplan',
  VS: 'een voorschot',
  EF: 'hulp voor uw energieschuld',
  RA: 'een referentieadres',
  DS: 'dringende hulp',
};

export function gevraagdInWoorden(steun: readonly string[]): string {
  const woorden = [...new Set(steun.map(inWoorden))];
  const [laatste = '', ...eerdere] = woorden.toReversed();
  return eerdere.length === 0 ? laatste : `${eerdere.toReversed().join(', ')} en ${laatste}`;
}

function inWoorden(steun: string): string {
  if (!isSteunCode(steun)) throw new Onmogelijk(`De soort steun ${steun} is niet gekend.`);
  return GEVRAAGD[steun];
}
