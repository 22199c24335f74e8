/** Opens a meeting on its day, and notes who is there; latecomers and early leavers are movements after it. */
import { aanwezigOp, instantInBrussel, kort } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { voegBekrachtigingenToe } from '../agenda/bekrachtigingen.js';
import { voerGeslotenAanvragenAf } from '../agenda/voerAf.js';
import { eisLeden, getComite } from '../comite/samenstelling.js';
import { leesPlaatsvervangers } from '../comite/zetel.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { bewaarBewegingen, leesBewegingen, type NieuweBeweging } from './bewegingen.js';
import { eisFase, vandaagVan, type Zitting } from './zitting.js';

export interface Aanwezigen {
  readonly aanwezig: readonly string[];
  readonly verontschuldigd: readonly string[];
}

export async function openZitting(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { om, ...aanwezigen }: Aanwezigen & { readonly om?: string | undefined },
): Promise<void> {
  eisFase(zitting, 'opgeroepen');
  const op = await nu(tx);
  if (vandaagVan(op) < zitting.datum) {
    throw new Weigering('handeling.nietMogelijk', `De zitting is pas op ${kort(zitting.datum)}.`);
  }
  const begonnenOp = beginVan(zitting, om, op);
  const bezig: Zitting = { ...zitting, fase: 'bezig' };
  await tx.zitting.update({
    where: { id: zitting.id },
    data: { fase: bezig.fase, geopendOp: begonnenOp },
    select: { id: true },
  });
  await voerGeslotenAanvragenAf(tx, wie, bezig, op);
  await voegBekrachtigingenToe(tx, wie, bezig, op);
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'zitting.geopend', onderwerpId: zitting.id, op },
    gegevens: { begonnenOp: begonnenOp.toISOString() },
  });
  await noteerAanwezigheid(tx, wie, bezig, aanwezigen, begonnenOp);
}

/**
 * The decisions carry the day for which the members were convened. Who notes the meeting afterwards, from paper, says at what
 * hour it began that day, so that nothing done on another day passes for it.
 */
function beginVan(zitting: Zitting, om: string | undefined, op: Date): Date {
  if (om === undefined) {
    if (vandaagVan(op) === zitting.datum) return op;
    throw veldWeigering(
      'om',
      'achteraf',
      `De zitting was op ${kort(zitting.datum)}. Noteert u ze achteraf, geef dan in om het uur waarop ze toen begon. Ging ze niet door, plan dan een andere.`,
    );
  }
  const [uren = 0, minuten = 0] = om.split(':').map(Number);
  const begin = new Date(instantInBrussel(zitting.datum, uren, minuten));
  if (begin > op) throw veldWeigering('om', 'tijdens', 'Dit uur is nog niet gekomen.');
  return begin;
}

/** Who is in the room now; who comes or goes since the last time is a movement of this moment. */
export async function noteerAanwezigheid(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { aanwezig, verontschuldigd }: Aanwezigen,
  moment?: Date,
): Promise<void> {
  eisFase(zitting, 'bezig');
  const comite = await getComite(tx, zitting);
  eisLeden(comite, [...aanwezig, ...verontschuldigd]);
  const op = moment ?? (await nu(tx));
  const vervangers = await leesPlaatsvervangers(tx, zitting.id);
  const eerdere = await leesBewegingen(tx, zitting.id);
  const wasEr = new Set(eerdere.map(({ lidId }) => lidId));
  const binnen = aanwezigOp(eerdere, op.getTime());
  const wijze = zitting.vorm === 'digitaal' ? 'digitaal' : 'ter_plaatse';
  const nieuw: NieuweBeweging[] = comite.leden.flatMap(({ id: lidId }): NieuweBeweging[] => {
    if (aanwezig.includes(lidId) === binnen.has(lidId)) return [];
    if (binnen.has(lidId)) return [{ lidId, op, soort: 'buiten', wijze: null }];
    return [{ lidId, op, wijze, soort: wasEr.has(lidId) ? 'terug' : 'binnen' }];
  });
  await bewaarBewegingen(tx, wie, zitting, nieuw);
  for (const { id } of comite.leden) {
    const kwam = aanwezig.includes(id) || wasEr.has(id);
    const vervanger = vervangers.find(({ lidId }) => lidId === id);
    const zetelt = kwam && vervanger !== undefined ? { plaatsvervanger: vervanger.naam } : {};
    const excuus = verontschuldigd.includes(id) || vervanger !== undefined;
    const status = kwam ? 'aanwezig' : excuus ? 'verontschuldigd' : 'afwezig';
    await tx.aanwezigheid.upsert({
      where: { zittingId_lidId: { zittingId: zitting.id, lidId: id } },
      create: { zittingId: zitting.id, lidId: id, status, ...zetelt },
      update: { status, ...zetelt },
    });
  }
  await legVast(tx, wie, {
    ketenId: zitting.id,
    soort: 'zitting.aanwezigheid',
    onderwerpId: zitting.id,
    op,
    gegevens: { aanwezig: aanwezig.length, verontschuldigd: verontschuldigd.length, zittend: comite.leden.length },
  });
}
