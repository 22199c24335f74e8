/** The secretary sets a check of the house aside for one draft, with the reason; a check of the law never. */
import { legVast, nu } from '@besluitpad/prisma';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { noteerWijziging } from '../zittingen/wijziging.js';
import { eisFase, type Plek } from '../zittingen/zitting.js';
import { formeleToets, type Toetspunt } from './formeleToets.js';
import { leesVoorstellen } from './voorstellen.js';

export async function wijkAf(
  tx: Tx,
  wie: Wie,
  { zitting, punt }: Plek,
  { code, reden }: { code: Toetspunt['code']; reden: string },
): Promise<void> {
  eisFase(zitting, 'gepland');
  const voorstel = punt.voorstelId === null ? undefined : (await leesVoorstellen(tx, [punt.voorstelId]))[0];
  const toets = voorstel === undefined ? undefined : formeleToets(voorstel).find((regel) => regel.code === code);
  if (voorstel === undefined || toets === undefined || toets.inOrde) {
    throw new Weigering('handeling.nietMogelijk', 'Dit is al in orde: er is geen afwijking nodig.');
  }
  if (!toets.afwijkbaar) {
    throw new Weigering(
      'regel.geschonden',
      `${toets.zin}. Dit vraagt de wet: de secretaris kan er niet van afwijken.`,
      {
        extra: { regel: code },
      },
    );
  }
  const op = await nu(tx);
  await tx.toetsafwijking.create({
    data: { voorstelId: voorstel.id, code, dossierId: punt.dossierId, reden, door: wie.gebruikerId, op },
  });
  await legVast(tx, wie, {
    ...{
      ketenId: punt.dossierId,
      dossierId: punt.dossierId,
      soort: 'agendapunt.toetsAfgeweken',
      onderwerpId: punt.id,
      op,
    },
    gegevens: { code, voorstelId: voorstel.id },
    tekst: reden,
  });
  await noteerWijziging(tx, wie, { zittingId: zitting.id, wat: `punt ${punt.volgnr} is in orde met een reden`, op });
}
