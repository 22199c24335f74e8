/** Writes a vote over hundreds of items in a handful of statements; of each item the same as a vote of its own writes. */
import { legAllesVast, legVast } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Zitting } from '../zittingen/zitting.js';
import type { BehandeldInBlok } from './blok.js';

interface Bloktijd {
  readonly gestemdOp: Date;
  readonly op: Date;
  readonly zittend: number;
}

/** @returns the new revision of each item */
export async function bewaarBlok(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  behandeld: readonly BehandeldInBlok[],
  tijd: Bloktijd,
): Promise<ReadonlyMap<string, number>> {
  const revisies = await bewaarTellingen(tx, wie, behandeld, tijd);
  await bewaarStemmen(tx, behandeld);
  await bewaarLijnen(tx, behandeld);
  await legBlokVast(tx, wie, zitting, behandeld, tijd.op);
  return revisies;
}

async function bewaarTellingen(
  tx: Tx,
  { gebruikerId }: Wie,
  behandeld: readonly BehandeldInBlok[],
  { gestemdOp, op, zittend }: Bloktijd,
): Promise<ReadonlyMap<string, number>> {
  const rijen = behandeld.map(({ punt, telling, status }) => ({ id: punt.id, status, ...aantallenVan(telling) }));
  const gewijzigd = await tx.$queryRaw<{ id: string; rev: number }[]>`
    UPDATE agendapunt p SET status = r.status, zittend = ${zittend}, vereist = r.vereist, aanwezig = r.aanwezig, gewraakt = r.gewraakt,
      ja = r.ja, nee = r.nee, onthouding = r.onthouding, eigen_motivering = NULL, gesloten_op = ${op}, gestemd_op = ${gestemdOp},
      gestemd_door = ${gebruikerId}::uuid, in_blok = true, rev = p.rev + 1
    FROM jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) AS r(id uuid, status text, vereist int, aanwezig int, gewraakt int, ja int,
      nee int, onthouding int)
    WHERE p.id = r.id RETURNING p.id, p.rev`;
  return new Map(gewijzigd.map(({ id, rev }) => [id, rev]));
}

async function bewaarStemmen(tx: Tx, behandeld: readonly BehandeldInBlok[]): Promise<void> {
  const stemmen = behandeld.flatMap(({ punt, telling }) =>
    telling.stemmen.map(({ lidId, stem }) => ({ punt: punt.id, dossier: punt.dossierId, lid: lidId, stem })),
  );
  await tx.$executeRaw`
    INSERT INTO stem (agendapunt_id, dossier_id, lid_id, stem)
    SELECT punt, dossier, lid, stem
    FROM jsonb_to_recordset(${JSON.stringify(stemmen)}::jsonb) AS s(punt uuid, dossier uuid, lid uuid, stem text)`;
}

async function bewaarLijnen(tx: Tx, behandeld: readonly BehandeldInBlok[]): Promise<void> {
  const lijnen = behandeld.flatMap(({ punt, lijnen: uitkomsten }) =>
    uitkomsten.map(({ aanvraaglijnId, uitkomst, onderzoeksopdracht }) => ({
      ...{ punt: punt.id, dossier: punt.dossierId, lijn: aanvraaglijnId, ronde: punt.ronde, uitkomst },
      opdracht: onderzoeksopdracht,
    })),
  );
  await tx.$executeRaw`
    INSERT INTO lijnuitkomst (agendapunt_id, dossier_id, aanvraaglijn_id, ronde, uitkomst, onderzoeksopdracht)
    SELECT punt, dossier, lijn, ronde, uitkomst, opdracht FROM jsonb_to_recordset(${JSON.stringify(lijnen)}::jsonb)
      AS l(punt uuid, dossier uuid, lijn uuid, ronde int, uitkomst text, opdracht text)`;
}

async function legBlokVast(
  tx: Tx,
  wie: Wie,
  { id: zittingId }: Zitting,
  behandeld: readonly BehandeldInBlok[],
  op: Date,
): Promise<void> {
  await legAllesVast(
    tx,
    wie,
    behandeld.map(({ punt: { id, dossierId }, telling, status }) => ({
      ...{ ketenId: dossierId, dossierId, soort: 'agendapunt.gestemd', onderwerpId: id, op },
      gegevens: { zittingId, status, blok: true, reden: telling.uitslag.reden, ...aantallenVan(telling) },
    })),
  );
  const gegevens = { punten: behandeld.length };
  await legVast(tx, wie, { ketenId: zittingId, soort: 'zitting.blokstemming', onderwerpId: zittingId, op, gegevens });
}

function aantallenVan({ uitslag, gewraakt, ja, nee, onthouding }: BehandeldInBlok['telling']) {
  return { vereist: uitslag.vereistQuorum, aanwezig: uitslag.aanwezigVoorPunt, gewraakt, ja, nee, onthouding };
}
