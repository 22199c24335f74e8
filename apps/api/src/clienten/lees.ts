import { dagUitDb } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Client, Gevonden } from './vormen.js';

const MAX_GEVONDEN = 20;

export async function leesClient(tx: Tx, wie: Wie, id: string): Promise<Client> {
  const rij = await tx.persoon.findUnique({ where: { id }, omit: { gemaaktOp: true } });
  if (rij === null) throw nietGevonden('Deze cliënt');
  const adressen = await tx.kennisgevingsadres.findMany({
    where: { persoonId: id, tot: null },
    omit: { persoonId: true, tot: true },
    orderBy: [{ van: 'asc' }, { id: 'asc' }],
  });
  const dossiers = await tx.dossier.findMany({
    where: { persoonId: id },
    select: { id: true, nummer: true },
    orderBy: { nummer: 'asc' },
  });
  await logInzage(tx, wie, `client/${id}`, null);
  return {
    ...rij,
    geboren: rij.geboren === null ? null : dagUitDb(rij.geboren),
    adressen: adressen.map((adres) => ({ ...adres, van: dagUitDb(adres.van) })),
    dossiers,
  };
}

/** By national number, file number or the beginning of a name; what a confidential file holds stays hidden. */
export async function zoekClienten(tx: Tx, wie: Wie, zoek: string): Promise<Gevonden> {
  const begin = `${zoek.replace(/[\\%_]/g, '\\$&')}%`;
  const cijfers = zoek.replace(/\D/g, '');
  const personen = await tx.$queryRaw<{ id: string; voornaam: string; naam: string; geboren: Date | null }[]>`
    SELECT id, voornaam, naam, geboren FROM persoon
    WHERE (length(${cijfers}) = 11 AND insz = ${cijfers}) OR naam ILIKE ${begin} OR voornaam ILIKE ${begin}
      OR voornaam || ' ' || naam ILIKE ${begin} OR naam || ' ' || voornaam ILIKE ${begin}
      OR id IN (SELECT persoon_id FROM dossier WHERE nummer = upper(${zoek}))
    ORDER BY naam, voornaam, id LIMIT ${MAX_GEVONDEN}`;
  const dossiers = await tx.dossier.findMany({
    where: { persoonId: { in: personen.map((persoon) => persoon.id) } },
    select: { id: true, nummer: true, persoonId: true },
    orderBy: { nummer: 'asc' },
  });
  await logInzage(tx, wie, `clienten zoeken: ${personen.length} gevonden`, null);
  return personen.map(({ geboren, ...persoon }) => ({
    ...persoon,
    geboren: geboren === null ? null : dagUitDb(geboren),
    dossiers: dossiers.filter(({ persoonId }) => persoonId === persoon.id).map(({ id, nummer }) => ({ id, nummer })),
  }));
}
