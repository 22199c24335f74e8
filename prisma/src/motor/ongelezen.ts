import type { Tx } from '../client.js';

/**
 * Letters that their worker did not read in time go to the head, at most `aantal` at once: a task each, and never out.
 * The letter is marked, so that the head is asked once.
 */
export async function stuurOngelezenDoor(tx: Tx, aantal: number): Promise<number> {
  return tx.$executeRaw`
    WITH nu AS (SELECT coalesce((SELECT nu FROM klok_stand), transaction_timestamp()) AS t),
    laat AS (
      SELECT l.brief_id, l.dossier_id, l.uiterlijk FROM brief_te_lezen l, nu
      WHERE l.naar_hoofd_op IS NULL AND l.uiterlijk <= nu.t ORDER BY l.uiterlijk LIMIT ${aantal} FOR UPDATE OF l SKIP LOCKED),
    gevraagd AS (
      INSERT INTO taak (dossier_id, procedure_id, soort, sleutel, titel, rol, uiterlijk, gemaakt_op)
      SELECT laat.dossier_id, b.procedure_id, 'brief.lezen', 'brief.lezen/' || b.id || '/hoofd',
        'Niemand las deze brief op tijd: klopt hij?', 'hoofdSocialeDienst', b.briefdatum, laat.uiterlijk
      FROM laat JOIN brief b ON b.id = laat.brief_id
      WHERE b.status = 'ontwerp' AND NOT EXISTS (SELECT 1 FROM brief_lezing z WHERE z.brief_id = b.id)
      ON CONFLICT (sleutel) DO NOTHING)
    UPDATE brief_te_lezen l SET naar_hoofd_op = nu.t FROM laat, nu WHERE l.brief_id = laat.brief_id`;
}
