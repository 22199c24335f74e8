/** Ratification of the chair's urgent decision; what follows from it follows when the meeting closes. */
import { briefVoorstel } from '@besluitpad/domain';
import { nu, Prisma } from '@besluitpad/prisma';
import type { Stemmen } from '../comite/velden.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { keur } from '../http/validatie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Plek } from '../zittingen/zitting.js';
import { legTellingVast } from './legVastTelling.js';
import { telPunt, type Telling } from './tel.js';
import type { Puntstatus } from './uitkomst.js';

export interface Bekrachtiging {
  readonly stemmen: Stemmen;
  readonly om?: string | undefined;
  readonly eigenMotivering?: string | undefined;
  /** The words of the letter that tells the client that the aid ends. */
  readonly brief?: { readonly velden: Readonly<Record<string, unknown>> } | undefined;
}

export async function stemBekrachtiging(
  tx: Tx,
  wie: Wie,
  plek: Plek,
  { stemmen, om, eigenMotivering, brief }: Bekrachtiging,
): Promise<{ status: Puntstatus; telling: Telling }> {
  eisFase(plek.zitting, 'bezig');
  if (plek.punt.besluitId === null) {
    throw new Weigering('handeling.nietMogelijk', 'Over dit punt valt niets te bekrachtigen: noteer de stemming.');
  }
  const telling = await telPunt(tx, plek.zitting, plek.punt, stemmen, om);
  const { aangenomen, quorumGehaald } = telling.uitslag;
  const status = aangenomen ? 'beslist' : quorumGehaald ? 'verworpen' : 'niet_behandeld';
  const redenen =
    status === 'verworpen' && (await isDringend(tx, plek.punt.besluitId))
      ? keurRedenen({ eigenMotivering, brief })
      : { eigenMotivering: null, brief: Prisma.DbNull };
  await legTellingVast(tx, wie, plek, telling, {
    status,
    eigenMotivering: redenen.eigenMotivering,
    op: await nu(tx),
  });
  await tx.agendapunt.update({ where: { id: plek.punt.id }, data: { brief: redenen.brief }, select: { id: true } });
  return { status, telling };
}

/** A declaration of incompetence is ratified too, but gave no aid that ends: that letter is another one. */
async function isDringend(tx: Tx, besluitId: string): Promise<boolean> {
  return (await tx.besluitlijn.count({ where: { besluitId, besluit: 'ONBEVOEGD' } })) === 0;
}

/** Aid that ends is a decision: it has reasons of its own, and the client reads them (R-URG-05, WFM). */
function keurRedenen({ eigenMotivering, brief }: Omit<Bekrachtiging, 'stemmen' | 'om'>) {
  if (eigenMotivering === undefined || brief === undefined) {
    throw veldWeigering(
      eigenMotivering === undefined ? 'eigenMotivering' : 'brief',
      'nietBekrachtigd',
      'Bekrachtigt het comité dringende steun niet, dan geeft het zijn redenen en de tekst van de brief aan de cliënt.',
    );
  }
  return { eigenMotivering, brief: keur(briefVoorstel, { soort: 'niet_bekrachtigd', velden: brief.velden }) };
}
