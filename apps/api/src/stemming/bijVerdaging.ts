/** What adjourning means for an item: the clock keeps running, and which meeting can still decide (domein §4). */
import { datum, haaltZitting, voluit } from '@besluitpad/domain';
import { uitDb } from '@besluitpad/prisma';
import { leesGepland } from '../agenda/rijp.js';
import { eisGeenBelang, geenInzage } from '../belangen/zonderInzage.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { magPuntenZien } from '../zittingen/toonZitting.js';
import { getZitting } from '../zittingen/zitting.js';
import type { Verdagingsvooruitzicht } from './vormen.js';

export async function leesBijVerdaging(tx: Tx, wie: Wie, puntId: string): Promise<Verdagingsvooruitzicht> {
  const punt = await tx.agendapunt.findUnique({ where: { id: puntId } });
  if (punt === null) throw await geenInzage(tx, puntId);
  const zitting = await getZitting(tx, punt.zittingId);
  if (!magPuntenZien(wie, zitting)) throw nietGevonden('Dit agendapunt');
  await eisGeenBelang(tx, puntId);
  if (punt.voorstelId === null || punt.aanvraagId === null) {
    throw new Weigering('handeling.nietMogelijk', 'Een bekrachtiging wordt niet verdaagd.');
  }
  const rij = await tx.aanvraag.findUniqueOrThrow({
    where: { id: punt.aanvraagId },
    select: { beslisUiterlijk: true },
  });
  const beslisUiterlijk = datum(uitDb(rij.beslisUiterlijk));
  const haalt = haaltZitting({
    ...{ fase: 'onderzoek', vandaag: zitting.datum, beslisUiterlijk },
    gepland: (await leesGepland(tx)).filter((ander) => ander.datum > zitting.datum),
    vrijeDagen: await leesVrijeDagen(tx),
  });
  if (haalt === undefined) throw nietGevonden('De volgende zitting van deze aanvraag');
  const { zittingId, zittingOp, teLaat, klaarTegen } = haalt;
  const zin = `De termijn loopt door tot en met ${voluit(beslisUiterlijk)}. Verdaagd ${haalt.zin}.`;
  return { beslisUiterlijk, zittingId, zittingOp, teLaat, klaarTegen, zin };
}
