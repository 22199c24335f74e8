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
import { getBrief, type Brief } from './brief.js';
import { boomVoorLezer } from './voorLezer.js';

export async function leesLeesbaarheid(tx: Tx, wie: Wie, id: string): Promise<Leesbaarheidsverslag> {
  const brief = await getBrief(tx, id);
  eisRecht(wie.rollen, 'brief.lezen', { soort: brief.soort });
  await logInzage(tx, wie, `brief/${id}/leesbaarheid`, brief.dossierId);
  return leesbaarheidsverslag((await boomVoorLezer(tx, brief)) ?? (await stelBevrorenBriefOp(tx, id, brief.soort)));
}

/** What stands beside the preview. Null when an older version froze the letter: then nobody can read it again. */
export async function raadBij(tx: Tx, brief: Brief): Promise<Pick<Leesbaarheidsverslag, 'niveau' | 'raad'> | null> {
  const heel = await findBevrorenBrief(tx, brief.id, brief.soort);
  if (heel === undefined) return null;
  const { niveau, raad } = leesbaarheidsverslag((await boomVoorLezer(tx, brief)) ?? heel);
  return { niveau, raad };
}

export async function stelBevrorenBriefOp(tx: Tx, id: string, soort: BriefSoort): Promise<BriefBoom> {
  const boom = await findBevrorenBrief(tx, id, soort);
  if (boom !== undefined) return boom;
  throw new Weigering(
    'handeling.nietMogelijk',
    'Deze brief komt uit een oudere versie en kan niet opnieuw gelezen worden.',
  );
}

/** The letter as it was set: frozen data in the wording it was made with, whatever was published since. */
async function findBevrorenBrief(tx: Tx, id: string, soort: BriefSoort): Promise<BriefBoom | undefined> {
  const { invoer, sjabloonId } = await tx.brief.findUniqueOrThrow({
    where: { id },
    select: { invoer: true, sjabloonId: true },
  });
  const sjabloon = sjabloonId === null ? null : await tx.sjabloon.findUnique({ where: { id: sjabloonId } });
  if (!briefGegevens[soort].safeParse(invoer).success) return undefined;
  return stelBriefOp(soort, invoer as InvoerVan<typeof soort>, sjabloon?.tekst);
}
