/** A second convocation decides whatever the number present, on the same items only, and says so (R-COM-12). */
import { voluit, type Datum } from '@besluitpad/domain';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { getZitting, type Punt, type Zitting } from './zitting.js';

export const GRONDSLAG_TWEEDE_OPROEPING =
  'artikel 110 juncto artikel 26 van het decreet van 22 december 2017 over het lokaal bestuur';

export function tekstTweedeOproeping(eersteOp: Datum): string {
  return (
    `Dit is de tweede oproeping, na de zitting van ${voluit(eersteOp)} waarop te weinig leden aanwezig waren. Over de punten ` +
    `die voor de tweede maal op de agenda staan, kan het comité beslissen hoeveel leden er ook zijn (${GRONDSLAG_TWEEDE_OPROEPING}).`
  );
}

/** The meeting that lacked its quorum; a third convocation does not exist. */
export async function getEersteZitting(tx: Tx, id: string): Promise<Zitting> {
  const eerste = await getZitting(tx, id);
  if (eerste.fase !== 'gesloten' || eerste.tweedeOproeping) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Een tweede oproeping volgt op een gesloten zitting die zelf een eerste oproeping was.',
    );
  }
  return eerste;
}

/**
 * The proposals of the items that the first meeting could not deal with, as they were carried over when it closed. A
 * worker who took one back or wrote another version made it another item, which needs the ordinary quorum.
 */
export async function hernomenVoorstellen(tx: Tx, eersteZittingId: string): Promise<string[]> {
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    SELECT voorstel_id AS id FROM hernomen_voorstel WHERE eerste_id = ${eersteZittingId}::uuid ORDER BY volgnr`;
  return rijen.map((rij) => rij.id);
}

/** Does this item stand on the agenda for the second time? */
export async function staatVoorDeTweedeMaal(tx: Tx, zitting: Zitting, punt: Punt): Promise<boolean> {
  if (!zitting.tweedeOproeping || zitting.vervolgOp === null || punt.hoogdringendReden !== null) return false;
  if (punt.besluitId === null) return true;
  const eerder = await tx.agendapunt.findFirst({
    where: { zittingId: zitting.vervolgOp, besluitId: punt.besluitId, status: 'niet_behandeld' },
    select: { id: true },
  });
  return eerder !== null;
}
