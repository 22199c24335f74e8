/**
 * The client sends a document with the code on his list. The door is open to everyone, so it says nothing: not whether a
 * code exists, nor whose it is, nor what was asked. The file is judged before the code, so that a refusal of the file
 * tells nothing about the code either.
 */
import { createHash } from 'node:crypto';
import { legVast, maakTaak, naarDb, type Actor } from '@besluitpad/prisma';
import { keurBestand } from '../bijlagen/keurBestand.js';
import { voegBijlageToe } from '../bijlagen/voegToe.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { hashVanCode } from './code.js';
import { neemLijst, noteerGegeven, stopAlsVolledig, vervaldag } from './vraag.js';

export const AANLEVERAAR: Actor = { gebruikerId: 'motor', rollen: ['motor'], doel: 'stukken.aanleveren' };

/** A new code ends the one before it: what is on paper in the wrong hands is worth nothing from then on. */
export async function geefCode(tx: Tx, wie: Wie, { id, code }: { id: string; code: string }) {
  const lijst = await neemLijst(tx, id);
  const { op, dag } = await leesOgenblik(tx);
  const vervaltOp = vervaldag(dag);
  await tx.stukkenlijst.update({
    where: { id },
    data: { codeHash: hashVanCode(code), codeVervaltOp: naarDb(vervaltOp) },
    select: { id: true },
  });
  await noteerGegeven(tx, wie, lijst, op);
  return { id, vervaltOp };
}

export interface Levering {
  readonly code: string;
  readonly volgnr: number;
  readonly naam: string;
  readonly inhoud: Uint8Array;
}

export async function leverAan(tx: Tx, { code, volgnr, naam, inhoud }: Levering): Promise<void> {
  await keurBestand(naam, inhoud);
  const { op, dag } = await leesOgenblik(tx);
  const [stuk] = await tx.$queryRaw<{ id: string; lijstId: string; werkerId: string }[]>`
    SELECT s.id, l.id AS "lijstId", d.werker_id AS "werkerId" FROM stuk s JOIN stukkenlijst l ON l.id = s.stukkenlijst_id
      JOIN aanvraag a ON a.id = l.aanvraag_id JOIN dossier d ON d.id = l.dossier_id
    WHERE l.code_hash = ${hashVanCode(code)} AND s.volgnr = ${volgnr} AND s.ontvangen_op IS NULL
      AND l.code_vervalt_op >= ${dag}::date AND a.gesloten_op IS NULL FOR UPDATE OF s`;
  if (stuk === undefined) throw onbekend();
  const lijst = await neemLijst(tx, stuk.lijstId);
  const { dossierId, aanvraagId, procedureId } = lijst;
  const bijlageId = await bewaar(tx, { dossierId, aanvraagId, naam, inhoud });
  await tx.stuk.update({
    where: { id: stuk.id },
    data: { ontvangenOp: naarDb(dag), wijze: 'aangeleverd', bijlageId },
    select: { id: true },
  });
  await stopAlsVolledig(tx, lijst, dag);
  await maakTaak(tx, {
    ...{ procedureId, op, gebruikerId: stuk.werkerId, rol: 'werker' },
    soort: 'stuk.aangeleverd',
    sleutel: `stuk/${stuk.id}`,
    titel: 'Kijk het stuk na dat de cliënt aanleverde',
  });
  await legVast(tx, AANLEVERAAR, {
    ...{ ketenId: dossierId, dossierId, op, onderwerpId: aanvraagId },
    soort: 'stuk.ontvangen',
    gegevens: { stukId: stuk.id, wijze: 'aangeleverd' },
  });
}

/** The same file may already be in the file, brought to the desk the day before. */
async function bewaar(
  tx: Tx,
  { dossierId, aanvraagId, naam, inhoud }: { dossierId: string; aanvraagId: string; naam: string; inhoud: Uint8Array },
): Promise<string> {
  const sha256 = createHash('sha256').update(inhoud).digest('hex');
  const bestaand = await tx.bijlage.findFirst({ where: { dossierId, sha256 }, select: { id: true } });
  if (bestaand !== null) return bestaand.id;
  const bestand = { naam, soort: 'andere' as const, aanvraagId, inhoud };
  return (await voegBijlageToe(tx, AANLEVERAAR, { dossierId, bestand })).id;
}

function onbekend(): Weigering {
  return new Weigering(
    'nietGevonden',
    'Deze code of dit nummer geldt niet (meer). Vraag hulp aan uw maatschappelijk werker.',
  );
}
