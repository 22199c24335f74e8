/** "Vragen vooraf": a factual question of a member on an item, from the convocation to the end of the meeting. */
import { randomUUID } from 'node:crypto';
import { getProcedure, legVast, maakTaak, nu, rondTaakAf } from '@besluitpad/prisma';
import { eisGeenBelang, geenInzage } from '../belangen/zonderInzage.js';
import { findNaamloos } from '../bundels/anoniem.js';
import type { Gemaakt } from '../dossiers/velden.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { magPuntenZien } from '../zittingen/toonZitting.js';
import { eisFase, getZitting, type Punt, type Zitting } from '../zittingen/zitting.js';
import { getEigenLid } from './eigenLid.js';
import type { VraagVooraf } from './vormen.js';

async function getPunt(tx: Tx, id: string): Promise<{ punt: Punt; zitting: Zitting }> {
  const punt = await tx.agendapunt.findUnique({ where: { id } });
  if (punt === null) throw await geenInzage(tx, id);
  return { punt, zitting: await getZitting(tx, punt.zittingId) };
}

export async function stelVraag(tx: Tx, wie: Wie, puntId: string, vraag: string): Promise<Gemaakt> {
  const { punt, zitting } = await getPunt(tx, puntId);
  eisFase(zitting, 'opgeroepen', 'bezig');
  if (punt.status === 'afgevoerd') throw new Weigering('handeling.nietMogelijk', 'Dit punt is van de agenda gehaald.');
  const { id: lidId } = await getEigenLid(tx, wie, zitting);
  const { werkerId } = await tx.dossier.findUniqueOrThrow({
    where: { id: punt.dossierId },
    select: { werkerId: true },
  });
  const op = await nu(tx);
  const id = randomUUID();
  await tx.vraagVooraf.create({
    data: { id, agendapuntId: puntId, dossierId: punt.dossierId, lidId, vraag, gesteldOp: op },
    select: { id: true },
  });
  await maakTaak(tx, {
    procedureId: await procedureVan(tx, punt),
    ...{ soort: 'vraagVooraf', sleutel: `vraagVooraf/${id}`, rol: 'werker', gebruikerId: werkerId },
    titel: 'Beantwoord de vraag van een comitélid voor de zitting',
    ...{ uiterlijk: zitting.datum, reden: vraag, op },
  });
  await legVast(tx, wie, {
    ...{ ketenId: punt.dossierId, dossierId: punt.dossierId, soort: 'vraagVooraf.gesteld', onderwerpId: punt.id, op },
    gegevens: { zittingId: zitting.id, vraagId: id },
    tekst: vraag,
  });
  return { id };
}

async function procedureVan(tx: Tx, { voorstelId, aanvraagId, besluitId }: Punt): Promise<string> {
  const onderwerp = voorstelId === null ? besluitId : aanvraagId;
  return (await getProcedure(tx, voorstelId === null ? 'besluit' : 'aanvraag', onderwerp ?? '')).id;
}

/** What the worker answers is read by all members; it changes neither the report nor the proposal. */
export async function beantwoordVraag(tx: Tx, wie: Wie, id: string, antwoord: string): Promise<Gemaakt> {
  await tx.$queryRaw`SELECT 1 FROM vraag_vooraf WHERE id = ${id}::uuid FOR UPDATE`;
  const vraag = await tx.vraagVooraf.findUnique({ where: { id } });
  if (vraag === null) throw nietGevonden('Deze vraag');
  const { punt, zitting } = await getPunt(tx, vraag.agendapuntId);
  eisFase(zitting, 'opgeroepen', 'bezig');
  if (vraag.antwoord !== null) throw new Weigering('handeling.nietMogelijk', 'Deze vraag is al beantwoord.');
  const op = await nu(tx);
  await tx.vraagVooraf.update({
    where: { id },
    data: { antwoord, beantwoordDoor: wie.gebruikerId, beantwoordOp: op },
    select: { id: true },
  });
  await rondTaakAf(tx, `vraagVooraf/${id}`, op, wie.gebruikerId);
  await legVast(tx, wie, {
    ...{
      ketenId: punt.dossierId,
      dossierId: punt.dossierId,
      soort: 'vraagVooraf.beantwoord',
      onderwerpId: punt.id,
      op,
    },
    gegevens: { zittingId: zitting.id, vraagId: id },
    tekst: antwoord,
  });
  return { id };
}

export async function lijstVragen(tx: Tx, wie: Wie, puntId: string): Promise<VraagVooraf[]> {
  const { punt, zitting } = await getPunt(tx, puntId);
  if (!magPuntenZien(wie, zitting) && !mag(wie.rollen, 'onderzoek.lezen')) throw nietGevonden('Dit agendapunt');
  await eisGeenBelang(tx, puntId);
  const vragen = await tx.$queryRaw<VraagVooraf[]>`
    SELECT v.id, v.agendapunt_id AS "agendapuntId", l.naam AS lid, v.vraag, v.antwoord, g.naam AS "beantwoordDoor",
      to_char(v.gesteld_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "gesteldOp",
      to_char(v.beantwoord_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "beantwoordOp"
    FROM vraag_vooraf v JOIN lid l ON l.id = v.lid_id LEFT JOIN gebruiker g ON g.id = v.beantwoord_door
    WHERE v.agendapunt_id = ${puntId}::uuid ORDER BY v.gesteld_op, v.id`;
  // The worker and who makes the agenda know the file; a member reads it without names where the meeting is (R-COM-22).
  const kentDossier = mag(wie.rollen, 'agenda.opmaken') || mag(wie.rollen, 'onderzoek.lezen');
  const naamloos = kentDossier ? undefined : await findNaamloos(tx, zitting, punt.dossierId);
  if (naamloos === undefined) return vragen;
  return vragen.map(({ vraag, antwoord, ...rest }) => ({
    ...{ ...rest, vraag: naamloos.tekst(vraag) },
    antwoord: antwoord === null ? null : naamloos.tekst(antwoord),
  }));
}

/** The questions close with the meeting: what was not answered is asked no longer. */
export async function sluitVragen(tx: Tx, { id }: Zitting, op: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE taak t SET klaar_op = ${op} FROM vraag_vooraf v JOIN agendapunt p ON p.id = v.agendapunt_id
    WHERE p.zitting_id = ${id}::uuid AND v.antwoord IS NULL AND t.sleutel = 'vraagVooraf/' || v.id AND t.klaar_op IS NULL`;
}
