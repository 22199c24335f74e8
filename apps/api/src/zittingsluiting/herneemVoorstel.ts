/** The same proposal in the next round: nothing about it was discussed, so its worker need not write it again. */
import type { Tx } from '../server/database.js';

export async function herneemVoorstel(tx: Tx, voorstelId: string, ronde: number, op: Date): Promise<void> {
  const [nieuw] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO voorstel (dossier_id, aanvraag_id, ronde, versie, verslag_id, motivering, brief, bespreking, opsteller_id)
    SELECT dossier_id, aanvraag_id, ${ronde}, 1, verslag_id, motivering, brief, bespreking, opsteller_id
    FROM voorstel WHERE id = ${voorstelId}::uuid RETURNING id`;
  if (nieuw === undefined) return;
  await tx.$executeRaw`
    INSERT INTO voorstellijn (dossier_id, voorstel_id, aanvraaglijn_id, volgnr, besluit, tekst, gegevens)
    SELECT dossier_id, ${nieuw.id}::uuid, aanvraaglijn_id, volgnr, besluit, tekst, gegevens
    FROM voorstellijn WHERE voorstel_id = ${voorstelId}::uuid`;
  await tx.$executeRaw`UPDATE voorstel SET vergrendeld_op = ${op} WHERE id = ${nieuw.id}::uuid`;
}
