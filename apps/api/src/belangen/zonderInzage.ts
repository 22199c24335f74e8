/** R-COM-15: an item is not read by who has an interest in it, from the moment it was told or confirmed. */
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

export const BELANGZIN =
  'U hebt een belang bij dit punt. Daarom leest u de stukken niet en verlaat u de zaal als het punt aan de beurt is.';

/** All that is told of the item: its number, so that the numbering stays whole. */
export interface ZonderInzage {
  readonly id: string;
  readonly lidId: string;
  readonly volgnr: number;
  readonly groep: string;
  readonly naOproeping: boolean;
}

/** Row-level security hides these items from a member, so that only the database can still say their numbers. */
export function puntenZonderInzage(tx: Tx, zittingId: string): Promise<ZonderInzage[]> {
  return tx.$queryRaw<ZonderInzage[]>`
    SELECT punt_id AS id, lid AS "lidId", nr AS volgnr, in_groep AS groep, later AS "naOproeping"
    FROM mijn_belangen(${zittingId}::uuid) ORDER BY nr`;
}

/** For the copy on paper that somebody else draws: of the one who sits, also what he told before on another seat. */
export async function puntenZonderInzageVanLid(
  tx: Tx,
  zittingId: string,
  { id: lidId, gebruikerId }: { readonly id: string; readonly gebruikerId: string | null },
): Promise<Set<string>> {
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM agendapunt p WHERE p.zitting_id = ${zittingId}::uuid AND EXISTS (
      SELECT 1 FROM agendapunt q LEFT JOIN belang b ON b.agendapunt_id = q.id
        LEFT JOIN stem s ON s.agendapunt_id = q.id AND s.lid_id = ${lidId}::uuid
      WHERE q.zitting_id = p.zitting_id AND q.dossier_id = p.dossier_id AND (s.stem = 'gewraakt'
        OR (b.lid_id = ${lidId}::uuid AND b.antwoord = 'belang') OR ${gebruikerId}::text = ANY (b.eerder_van)))`;
  return new Set(rijen.map(({ id }) => id));
}

/** Why an item does not open: an interest, or there is nothing this reader may know of. */
export async function geenInzage(tx: Tx, puntId: string): Promise<Weigering> {
  return (await heeftBelangBij(tx, puntId)) ? doorBelang() : nietGevonden('Dit agendapunt');
}

export async function eisGeenBelang(tx: Tx, puntId: string): Promise<void> {
  if (await heeftBelangBij(tx, puntId)) throw doorBelang();
}

export async function eisGeenBelangInDossier(tx: Tx, dossierId: string): Promise<void> {
  const [rij] = await tx.$queryRaw<
    { belang: boolean }[]
  >`SELECT ${dossierId}::uuid = ANY (belang_dossiers()) AS belang`;
  if (rij?.belang === true) throw doorBelang();
}

async function heeftBelangBij(tx: Tx, puntId: string): Promise<boolean> {
  const [rij] = await tx.$queryRaw<{ belang: boolean }[]>`SELECT heeft_belang_bij(${puntId}::uuid) AS belang`;
  return rij?.belang === true;
}

function doorBelang(): Weigering {
  return new Weigering('toegang.geweigerd', BELANGZIN, { extra: { regel: 'R-COM-15' } });
}
