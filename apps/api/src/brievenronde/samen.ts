/** Signing and sending all letters of a meeting in one act: each under its own rules, and the answer says of each what happened. */
import { laatsteEffectnrs, planEffecten } from '@besluitpad/prisma';
import { RONDE } from '../besluiten/ronde.js';
import { ondertekenBrieven, type Uitslag } from '../brieven/onderteken.js';
import { verzendBrieven } from '../brieven/verzend.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, getZitting } from '../zittingen/zitting.js';
import { eisGeenPauze } from './pauze.js';
import type { Bulkverslag } from './vormen.js';

interface Bulk {
  readonly zittingId: string;
  readonly proef: boolean;
}

export async function ondertekenSamen(tx: Tx, wie: Wie, { zittingId, proef }: Bulk): Promise<Bulkverslag> {
  await eisLopend(tx, zittingId);
  const ids = await leesBrieven(tx, zittingId, 'ontwerp');
  return alsVerslag(await ondertekenBrieven(tx, wie, ids, { proef }), proef);
}

export async function verzendSamen(tx: Tx, wie: Wie, { zittingId, proef }: Bulk): Promise<Bulkverslag> {
  await eisLopend(tx, zittingId);
  const ids = await leesBrieven(tx, zittingId, 'te_verzenden');
  const uitslagen = await verzendBrieven(tx, wie, ids, { proef, samen: true });
  if (!proef) {
    const vertrokken = uitslagen.filter(({ gedaan }) => gedaan).map(({ briefId }) => briefId);
    await mailWerkers(tx, zittingId, vertrokken);
  }
  return alsVerslag(uitslagen, proef);
}

async function eisLopend(tx: Tx, zittingId: string): Promise<void> {
  eisFase(await getZitting(tx, zittingId), 'gesloten');
  await eisGeenPauze(tx, zittingId);
}

/** Drafts that somebody signs (a copy goes with its letter), or released letters nobody sent yet; in the order of the agenda. */
async function leesBrieven(tx: Tx, zittingId: string, welke: 'ontwerp' | 'te_verzenden'): Promise<string[]> {
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    SELECT b.id FROM besluit x JOIN procedure p ON p.soort = 'besluit' AND p.onderwerp_id = x.id JOIN brief b ON b.procedure_id = p.id
      LEFT JOIN agendapunt a ON a.id = x.agendapunt_id LEFT JOIN verzending v ON v.brief_id = b.id
    WHERE x.zitting_id = ${zittingId}::uuid
      AND CASE ${welke} WHEN 'ontwerp' THEN b.status = 'ontwerp' AND b.afschrift_van IS NULL
        ELSE b.status = 'vrijgegeven' AND v.status = 'te_verzenden' AND NOT EXISTS (SELECT 1 FROM effect e
          WHERE e.procedure_id = p.id AND e.effect = 'exporteerVoorBpost' AND e.onderwerp_id = b.id AND e.status <> 'gedaan') END
    ORDER BY a.volgnr, b.gemaakt_op, b.id`;
  return rijen.map(({ id }) => id);
}

/** Each worker with an address one mail that letters of own files left: intended on one of those decisions, so it is sent once. */
async function mailWerkers(tx: Tx, zittingId: string, briefIds: readonly string[]): Promise<void> {
  if (briefIds.length === 0) return;
  const rijen = await tx.$queryRaw<{ procedureId: string }[]>`
    SELECT DISTINCT ON (d.werker_id) b.procedure_id AS "procedureId"
    FROM brief b JOIN dossier d ON d.id = b.dossier_id JOIN gebruiker g ON g.id = d.werker_id AND g.mail IS NOT NULL
    WHERE b.id = ANY (${[...briefIds]}::uuid[]) ORDER BY d.werker_id, b.procedure_id`;
  const effect = 'mailBrieven';
  const laatste = await laatsteEffectnrs(
    tx,
    rijen.map(({ procedureId }) => procedureId),
    effect,
  );
  await planEffecten(
    tx,
    rijen.map(({ procedureId }) => ({
      ...{ procedureId, effect, ronde: RONDE, onderwerpId: zittingId },
      volgnr: (laatste.get(procedureId) ?? 0) + 1,
    })),
  );
}

function alsVerslag(uitslagen: readonly Uitslag<object>[], proef: boolean): Bulkverslag {
  return {
    proef,
    gedaan: uitslagen.filter(({ gedaan }) => gedaan).length,
    nietGedaan: uitslagen.filter(({ gedaan }) => !gedaan).length,
    brieven: uitslagen.map((uitslag) => ({
      briefId: uitslag.briefId,
      gedaan: uitslag.gedaan,
      ...(uitslag.gedaan ? {} : { reden: uitslag.weigering.zin }),
    })),
  };
}
