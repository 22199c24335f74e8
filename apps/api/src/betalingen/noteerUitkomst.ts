/** What the bank or the desk reports of one payment. */
import { kort, type Datum } from '@besluitpad/domain';
import { legVast, maakTaak, naarDb, rondTaakAf } from '@besluitpad/prisma';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { rondDringendeAf } from '../dringend/inHanden.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { rondBetalingAf } from './rondBetalingAf.js';

type Betaling = Awaited<ReturnType<Tx['betaling']['findUniqueOrThrow']>>;

const ONDERWEG = ['vrijgegeven', 'opdracht', 'mislukt'];

export async function noteerBetaald(tx: Tx, wie: Wie, id: string, betaaldOp: Datum): Promise<void> {
  const betaling = await haalOnderweg(tx, id);
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(betaaldOp, dag, 'op');
  await eisNaBeslissing(tx, betaling, betaaldOp);
  await tx.betaling.update({ where: { id }, data: { status: 'betaald', betaaldOp: naarDb(betaaldOp) } });
  await rondTaakAf(tx, `betaling.mislukt/${id}`, op, wie.gebruikerId);
  await rondBetalingAf(tx, betaling, betaaldOp, op);
  await rondDringendeAf(tx, [betaling.besluitlijnId], { dag: betaaldOp, op, wie: wie.gebruikerId });
  await legUitkomstVast(tx, wie, betaling, { op, soort: 'betaling.betaald', gegevens: { betaaldOp } });
}

/** The clock keeps running: the client still has nothing. The release stands, so it may be paid again as it was. */
export async function noteerMislukt(tx: Tx, wie: Wie, id: string, reden: string): Promise<void> {
  const betaling = await haalOnderweg(tx, id);
  if (betaling.status === 'mislukt') {
    throw new Weigering('handeling.nietMogelijk', 'Deze betaling staat al als mislukt genoteerd.');
  }
  const { op } = await leesOgenblik(tx);
  await tx.betaling.update({ where: { id }, data: { status: 'mislukt' } });
  await maakTaak(tx, {
    procedureId: betaling.procedureId,
    soort: 'betaling.mislukt',
    sleutel: `betaling.mislukt/${id}`,
    titel: 'Herstel de mislukte betaling',
    rol: 'financieleDienst',
    op,
  });
  await legUitkomstVast(tx, wie, betaling, { op, soort: 'betaling.mislukt', gegevens: {}, tekst: reden });
}

async function haalOnderweg(tx: Tx, id: string): Promise<Betaling> {
  const betaling = await tx.betaling.findUnique({ where: { id } });
  if (betaling === null) throw nietGevonden('Deze betaling');
  if (ONDERWEG.includes(betaling.status)) return betaling;
  throw new Weigering(
    'handeling.nietMogelijk',
    betaling.status === 'betaald'
      ? 'Deze betaling is al uitgevoerd.'
      : 'Deze betaling is nog niet vrijgegeven door twee personen.',
  );
}

async function eisNaBeslissing(tx: Tx, { besluitlijnId }: Betaling, betaaldOp: Datum): Promise<void> {
  const [rij] = await tx.$queryRaw<{ datum: string }[]>`
    SELECT b.datum::text AS datum FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id WHERE l.id = ${besluitlijnId}::uuid`;
  if (rij === undefined || betaaldOp >= rij.datum) return;
  throw veldWeigering('op', 'naBeslissing', `Op ${kort(betaaldOp)} was er nog niet beslist.`);
}

async function legUitkomstVast(
  tx: Tx,
  wie: Wie,
  { id, dossierId, bedragCent, periode }: Betaling,
  {
    op,
    soort,
    gegevens,
    tekst,
  }: { readonly op: Date; readonly soort: string; readonly gegevens: Record<string, string>; readonly tekst?: string },
): Promise<void> {
  await legVast(tx, wie, {
    ketenId: dossierId,
    dossierId,
    soort,
    onderwerpId: id,
    op,
    gegevens: { bedragCent, periode, ...gegevens },
    tekst: tekst ?? null,
  });
}
