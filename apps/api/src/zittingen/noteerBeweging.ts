/** A member comes in, leaves or comes back, at an hour. A count that was taken is never left behind by it. */
import {
  botsendePunten,
  foutInBeweging,
  magDeelnemen,
  type Bewegingsoort,
  type Deelname,
  type Vergadervorm,
} from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { getHuisregels } from '../comite/huisregels.js';
import { eisLeden, getComite } from '../comite/samenstelling.js';
import { leesPlaatsvervangers } from '../comite/zetel.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { bewaarBewegingen, leesBewegingen, type NieuweBeweging } from './bewegingen.js';
import { momentVan } from './uur.js';
import { eisFase, type Zitting } from './zitting.js';

export interface Beweginginvoer {
  readonly lidId: string;
  readonly soort: Bewegingsoort;
  readonly om?: string | undefined;
  readonly wijze: Deelname;
  readonly plaatsvervanger?: string | undefined;
}

export async function noteerBeweging(tx: Tx, wie: Wie, zitting: Zitting, invoer: Beweginginvoer): Promise<void> {
  eisFase(zitting, 'bezig');
  const { lidId, soort, wijze } = invoer;
  const vervanger = (await leesPlaatsvervangers(tx, zitting.id)).find((v) => v.lidId === lidId);
  const plaatsvervanger = soort === 'binnen' ? (vervanger?.naam ?? invoer.plaatsvervanger) : invoer.plaatsvervanger;
  eisLeden(await getComite(tx, zitting), [lidId]);
  if (soort !== 'buiten') eisDeelname(zitting, wijze);
  if (invoer.plaatsvervanger !== undefined) await eisPlaatsvervanging(tx, zitting, invoer);
  const op = await momentVan(tx, zitting, invoer.om);
  const nieuw: NieuweBeweging = { lidId, soort, op, wijze: soort === 'buiten' ? null : wijze };
  await eisPassend(tx, zitting, nieuw);
  await bewaarBewegingen(tx, wie, zitting, [nieuw]);
  if (soort === 'binnen') await neemZetelIn(tx, zitting, lidId, plaatsvervanger ?? null);
  await legVast(tx, wie, {
    ketenId: zitting.id,
    soort: `zitting.${soort}`,
    onderwerpId: lidId,
    op: await nu(tx),
    gegevens: { om: op.toISOString(), wijze: nieuw.wijze, vervangen: plaatsvervanger !== undefined },
  });
}

async function eisPassend(tx: Tx, zitting: Zitting, { op, ...nieuw }: NieuweBeweging): Promise<void> {
  const beweging = { ...nieuw, op: op.getTime() };
  const fout = foutInBeweging(await leesBewegingen(tx, zitting.id), beweging);
  if (fout !== undefined) throw new Weigering('handeling.nietMogelijk', fout);
  const botst = botsendePunten(await leesGestemdePunten(tx, zitting.id), beweging);
  if (botst.length === 0) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    `Na dit uur is al gestemd over ${botst.length === 1 ? 'punt' : 'de punten'} ${botst.join(', ')}, met een andere aanwezigheid. Kies een later uur.`,
    { extra: { punten: botst } },
  );
}

async function leesGestemdePunten(tx: Tx, zittingId: string) {
  const rijen = await tx.$queryRaw<{ volgnr: number; gestemdOp: Date; geteld: string[] }[]>`
    SELECT p.volgnr, p.gestemd_op AS "gestemdOp", coalesce(array_agg(s.lid_id::text) FILTER (WHERE s.lid_id IS NOT NULL), '{}') AS geteld
    FROM agendapunt p LEFT JOIN stem s ON s.agendapunt_id = p.id
    WHERE p.zitting_id = ${zittingId}::uuid AND p.gestemd_op IS NOT NULL AND p.status IN ('beslist', 'verworpen', 'verdaagd')
    GROUP BY p.id ORDER BY p.volgnr`;
  return rijen.map(({ gestemdOp, ...rij }) => ({ ...rij, gestemdOp: gestemdOp.getTime() }));
}

export function eisDeelname({ vorm }: Pick<Zitting, 'vorm'>, wijze: Deelname): void {
  if (magDeelnemen(vorm, wijze)) return;
  throw veldWeigering(
    'wijze',
    'R-COM-17',
    vorm === 'digitaal'
      ? 'Deze zitting is volledig digitaal: niemand neemt ter plaatse deel.'
      : 'Deze zitting is ter plaatse. Digitaal deelnemen kan alleen in een digitale of hybride zitting.',
  );
}

