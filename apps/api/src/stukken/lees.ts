import { bewijsalinea, datum, type GevraagdStuk } from '@besluitpad/domain';
import { dagUitDb } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesVoorgesteldeStukken } from './voorgesteld.js';
import type { Stukkenstand } from './vormen.js';

/** What was asked on a request and what came of it; with something missing, the paragraph that proves it. */
export async function leesStukken(tx: Tx, wie: Wie, aanvraagId: string): Promise<Stukkenstand> {
  const aanvraag = await tx.aanvraag.findUnique({ where: { id: aanvraagId }, select: { dossierId: true } });
  if (aanvraag === null) throw nietGevonden('Deze aanvraag');
  await logInzage(tx, wie, `stukken van aanvraag/${aanvraagId}`, aanvraag.dossierId);
  const rijen = await tx.stukkenlijst.findMany({
    where: { aanvraagId },
    orderBy: [{ gevraagdOp: 'asc' }, { id: 'asc' }],
  });
  const alle = await tx.stuk.findMany({
    where: { stukkenlijstId: { in: rijen.map(({ id }) => id) } },
    omit: { dossierId: true },
    orderBy: { volgnr: 'asc' },
  });
  const lijsten = rijen.map(({ id, gevraagdOp, bezorgTegen, codeVervaltOp }) => ({
    id,
    gevraagdOp: dagUitDb(gevraagdOp),
    bezorgTegen: dagUitDb(bezorgTegen),
    codeVervaltOp: codeVervaltOp === null ? null : dagUitDb(codeVervaltOp),
    stukken: alle.flatMap(({ stukkenlijstId, herinnerdOp, ontvangenOp, ...stuk }) =>
      stukkenlijstId !== id
        ? []
        : [
            {
              ...stuk,
              herinnerdOp: herinnerdOp.map(datum),
              ontvangenOp: ontvangenOp === null ? null : dagUitDb(ontvangenOp),
            },
          ],
    ),
  }));
  const gevraagd = lijsten.flatMap(({ gevraagdOp, stukken }) =>
    stukken.map((stuk) => ({ ...stuk, gevraagdOp, ontvangenOp: stuk.ontvangenOp ?? undefined })),
  );
  const alGevraagd = new Set(gevraagd.map(({ omschrijving }) => omschrijving.toLowerCase()));
  const voorgesteld = await leesVoorgesteldeStukken(tx, aanvraagId);
  return {
    voorgesteld: voorgesteld.map(({ omschrijving, ...stuk }) => ({
      ...{ ...stuk, omschrijving, steunen: [...stuk.steunen] },
      gevraagd: alGevraagd.has(omschrijving.toLowerCase()),
    })),
    volledig: gevraagd.every(({ ontvangenOp }) => ontvangenOp !== undefined),
    bewijsalinea: bewijsalinea(gevraagd) ?? null,
    lijsten,
  };
}

/** Every document asked on a request, as the paragraph of proof tells of it. */
export async function leesGevraagdeStukken(tx: Tx, aanvraagId: string): Promise<GevraagdStuk[]> {
  const lijsten = await tx.stukkenlijst.findMany({
    where: { aanvraagId },
    orderBy: [{ gevraagdOp: 'asc' }, { id: 'asc' }],
  });
  const stukken = await tx.stuk.findMany({
    where: { stukkenlijstId: { in: lijsten.map(({ id }) => id) } },
    orderBy: { volgnr: 'asc' },
  });
  return lijsten.flatMap(({ id, gevraagdOp }) =>
    stukken
      .filter(({ stukkenlijstId }) => stukkenlijstId === id)
      .map(({ omschrijving, herinnerdOp, ontvangenOp }) => ({
        ...{ omschrijving, gevraagdOp: dagUitDb(gevraagdOp), herinnerdOp: herinnerdOp.map(datum) },
        ontvangenOp: ontvangenOp === null ? undefined : dagUitDb(ontvangenOp),
      })),
  );
}
