/**
 * Urgent decisions of the chair are a standing item of the very next meeting (R-URG-01, R-URG-06): they come on its
 * agenda by themselves, also when that agenda already left.
 */
import { datum, voluit } from '@besluitpad/domain';
import { legAllesVast, naarDb } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { vandaagVan, type Zitting } from '../zittingen/zitting.js';
import { voegPuntenToe } from './punten.js';

interface TeBekrachtigen {
  readonly besluitId: string;
  readonly aanvraagId: string | null;
  readonly dossierId: string;
  readonly dossiernummer: string;
  readonly genomenOp: string;
}

/** @returns how many items were added */
export async function voegBekrachtigingenToe(tx: Tx, wie: Wie, zitting: Zitting, op: Date): Promise<number> {
  // Ratification is of the committee itself.
  const besluiten = zitting.subcomiteId === null ? await teBekrachtigen(tx, zitting, op) : [];
  const ids = await voegPuntenToe(
    tx,
    zitting,
    besluiten.map((besluit) => ({
      dossierId: besluit.dossierId,
      groep: 'bekrachtiging',
      soort: 'bekrachtiging',
      titel: `${besluit.dossiernummer}: bekrachtiging van de beslissing van de voorzitter van ${voluit(datum(besluit.genomenOp))}`,
      besluitId: besluit.besluitId,
      aanvraagId: besluit.aanvraagId,
    })),
  );
  await legAllesVast(
    tx,
    wie,
    besluiten.map((besluit, i) => ({
      ketenId: besluit.dossierId,
      dossierId: besluit.dossierId,
      soort: 'bekrachtiging.geagendeerd',
      onderwerpId: besluit.besluitId,
      op,
      gegevens: { zittingId: zitting.id, agendapuntId: ids[i] ?? null, naVerzending: zitting.fase !== 'gepland' },
    })),
  );
  return ids.length;
}

/** Not yet on a meeting that is still to end, and no meeting comes before this one. */
function teBekrachtigen(tx: Tx, zitting: Zitting, op: Date): Promise<TeBekrachtigen[]> {
  return tx.$queryRaw<TeBekrachtigen[]>`
    SELECT b.id AS "besluitId", b.aanvraag_id AS "aanvraagId", b.dossier_id AS "dossierId", d.nummer AS dossiernummer,
      b.datum::text AS "genomenOp"
    FROM besluit b JOIN dossier d ON d.id = b.dossier_id
    WHERE b.bekrachtiging = 'te_bekrachtigen' AND b.datum <= ${naarDb(zitting.datum)}::date
      AND NOT EXISTS (SELECT 1 FROM agendapunt p JOIN zitting z ON z.id = p.zitting_id WHERE p.besluit_id = b.id
        AND p.status <> 'afgevoerd' AND (z.fase <> 'gesloten' OR z.id = ${zitting.id}::uuid))
      AND NOT EXISTS (SELECT 1 FROM zitting z WHERE z.id <> ${zitting.id}::uuid AND z.subcomite_id IS NULL AND z.fase IN ('gepland', 'opgeroepen', 'bezig')
        AND z.datum >= greatest(b.datum, ${naarDb(vandaagVan(op))}::date) AND z.datum < ${naarDb(zitting.datum)}::date)
    ORDER BY b.datum, d.nummer`;
}
