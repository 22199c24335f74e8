/** Talking points for who explains this letter aloud, from the words it was really made with. */
import { toelichtingVan, type Toelichting } from '@besluitpad/domain';
import { logInzage } from '../dossiers/inzage.js';
import type { Tx } from '../server/database.js';
import { eisRecht } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { getBrief } from './brief.js';
import { stelBevrorenBriefOp } from './leesbaarheid.js';
import { wilNietGebeld } from './mondeling.js';

export async function leesToelichting(tx: Tx, wie: Wie, id: string): Promise<Toelichting & { letOp?: string }> {
  const brief = await getBrief(tx, id);
  eisRecht(wie.rollen, 'brief.lezen', { soort: brief.soort });
  await logInzage(tx, wie, `brief/${id}/toelichting`, brief.dossierId);
  const nietBellen = brief.dossierId !== null && (await wilNietGebeld(tx, brief.dossierId));
  return {
    ...(nietBellen ? { letOp: 'Bel deze cliënt niet. Leg de brief uit op een afspraak of een huisbezoek.' } : {}),
    ...toelichtingVan(await stelBevrorenBriefOp(tx, id, brief.soort)),
  };
}
