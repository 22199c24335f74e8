/** No letter and no payment leaves on an amount of a day to which nobody confirmed the scale. */
import {
  BaremaOntbreekt,
  datum,
  eisBevestigdBarema,
  kies,
  leefloonBarema,
  lijnGegevens,
  type BeslistBedrag,
  type Bevestigingen,
  type Datum,
} from '@besluitpad/domain';
import { leesBevestigingen } from '../beheer/baremarij.js';
import type { TeTekenen } from '../brieven/teTekenen.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

const MAAND = /^\d{4}-\d{2}$/;

/** A letter tells what holds on the day it is posted or handed over. */
export function eisBaremaVanBrief(brief: TeTekenen, bevestigdTot: Bevestigingen): void {
  eis('De brief', () => {
    if (brief.soort === 'indexering') kies(leefloonBarema, brief.briefdatum, bevestigdTot.leefloon);
    for (const bedrag of brief.bedragen) eisBevestigdBarema(bedrag, bevestigdTot, brief.briefdatum);
  });
}

/** A month is paid at the scale of its first day, the first month at that of the day the aid begins. */
export async function eisBaremaVanBetalingen(tx: Tx, besluitId: string, procedureId: string): Promise<void> {
  const betalingen = await tx.betaling.findMany({
    where: { procedureId, status: 'te_geven' },
    select: { besluitlijnId: true, periode: true },
  });
  const bevestigdTot: Bevestigingen = await leesBevestigingen(tx);
  const lijnen = await leesBedragen(tx, besluitId);
  eis('De betaling', () => {
    for (const { besluitlijnId, periode } of betalingen) {
      const lijn = lijnen.find(({ id }) => id === besluitlijnId);
      const gezienOp = MAAND.test(periode) ? datum(`${periode}-01`) : undefined;
      if (lijn !== undefined) eisBevestigdBarema(lijn.bedrag, bevestigdTot, gezienOp);
    }
  });
}

async function leesBedragen(
  tx: Tx,
  besluitId: string,
): Promise<{ readonly id: string; readonly bedrag: BeslistBedrag }[]> {
  const rijen = await tx.$queryRaw<{ id: string; gegevens: unknown; referentiedatum: Datum }[]>`
    SELECT l.id, l.gegevens, coalesce(a.eerste_ontvangst_op, a.ontvangen_op, b.datum)::text AS referentiedatum
    FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id LEFT JOIN aanvraag a ON a.id = b.aanvraag_id
    WHERE l.besluit_id = ${besluitId}::uuid ORDER BY l.volgnr`;
  return rijen.map(({ id, gegevens, referentiedatum }) => ({
    id,
    bedrag: { gegevens: lijnGegevens.parse(gegevens), referentiedatum },
  }));
}

function eis(wat: string, toets: () => void): void {
  try {
    toets();
  } catch (fout) {
    if (!(fout instanceof BaremaOntbreekt)) throw fout;
    throw new Weigering('regel.geschonden', `${wat} kan niet vertrekken. ${fout.message}`, { cause: fout });
  }
}
