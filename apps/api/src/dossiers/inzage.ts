/** Nobody reads a file without a reason the log can show (R-PRV-05): in the same transaction as the reading. */
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

export async function logInzage(tx: Tx, wie: Wie, wat: string, dossierId: string | null): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO inzage_log (gebruiker_id, dossier_id, wat, doel)
    VALUES (${wie.gebruikerId}::uuid, ${dossierId}::uuid, ${wat}, ${wie.doel})`;
}
