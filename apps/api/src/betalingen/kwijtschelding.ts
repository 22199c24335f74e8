/** What a decided waiver does to the claim: nothing stays due, a new plan for the rest, or everything as it was. */
import type { BeslistLijn, GeladenBesluit } from '../besluiten/geladenBesluit.js';
import type { Tx } from '../server/database.js';
import { sluitAlsVoldaan } from './schuld.js';

export async function scheldKwijt(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  const { invoer } = lijn.gegevens;
  if (invoer.soort !== 'afzien') return;
  const claim = { dossierId: besluit.dossier.id, id: invoer.terugvordering };
  await sluitAlsVoldaan(tx, { ...claim, op: besluit.datum, reden: 'volledig kwijtgescholden' });
}
