/** Who assists a member at a whole meeting: noted once, in the room as that member is, out when that member has an interest (R-PRV-03). */
import { aanwezigOp, foutInToelating } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { eisLeden, getComite } from '../comite/samenstelling.js';
import { leesPlaatsvervangers } from '../comite/zetel.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesBewegingen } from './bewegingen.js';
import { momentVan } from './uur.js';
import type { Bijstand, Bijstandinvoer } from './vormenZaal.js';
import { eisFase, type Zitting } from './zitting.js';

export async function laatBijstaan(tx: Tx, wie: Wie, zitting: Zitting, invoer: Bijstandinvoer): Promise<Bijstand[]> {
  eisFase(zitting, 'bezig');
  const { lidId, naam } = invoer;
  const comite = await getComite(tx, zitting);
  eisLeden(comite, [lidId]);
  const leden = [...comite.leden, ...(await leesPlaatsvervangers(tx, zitting.id))].map((een) => een.naam);
  const fout = foutInToelating({ soort: 'vertrouwenspersoon_lid', naam, gehoord: [], leden });
  if (fout !== undefined) throw veldWeigering('naam', 'R-PRV-03', fout);
  const binnenOm = await momentVan(tx, zitting, invoer.om);
  if (!aanwezigOp(await leesBewegingen(tx, zitting.id), binnenOm.getTime()).has(lidId)) {
    throw veldWeigering('lidId', 'aanwezig', 'Dit lid is er zelf niet: wie het bijstaat, komt met het lid mee.');
  }
  if ((await leesBijstand(tx, zitting.id)).some((rij) => rij.lidId === lidId && rij.tot === null)) {
    throw new Weigering('bestaat.al', 'Dit lid wordt al bijgestaan. Noteer eerst dat die persoon weg is.');
  }
  const { id } = await tx.zaalgast.create({
    data: { zittingId: zitting.id, soort: 'vertrouwenspersoon_lid', naam, lidId, binnenOm, door: wie.gebruikerId },
    select: { id: true },
  });
  await noteer(tx, wie, zitting, 'zaalgast.binnen', id);
  return leesBijstand(tx, zitting.id);
}

export async function eindigBijstand(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { gastId, om }: { gastId: string; om?: string | undefined },
): Promise<Bijstand[]> {
  eisFase(zitting, 'bezig');
  const gast = await tx.zaalgast.findFirst({ where: { id: gastId, zittingId: zitting.id, agendapuntId: null } });
  if (gast === null) throw nietGevonden('Deze persoon op deze zitting');
  if (gast.buitenOm !== null) throw new Weigering('handeling.nietMogelijk', `${gast.naam} is al buiten.`);
  const buitenOm = await momentVan(tx, zitting, om);
  if (buitenOm < gast.binnenOm) throw veldWeigering('om', 'naBinnen', `${gast.naam} kwam later binnen dan dit uur.`);
  await tx.zaalgast.update({ where: { id: gastId }, data: { buitenOm }, select: { id: true } });
  await noteer(tx, wie, zitting, 'zaalgast.buiten', gastId);
  return leesBijstand(tx, zitting.id);
}

export async function leesBijstand(tx: Tx, zittingId: string): Promise<(Bijstand & { lidId: string })[]> {
  const rijen = await tx.zaalgast.findMany({
    where: { zittingId, agendapuntId: null },
    orderBy: [{ binnenOm: 'asc' }, { id: 'asc' }],
  });
  return rijen.map(({ id, naam, lidId, binnenOm, buitenOm }) => ({
    ...{ id, naam, lidId: lidId ?? '', van: binnenOm.toISOString(), tot: buitenOm?.toISOString() ?? null },
  }));
}

async function noteer(tx: Tx, wie: Wie, { id: ketenId }: Zitting, soort: string, gastId: string): Promise<void> {
  await legVast(tx, wie, { ketenId, soort, onderwerpId: gastId, op: await nu(tx), gegevens: { heleZitting: true } });
}
