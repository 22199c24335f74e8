/**
 * R-INV-01: the committee and its chair do not investigate; they may ask. What the worker finds, he answers, and he
 * decides what goes into the report.
 */
import { randomUUID } from 'node:crypto';
import { legVast, maakTaak, rondTaakAf } from '@besluitpad/prisma';
import { neemInHand } from '../aanvragen/zaak.js';
import { leesOgenblik } from '../dossiers/dag.js';
import type { Gemaakt } from '../dossiers/velden.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { eisOnderzoeksbevoegdheid } from '../toegang/onderzoek.js';
import type { Wie } from '../toegang/wie.js';

export async function draagOnderzoekOp(
  tx: Tx,
  wie: Wie,
  { id: aanvraagId, vraag }: { id: string; vraag: string },
): Promise<Gemaakt> {
  const zaak = await neemInHand(tx, { id: aanvraagId, handeling: 'onderzoek.opdragen' });
  const { dossierId, procedureId, werkerId, beslisUiterlijk } = zaak;
  const { op } = await leesOgenblik(tx);
  const id = randomUUID();
  await tx.onderzoeksopdracht.create({
    data: { id, dossierId, aanvraagId, vraag, gevraagdDoor: wie.gebruikerId, gevraagdOp: op },
    select: { id: true },
  });
  await maakTaak(tx, {
    ...{ procedureId, op, uiterlijk: beslisUiterlijk, gebruikerId: werkerId, reden: vraag },
    soort: 'onderzoeksvraag',
    sleutel: `onderzoeksvraag/${id}`,
    titel: 'Beantwoord de onderzoeksopdracht',
    rol: 'werker',
  });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, op, onderwerpId: aanvraagId, tekst: vraag },
    soort: 'onderzoek.opgedragen',
    grondslag: 'artikel 60, § 1, OCMW-wet',
    gegevens: { opdrachtId: id },
  });
  return { id };
}

export async function beantwoordOpdracht(
  tx: Tx,
  wie: Wie,
  { id, antwoord }: { id: string; antwoord: string },
): Promise<Gemaakt> {
  await tx.$queryRaw`SELECT 1 FROM onderzoeksopdracht WHERE id = ${id}::uuid FOR UPDATE`;
  const opdracht = await tx.onderzoeksopdracht.findUnique({ where: { id } });
  if (opdracht === null) throw nietGevonden('Deze onderzoeksopdracht');
  if (opdracht.beantwoordOp !== null) {
    throw new Weigering('handeling.nietMogelijk', 'Deze onderzoeksopdracht is al beantwoord.');
  }
  const { dossierId, aanvraagId } = opdracht;
  const { op, dag } = await leesOgenblik(tx);
  await eisOnderzoeksbevoegdheid(tx, wie, dag);
  await tx.onderzoeksopdracht.update({
    where: { id },
    data: { antwoord, beantwoordDoor: wie.gebruikerId, beantwoordOp: op },
    select: { id: true },
  });
  await rondTaakAf(tx, `onderzoeksvraag/${id}`, op, wie.gebruikerId);
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, op, onderwerpId: aanvraagId, tekst: antwoord },
    soort: 'onderzoek.beantwoord',
    gegevens: { opdrachtId: id },
  });
  return { id };
}
