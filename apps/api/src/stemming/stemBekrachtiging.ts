/** Ratification of the chair's urgent decision; what follows from it follows when the meeting closes. */
import { nu } from '@besluitpad/prisma';
import type { Stemmen } from '../comite/velden.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Plek } from '../zittingen/zitting.js';
import { legTellingVast } from './legVastTelling.js';
import { telPunt, type Telling } from './tel.js';
import type { Puntstatus } from './uitkomst.js';

export async function stemBekrachtiging(
  tx: Tx,
  wie: Wie,
  plek: Plek,
  stemmen: Stemmen,
): Promise<{ status: Puntstatus; telling: Telling }> {
  eisFase(plek.zitting, 'bezig');
  if (plek.punt.besluitId === null) {
    throw new Weigering('handeling.nietMogelijk', 'Over dit punt valt niets te bekrachtigen: noteer de stemming.');
  }
  const telling = await telPunt(tx, plek.zitting, plek.punt, stemmen);
  const { aangenomen, quorumGehaald } = telling.uitslag;
  const status = aangenomen ? 'beslist' : quorumGehaald ? 'verworpen' : 'niet_behandeld';
  await legTellingVast(tx, wie, plek, telling, { status, eigenMotivering: null, op: await nu(tx) });
  return { status, telling };
}
