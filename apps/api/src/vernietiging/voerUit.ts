/**
 * The destruction of a permitted list, in one transaction: each file that may still go goes, and leaves a certificate; each that
 * may not any more is left alone with the reason. A list that was carried out is given back as it is.
 */
import { KETEN_OCMW, legAllesVast, type Handeling } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { neemLijst } from './beslis.js';
import { getLijst } from './lijst.js';
import type { Vernietigingslijst } from './vormen.js';

export async function voerLijstUit(
  tx: Tx,
  wie: Wie,
  { id, revisie }: { readonly id: string; readonly revisie: number },
): Promise<Vernietigingslijst> {
  const { status, rev } = await neemLijst(tx, id);
  if (status === 'uitgevoerd') return getLijst(tx, id);
  eisRevisie(revisie, rev, () => ({ id, rev }));
  if (status !== 'toegestaan') {
    throw new Weigering('handeling.nietMogelijk', 'Deze lijst is niet toegestaan: er wordt niets vernietigd.');
  }
  const { op } = await leesOgenblik(tx);
  const regels = await tx.vernietigingsregel.findMany({
    where: { lijstId: id },
    orderBy: { dossierId: 'asc' },
    select: { dossierId: true },
  });
  const certificaten = new Map<string, string>();
  for (const { dossierId } of regels) {
    const certificaat = await vernietig(tx, id, dossierId);
    if (certificaat !== undefined) certificaten.set(dossierId, certificaat);
  }
  await tx.vernietigingslijst.update({
    where: { id },
    data: { status: 'uitgevoerd', uitgevoerdDoor: wie.gebruikerId, uitgevoerdOp: op, rev: rev + 1 },
    select: { id: true },
  });
  const vernietigd: Handeling[] = [...certificaten].map(([dossierId, certificaat]) => ({
    ...{ ketenId: dossierId, dossierId, onderwerpId: id, op, soort: 'dossier.vernietigd', gegevens: { certificaat } },
  }));
  await legAllesVast(tx, wie, [
    ...vernietigd,
    {
      ...{ ketenId: KETEN_OCMW, soort: 'vernietiging.uitgevoerd', onderwerpId: id, op },
      gegevens: { vernietigd: vernietigd.length, overgeslagen: regels.length - vernietigd.length },
    },
  ]);
  return getLijst(tx, id);
}

/** @returns the hash of its certificate; undefined: it was left alone */
async function vernietig(tx: Tx, lijstId: string, dossierId: string): Promise<string | undefined> {
  const [regel] = await tx.$queryRaw<{ sha256: string | null }[]>`
    WITH gedaan AS MATERIALIZED (SELECT vernietig_dossier(${lijstId}::uuid, ${dossierId}::uuid) AS c)
    UPDATE vernietigingsregel g SET
      uitkomst = CASE WHEN c -> 'reden' IS NOT NULL THEN 'overgeslagen' ELSE 'vernietigd' END, reden = c ->> 'reden',
      certificaat = CASE WHEN c -> 'reden' IS NOT NULL THEN NULL ELSE c END,
      certificaat_sha256 = CASE WHEN c -> 'reden' IS NOT NULL THEN NULL ELSE encode(sha256(convert_to(c::text, 'UTF8')), 'hex') END
    FROM gedaan WHERE g.lijst_id = ${lijstId}::uuid AND g.dossier_id = ${dossierId}::uuid RETURNING g.certificaat_sha256 AS sha256`;
  return regel?.sha256 ?? undefined;
}
