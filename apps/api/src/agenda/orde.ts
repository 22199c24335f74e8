/** The order within a group as the secretary set it: kept for every agenda still to be made. */
import { AGENDAREGELNAAM, AGENDAREGELS, orden, type Agendaregel } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, nu } from '@besluitpad/prisma';
import { Programmafout } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Zitting } from '../zittingen/zitting.js';
import { noteerWijziging } from '../zittingen/wijziging.js';
import { leesVolgorde, nummer } from './punten.js';
import type { Agendaorde } from './vormen.js';

export async function leesOrde(tx: Tx): Promise<Agendaorde> {
  const { regels, rev } = await tx.agendaOrde.findUniqueOrThrow({ where: { id: 1 } });
  return {
    regels: regels.map(alsRegel),
    mogelijk: AGENDAREGELS.map((code) => ({ code, naam: AGENDAREGELNAAM[code] })),
    rev,
  };
}

export async function stelOrdeIn(
  tx: Tx,
  wie: Wie,
  { regels, revisie }: { regels: readonly Agendaregel[]; revisie: number },
): Promise<Agendaorde> {
  await tx.$executeRaw`SELECT 1 FROM agenda_orde WHERE id = 1 FOR UPDATE`;
  const huidig = await leesOrde(tx);
  eisRevisie(revisie, huidig.rev, () => huidig);
  await tx.agendaOrde.update({ where: { id: 1 }, data: { regels: [...regels], rev: { increment: 1 } } });
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, soort: 'agenda.ordeIngesteld', op: await nu(tx) },
    gegevens: { regels: regels.join(',') },
  });
  return leesOrde(tx);
}

/** Puts the whole agenda in that order again; what was moved by hand is lost, so only when asked. */
export async function ordenOpnieuw(tx: Tx, wie: Wie, zitting: Zitting): Promise<void> {
  eisFase(zitting, 'gepland');
  const { regels } = await leesOrde(tx);
  const punten = orden(await leesVolgorde(tx, zitting.id), regels);
  await nummer(tx, zitting.id, punten);
  const op = await nu(tx);
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'agenda.herschikt', onderwerpId: zitting.id, op },
    gegevens: { punten: punten.length, regels: regels.join(',') },
  });
  await noteerWijziging(tx, wie, { zittingId: zitting.id, wat: 'de agenda is opnieuw geordend', op });
}

function alsRegel(tekst: string): Agendaregel {
  const regel = AGENDAREGELS.find((code) => code === tekst);
  if (regel === undefined) throw new Programmafout('The order of the agenda holds a rule that the code does not know.');
  return regel;
}
