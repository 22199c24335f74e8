/** Urgent aid is in hand when nothing of it is still to be given: neither at the desk nor by the bank (R-URG-06b). */
import { rondTaakAf, sluitProcedure, stopKlok, zetAanZet, zetMijlpaal } from '@besluitpad/prisma';
import type { Datum } from '@besluitpad/domain';
import type { Tx } from '../server/database.js';

const RONDE = 1;

/** After any payment of a decision: for another decision than an urgent one, or one that is not yet complete, nothing. */
export async function rondInHandenAf(
  tx: Tx,
  { besluitId, dag, op, wie }: { besluitId: string; dag: Datum; op: Date; wie: string | null },
): Promise<void> {
  const [dringend] = await tx.$queryRaw<{ id: string; bekrachtigd: boolean }[]>`
    SELECT p.id, EXISTS (SELECT FROM mijlpaal m WHERE m.procedure_id = p.id AND m.mijlpaal = 'bekrachtigd') AS bekrachtigd
    FROM procedure p WHERE p.soort = 'dringend' AND p.onderwerp_id = ${besluitId}::uuid AND p.gesloten_op IS NULL
      AND NOT EXISTS (SELECT FROM mijlpaal m WHERE m.procedure_id = p.id AND m.mijlpaal = 'inHanden')
      AND NOT EXISTS (SELECT FROM betaling b JOIN besluitlijn l ON l.id = b.besluitlijn_id
        WHERE l.besluit_id = p.onderwerp_id AND b.status NOT IN ('betaald', 'vervallen'))
    FOR UPDATE OF p`;
  if (dringend === undefined) return;
  await zetMijlpaal(tx, dringend.id, RONDE, 'inHanden', op);
  await stopKlok(tx, { procedureId: dringend.id, soort: 'HR-IN-HANDEN', op: dag, reden: 'in handen gegeven' });
  await rondTaakAf(tx, `inHanden/${besluitId}`, op, wie);
  if (dringend.bekrachtigd) await sluitProcedure(tx, dringend.id, op, 'in handen en bekrachtigd');
  else await zetAanZet(tx, dringend.id, 'secretaris');
}

/** Lines that the bank paid: of those of urgent aid, what now is complete. */
export async function rondDringendeAf(
  tx: Tx,
  lijnIds: readonly string[],
  wanneer: { readonly dag: Datum; readonly op: Date; readonly wie: string | null },
): Promise<void> {
  const besluiten = await tx.$queryRaw<{ besluitId: string }[]>`
    SELECT DISTINCT l.besluit_id AS "besluitId" FROM besluitlijn l
      JOIN procedure p ON p.soort = 'dringend' AND p.onderwerp_id = l.besluit_id AND p.gesloten_op IS NULL
    WHERE l.id = ANY (${[...lijnIds]}::uuid[])`;
  for (const { besluitId } of besluiten) await rondInHandenAf(tx, { besluitId, ...wanneer });
}
