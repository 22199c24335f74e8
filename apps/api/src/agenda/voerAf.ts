/** Takes an item off an agenda: by the secretary before it leaves, or because its request ended in the meantime. */
import { toetsHandeling, type Fase } from '@besluitpad/domain';
import { legAllesVast, legVast, nu } from '@besluitpad/prisma';
import { Programmafout, Weigering } from '../fouten/weigering.js';
import { eisGeenHooruur } from '../hoorzittingen/lees.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { noteerWijziging } from '../zittingen/wijziging.js';
import { eisFase, type Plek, type Zitting } from '../zittingen/zitting.js';
import { hernummer } from './punten.js';

export async function voerAf(tx: Tx, wie: Wie, plek: Plek, reden: string): Promise<void> {
  const { zitting, punt } = plek;
  const aanvraagId = await eisAfvoerbaar(tx, plek);
  await eisGeenHooruur(tx, zitting.id, aanvraagId);
  const op = await nu(tx);
  await haalEraf(tx, punt.id, op);
  await legVast(tx, wie, {
    ketenId: punt.dossierId,
    dossierId: punt.dossierId,
    soort: 'aanvraag.afgevoerd',
    onderwerpId: aanvraagId,
    op,
    gegevens: { zittingId: zitting.id, agendapuntId: punt.id },
    tekst: reden,
  });
  await noteerWijziging(tx, wie, { zittingId: zitting.id, wat: `punt ${punt.volgnr} is van de agenda gehaald`, op });
}

/** The item's row stays, for who asks later what stood here; the numbers of the others close up. */
export async function haalEraf(tx: Tx, puntId: string, op: Date): Promise<void> {
  const { zittingId } = await tx.agendapunt.update({
    where: { id: puntId },
    data: { status: 'afgevoerd', geslotenOp: op },
    select: { zittingId: true },
  });
  await hernummer(tx, zittingId);
}

/** @returns the request the item is about */
export async function eisAfvoerbaar(tx: Tx, { zitting, punt }: Plek): Promise<string> {
  eisFase(zitting, 'gepland');
  if (punt.besluitId !== null) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Een dringende beslissing van de voorzitter is een vast punt van de eerstvolgende zitting: dit punt gaat niet van de agenda.',
    );
  }
  if (punt.status !== 'open') throw new Weigering('handeling.nietMogelijk', 'Dit punt is al van de agenda.');
  if (punt.aanvraagId === null) throw new Programmafout('An item with a proposal has no request.');
  const { fase } = await tx.aanvraag.findUniqueOrThrow({ where: { id: punt.aanvraagId }, select: { fase: true } });
  const oordeel = toetsHandeling(fase as Fase, 'aanvraag.afvoeren');
  if (!oordeel.mag) throw new Weigering('handeling.nietMogelijk', oordeel.boodschap);
  return punt.aanvraagId;
}

/** A request that was withdrawn, forwarded or ended by death after its item was listed needs no vote any more. */
export async function voerGeslotenAanvragenAf(tx: Tx, wie: Wie, zitting: Zitting, op: Date): Promise<void> {
  const punten = await tx.$queryRaw<{ id: string; aanvraagId: string; dossierId: string }[]>`
    UPDATE agendapunt p SET status = 'afgevoerd', gesloten_op = ${op} FROM aanvraag a
    WHERE p.zitting_id = ${zitting.id}::uuid AND p.voorstel_id IS NOT NULL AND p.status = 'open'
      AND a.id = p.aanvraag_id AND a.fase = 'afgehandeld'
    RETURNING p.id, p.aanvraag_id AS "aanvraagId", p.dossier_id AS "dossierId"`;
  if (zitting.fase === 'gepland' && punten.length > 0) await hernummer(tx, zitting.id);
  await legAllesVast(
    tx,
    wie,
    punten.map((punt) => ({
      ketenId: punt.dossierId,
      dossierId: punt.dossierId,
      soort: 'aanvraag.afgevoerd',
      onderwerpId: punt.aanvraagId,
      op,
      gegevens: { zittingId: zitting.id, agendapuntId: punt.id, aanvraagGesloten: true },
    })),
  );
}
