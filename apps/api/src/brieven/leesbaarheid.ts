/** How easily the client will read this letter, measured on the words it was really made with. */
import {
  briefGegevens,
  leesbaarheidsverslag,
  type BriefBoom,
  type BriefSoort,
  type InvoerVan,
  type Leesbaarheidsverslag,
} from '@besluitpad/domain';
import { stelBriefOp } from '@besluitpad/templates';
import { logInzage } from '../dossiers/inzage.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { eisRecht } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { getBrief } from './brief.js';

export async function leesLeesbaarheid(tx: Tx, wie: Wie, id: string): Promise<Leesbaarheidsverslag> {
  const brief = await getBrief(tx, id);
  eisRecht(wie.rollen, 'brief.lezen', { soort: brief.soort });
  await logInzage(tx, wie, `brief/${id}/leesbaarheid`, brief.dossierId);
  return leesbaarheidsverslag(await stelBevrorenBriefOp(tx, id, brief.soort));
}

/** The letter as it was set: frozen data in the wording it was made with, whatever was published since. */
export async function stelBevrorenBriefOp(tx: Tx, id: string, soort: BriefSoort): Promise<BriefBoom> {
  const { invoer, sjabloonId } = await tx.brief.findUniqueOrThrow({
    where: { id },
    select: { invoer: true, sjabloonId: true },
  });
  const sjabloon = sjabloonId === null ? null : await tx.sjabloon.findUnique({ where: { id: sjabloonId } });
  if (!briefGegevens[soort].safeParse(invoer).success) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Deze brief komt uit een oudere versie en kan niet opnieuw gelezen worden.',
    );
  }
  return stelBriefOp(soort, invoer as InvoerVan<typeof soort>, sjabloon?.tekst);
}
