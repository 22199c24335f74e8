/** Takes an item off an agenda: by the secretary before it leaves, or because its request ended in the meantime. */
import { toetsHandeling, type Fase } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Plek, type Zitting } from '../zittingen/zitting.js';

export async function voerAf(tx: Tx, wie: Wie, { zitting, punt }: Plek, reden: string): Promise<void> {
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
  const op = await nu(tx);
  await tx.agendapunt.update({
    where: { id: punt.id },
    data: { status: 'afgevoerd', geslotenOp: op },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: punt.dossierId,
    dossierId: punt.dossierId,
    soort: 'aanvraag.afgevoerd',
    onderwerpId: punt.aanvraagId,
    op,
    gegevens: { zittingId: zitting.id, agendapuntId: punt.id },
    tekst: reden,
  });
}

/** A request that was withdrawn, forwarded or ended by death after its item was listed needs no vote any more. */
export async function voerGeslotenAanvragenAf(tx: Tx, wie: Wie, zitting: Zitting, op: Date): Promise<void> {
  const punten = await tx.$queryRaw<{ id: string; aanvraagId: string; dossierId: string }[]>`
    UPDATE agendapunt p SET status = 'afgevoerd', gesloten_op = ${op} FROM aanvraag a
    WHERE p.zitting_id = ${zitting.id}::uuid AND p.voorstel_id IS NOT NULL AND p.status = 'open'
      AND a.id = p.aanvraag_id AND a.fase = 'afgehandeld'
    RETURNING p.id, p.aanvraag_id AS "aanvraagId", p.dossier_id AS "dossierId"`;
  for (const punt of punten) {
    await legVast(tx, wie, {
      ketenId: punt.dossierId,
      dossierId: punt.dossierId,
      soort: 'aanvraag.afgevoerd',
      onderwerpId: punt.aanvraagId,
      op,
      gegevens: { zittingId: zitting.id, agendapuntId: punt.id, aanvraagGesloten: true },
    });
  }
}
