/**
 * A mistake in a locked decision. The decision itself never changes. Where nobody's rights change, the mistake is put right in
 * a next version of its text; else a request on own initiative opens, on which the committee decides anew.
 */
import { kort, oordeelVerbetering, staatErin, STEUNSOORTEN } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { registreerAanvraag } from '../aanvragen/registreer.js';
import { Lijninvoer } from '../aanvragen/vormen.js';
import { dagUitDb } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { geldendeTekst, leesBesluitwoorden, leesVerbeteringen, type Besluitwoorden } from './lees.js';
import { Verbetering, type Verbeteringinvoer } from './vormen.js';

export async function verbeterBesluit(
  tx: Tx,
  wie: Wie,
  { besluitId, invoer }: { besluitId: string; invoer: Verbeteringinvoer },
): Promise<Verbetering> {
  const woorden = await leesBesluitwoorden(tx, besluitId);
  if (woorden.orgaan === 'overgenomen') {
    throw new Weigering('handeling.nietMogelijk', 'Deze beslissing komt uit een vorig systeem: verbeter ze daar.');
  }
  const eerder = await leesVerbeteringen(tx, besluitId);
  const { rechten, waarom } = oordeelVerbetering(invoer);
  if (rechten) await eisGeenOpen(tx, eerder);
  else eisErin(woorden, eerder, invoer);
  const aanvraagId = rechten ? await openNieuw(tx, wie, { besluitId, dossierId: woorden.dossierId, invoer }) : null;
  const op = await nu(tx);
  const volgnr = eerder.length + 1;
  const { dossierId } = woorden;
  await tx.besluitVerbetering.create({
    data: { ...{ besluitId, dossierId, volgnr, ...invoer, rechten, aanvraagId, op }, gebruikerId: wie.gebruikerId },
    select: { volgnr: true },
  });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'besluit.verbeterd', onderwerpId: besluitId, op },
    gegevens: { volgnr, deel: invoer.deel, rechten, aanvraagId, waarom },
    tekst: invoer.reden,
  });
  return Verbetering.parse((await leesVerbeteringen(tx, besluitId)).at(-1));
}

/** The decision that a request was opened to correct. */
export async function findVerbeterdBesluit(tx: Tx, aanvraagId: string): Promise<string | undefined> {
  const rij = await tx.besluitVerbetering.findFirst({ where: { aanvraagId }, select: { besluitId: true } });
  return rij?.besluitId;
}

async function eisGeenOpen(tx: Tx, eerder: readonly Verbetering[]): Promise<void> {
  const ids = eerder.flatMap(({ aanvraagId }) => aanvraagId ?? []);
  if ((await tx.aanvraag.count({ where: { id: { in: ids }, geslotenOp: null } })) === 0) return;
  throw new Weigering('bestaat.al', 'Over een fout in deze beslissing moet het comité nog opnieuw beslissen.');
}

function eisErin({ tekst }: Besluitwoorden, eerder: readonly Verbetering[], { fout }: Verbeteringinvoer): void {
  if (staatErin(geldendeTekst(tekst, eerder), fout)) return;
  const boodschap = 'Deze woorden staan niet in de beslissing. Neem ze letterlijk over, met hoofdletters en spaties.';
  throw veldWeigering('fout', 'staatErin', boodschap);
}

interface Opening {
  readonly besluitId: string;
  readonly dossierId: string;
  readonly invoer: Verbeteringinvoer;
}

async function openNieuw(tx: Tx, wie: Wie, { besluitId, dossierId, invoer }: Opening): Promise<string> {
  const { datum } = await tx.besluit.findUniqueOrThrow({ where: { id: besluitId }, select: { datum: true } });
  const besluitlijnen = await tx.besluitlijn.findMany({
    where: { besluitId },
    orderBy: { volgnr: 'asc' },
    select: { spoor: true, steun: true },
  });
  const omschrijving = `verbetering van de beslissing van ${kort(dagUitDb(datum))}`;
  const lijnen = besluitlijnen.map(({ spoor, steun }) =>
    Lijninvoer.parse({ spoor, steun: STEUNSOORTEN.find((code) => code === steun), omschrijving }),
  );
  const vraag = `De ${omschrijving}. Er staat: ${invoer.fout}. Juist is: ${invoer.juist}. Reden: ${invoer.reden}`;
  const { id } = await registreerAanvraag(tx, wie, {
    dossierId,
    invoer: { soort: 'ambtshalve', wijze: 'ambtshalve', lijnen, vraag: vraag.slice(0, 4_000) },
  });
  return id;
}
