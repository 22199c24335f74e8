/** A list of files to destroy, with what still stands in the way of each of them today. */
import { nietGevonden } from '../fouten/weigering.js';
import { leesOgenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';
import { Certificaat, type Lijstkop, type Vernietigingslijst } from './vormen.js';

/** More would hold one transaction too long; the next list takes the rest. */
export const HOOGSTENS = 100;

type Rij = Omit<Lijstkop, 'opgemaaktOp' | 'uitgevoerdOp'> & {
  readonly opgemaaktOp: Date;
  readonly uitgevoerdOp: Date | null;
};

export async function leesLijsten(tx: Tx, id: string | null = null): Promise<Lijstkop[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    SELECT l.id, l.peildag::text, l.status, m.naam AS "opgemaaktDoor", l.opgemaakt_op AS "opgemaaktOp", t.naam AS "toegestaanDoor",
      l.archief_kenmerk AS "archiefKenmerk", l.archief_op::text AS "archiefOp", l.uitgevoerd_op AS "uitgevoerdOp", l.rev,
      (SELECT count(*)::int FROM vernietigingsregel g WHERE g.lijst_id = l.id) AS dossiers
    FROM vernietigingslijst l JOIN gebruiker m ON m.id = l.opgemaakt_door LEFT JOIN gebruiker t ON t.id = l.toegestaan_door
    WHERE ${id}::uuid IS NULL OR l.id = ${id}::uuid ORDER BY l.opgemaakt_op DESC LIMIT 200`;
  return rijen.map(({ opgemaaktOp, uitgevoerdOp, ...rij }) => ({
    ...rij,
    opgemaaktOp: opgemaaktOp.toISOString(),
    uitgevoerdOp: uitgevoerdOp?.toISOString() ?? null,
  }));
}

export async function getLijst(tx: Tx, id: string): Promise<Vernietigingslijst> {
  const [kop] = await leesLijsten(tx, id);
  if (kop === undefined) throw nietGevonden('Deze lijst');
  const { dag } = await leesOgenblik(tx);
  const regels = await tx.$queryRaw<Vernietigingslijst['regels']>`
    SELECT g.dossier_id AS "dossierId", d.nummer, g.gesloten_op::text AS "geslotenOp", g.bewaren_tot::text AS "bewarenTot", g.documenten, g.rijen,
      CASE WHEN g.uitkomst IS NULL THEN niet_te_vernietigen(d.id, ${dag}::date) END AS beletsel, g.uitkomst, g.reden,
      g.certificaat_sha256 AS "certificaatSha256"
    FROM vernietigingsregel g JOIN dossier d ON d.id = g.dossier_id WHERE g.lijst_id = ${id}::uuid ORDER BY d.nummer`;
  return { ...kop, regels };
}

export async function getCertificaat(tx: Tx, lijstId: string, dossierId: string): Promise<Certificaat> {
  const regel = await tx.vernietigingsregel.findUnique({
    where: { lijstId_dossierId: { lijstId, dossierId } },
    select: { certificaat: true, certificaatSha256: true },
  });
  if (regel === null || regel.certificaatSha256 === null) throw nietGevonden('Dit certificaat');
  return Certificaat.parse({ ...(regel.certificaat as object), sha256: regel.certificaatSha256 });
}