/** Substitutes exist (R-COM-03); how they sit is for the house rules, so without one nobody is counted for another. */
async function eisPlaatsvervanging(tx: Tx, zitting: Zitting, { lidId, soort }: Beweginginvoer): Promise<void> {
  const { plaatsvervanging } = await getHuisregels(tx);
  if (plaatsvervanging?.waarde !== true) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'De huisregels zeggen niet dat een plaatsvervanger een verhinderd lid vervangt (na te kijken).',
    );
  }
  const eerder = (await leesBewegingen(tx, zitting.id)).some((beweging) => beweging.lidId === lidId);
  if (soort === 'binnen' && !eerder) return;
  throw veldWeigering(
    'plaatsvervanger',
    'verhinderd',
    'Een plaatsvervanger zetelt alleen voor een lid dat er niet was.',
  );
}

async function neemZetelIn(tx: Tx, { id: zittingId }: Zitting, lidId: string, plaatsvervanger: string | null) {
  await tx.aanwezigheid.upsert({
    where: { zittingId_lidId: { zittingId, lidId } },
    create: { zittingId, lidId, status: 'aanwezig', plaatsvervanger },
    update: { status: 'aanwezig', plaatsvervanger },
  });
}

/** A movement noted by mistake; only the last one of that member, so that what follows never hangs in the air. */
export async function trekBewegingIn(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { lidId, reden }: { lidId: string; reden: string },
): Promise<void> {
  eisFase(zitting, 'bezig');
  const laatste = (await leesBewegingen(tx, zitting.id)).filter((beweging) => beweging.lidId === lidId).at(-1);
  if (laatste === undefined) throw new Weigering('handeling.nietMogelijk', 'Van dit lid is geen beweging genoteerd.');
  const omgekeerd: Bewegingsoort = laatste.soort === 'buiten' ? 'terug' : 'buiten';
  const botst = botsendePunten(await leesGestemdePunten(tx, zitting.id), { ...laatste, soort: omgekeerd });
  if (botst.length > 0) {
    throw new Weigering(
      'handeling.nietMogelijk',
      `Met deze beweging is al gestemd over ${botst.length === 1 ? 'punt' : 'de punten'} ${botst.join(', ')}: ze blijft staan.`,
      { extra: { punten: botst } },
    );
  }
  const op = await nu(tx);
  await tx.aanwezigheidsbeweging.update({
    where: { zittingId_volgnr: { zittingId: zitting.id, volgnr: laatste.volgnr } },
    data: { ingetrokkenOp: op, reden },
    select: { volgnr: true },
  });
  if (laatste.soort === 'binnen') {
    await tx.aanwezigheid.update({
      where: { zittingId_lidId: { zittingId: zitting.id, lidId } },
      data: { status: 'afwezig', plaatsvervanger: null },
      select: { lidId: true },
    });
  }
  await legVast(tx, wie, {
    ketenId: zitting.id,
    soort: 'zitting.bewegingIngetrokken',
    onderwerpId: lidId,
    op,
    tekst: reden,
  });
}

/** R-COM-17: another form than in the room, with the exceptional circumstances, where the house rules allow it. */
export async function kiesVorm(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { vorm, reden }: { vorm: Vergadervorm; reden?: string | undefined },
): Promise<void> {
  eisFase(zitting, 'gepland', 'opgeroepen');
  if (vorm !== 'ter_plaatse') {
    const { digitaalVergaderen } = await getHuisregels(tx);
    if (digitaalVergaderen?.waarde !== true) {
      throw new Weigering(
        'handeling.nietMogelijk',
        'De huisregels laten geen digitale of hybride zitting toe: het comité vergadert ter plaatse.',
      );
    }
    if (reden === undefined) {
      throw veldWeigering(
        'reden',
        'R-COM-17',
        'Zeg welke uitzonderlijke omstandigheden een zitting op afstand vragen.',
      );
    }
  }
  const vormReden = vorm === 'ter_plaatse' ? null : (reden ?? null);
  await tx.zitting.update({ where: { id: zitting.id }, data: { vorm, vormReden }, select: { id: true } });
  await legVast(tx, wie, {
    ketenId: zitting.id,
    soort: 'zitting.vorm',
    onderwerpId: zitting.id,
    op: await nu(tx),
    gegevens: { vorm },
    tekst: vormReden,
  });
}
