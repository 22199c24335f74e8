/** Decisions with their lines, payments and how far their execution is. */
import { naarDb, uitDb } from '@besluitpad/prisma';
import { z } from 'zod';
import { naarBetalingen } from '../betalingen/lees.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import { leesCursor, maakPagina } from '../http/paginering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { Besluit, type Besluitvraag } from './vormen.js';

type Rij = Awaited<ReturnType<Tx['besluit']['findMany']>>[number];

export async function lijstBesluiten(
  tx: Tx,
  wie: Wie,
  vraag: Besluitvraag,
): Promise<{ besluiten: readonly Besluit[]; volgende?: string }> {
  const vanaf = leesCursor(vraag.na, z.tuple([z.iso.date(), z.uuid()]));
  const na = vanaf === undefined ? undefined : { dag: naarDb(vanaf[0]), id: vanaf[1] };
  const rijen = await tx.besluit.findMany({
    where: {
      ...(vraag.dossier === undefined ? {} : { dossierId: vraag.dossier }),
      ...(na === undefined ? {} : { OR: [{ datum: { gt: na.dag } }, { datum: na.dag, id: { gt: na.id } }] }),
    },
    orderBy: [{ datum: 'asc' }, { id: 'asc' }],
    take: vraag.limiet + 1,
  });
  await logInzage(tx, wie, 'lijst van beslissingen', vraag.dossier ?? null);
  const { items, ...verder } = maakPagina(await naarBesluiten(tx, rijen), vraag.limiet, (b) => [b.datum, b.id]);
  return { besluiten: items, ...verder };
}

export async function leesBesluit(tx: Tx, wie: Wie, id: string): Promise<Besluit> {
  const rij = await tx.besluit.findUnique({ where: { id } });
  const [besluit] = rij === null ? [] : await naarBesluiten(tx, [rij]);
  if (besluit === undefined) throw nietGevonden('Deze beslissing');
  await logInzage(tx, wie, `besluit/${id}`, besluit.dossierId);
  return besluit;
}

async function naarBesluiten(tx: Tx, rijen: readonly Rij[]): Promise<Besluit[]> {
  const ids = rijen.map(({ id }) => id);
  const lijnen = await tx.besluitlijn.findMany({ where: { besluitId: { in: ids } }, orderBy: { volgnr: 'asc' } });
  const betalingen = await naarBetalingen(
    tx,
    await tx.betaling.findMany({
      where: { besluitlijnId: { in: lijnen.map(({ id }) => id) } },
      orderBy: { uiterlijk: 'asc' },
    }),
  );
  const procedures = await tx.procedure.findMany({ where: { soort: 'besluit', onderwerpId: { in: ids } } });
  const mijlpalen = await tx.mijlpaal.findMany({
    where: { procedureId: { in: procedures.map(({ id }) => id) } },
    orderBy: [{ op: 'asc' }, { mijlpaal: 'asc' }],
  });
  const datums = await tx.besluitVerzenddatum.findMany({
    where: { besluitId: { in: ids } },
    orderBy: { volgnr: 'desc' },
  });
  const dag = (waarde: Date | null | undefined) => (waarde ? uitDb(waarde) : null);
  return rijen.map(({ agendapuntId: _punt, vergrendeldOp: _op, brief: _brief, ...rij }) => {
    const procedureId = procedures.find(({ onderwerpId }) => onderwerpId === rij.id)?.id;
    return Besluit.parse({
      ...rij,
      datum: uitDb(rij.datum),
      verzenddatum: dag(datums.find(({ besluitId }) => besluitId === rij.id)?.datum),
      mijlpalen: mijlpalen.filter((m) => m.procedureId === procedureId).map((m) => m.mijlpaal),
      lijnen: lijnen
        .filter(({ besluitId }) => besluitId === rij.id)
        .map(({ besluitId: _besluit, dossierId: _dossier, voorDeStaat: _staat, ...lijn }) => ({
          ...lijn,
          ingang: dag(lijn.ingang),
          einde: dag(lijn.einde),
        })),
      betalingen: betalingen.filter(({ besluitId }) => besluitId === rij.id),
    });
  });
}
