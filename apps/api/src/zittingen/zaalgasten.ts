/** Guests in the room at one item: let in for the discussion, out again before the vote (R-PRV-03). */
import { foutInToelating, magBijStemming, ZAALGAST_IN_WOORDEN, type ZaalgastSoort } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { eisLeden, getComite } from '../comite/samenstelling.js';
import { leesPlaatsvervangers } from '../comite/zetel.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import { leesHooruren } from '../hoorzittingen/lees.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { momentVan } from './uur.js';
import type { Gastinvoer, Zaalgast } from './vormenZaal.js';
import { eisFase, type Plek } from './zitting.js';

export async function laatBinnen(tx: Tx, wie: Wie, plek: Plek, invoer: Gastinvoer): Promise<Zaalgast[]> {
  const { zitting, punt } = plek;
  eisOpen(plek);
  const { soort, lidId, reden, mandaat } = invoer;
  const comite = await getComite(tx, zitting);
  if (lidId !== undefined) eisLeden(comite, [lidId]);
  const vervangers = await leesPlaatsvervangers(tx, zitting.id);
  const naam = invoer.naam ?? (await naamVanGehoorde(tx, plek, soort));
  const uren = (await leesHooruren(tx, zitting.id)).get(punt.aanvraagId ?? '') ?? [];
  const fout = foutInToelating({
    ...{ soort, naam, mandaat },
    gehoord: uren.filter(({ status }) => status !== 'niet_verschenen').map(({ wie: gehoorde }) => gehoorde),
    leden: [...comite.leden, ...vervangers].map((een) => een.naam),
  });
  if (fout !== undefined) throw veldWeigering('soort', 'R-PRV-03', fout);
  const binnenOm = await momentVan(tx, zitting, invoer.om);
  const { id } = await tx.zaalgast.create({
    data: {
      ...{ zittingId: zitting.id, agendapuntId: punt.id, soort, naam, lidId: lidId ?? null, binnenOm },
      reden: reden ?? null,
      door: wie.gebruikerId,
    },
    select: { id: true },
  });
  await noteer(tx, wie, plek, { soort: 'zaalgast.binnen', gastId: id });
  return leesZaalgasten(tx, punt.id);
}

/** The minutes say that the client was there, and not his name once more. */
async function naamVanGehoorde(tx: Tx, { punt }: Plek, soort: ZaalgastSoort): Promise<string> {
  if (soort !== 'werker') return 'De cliënt';
  const { werkerId } = await tx.dossier.findUniqueOrThrow({
    where: { id: punt.dossierId },
    select: { werkerId: true },
  });
  return (await tx.gebruiker.findUniqueOrThrow({ where: { id: werkerId }, select: { naam: true } })).naam;
}

export async function laatBuiten(
  tx: Tx,
  wie: Wie,
  plek: Plek,
  { gastId, om }: { gastId: string; om?: string | undefined },
): Promise<Zaalgast[]> {
  eisOpen(plek);
  const gast = await tx.zaalgast.findUnique({ where: { id: gastId } });
  if (gast === null || gast.agendapuntId !== plek.punt.id) throw nietGevonden('Deze persoon bij dit punt');
  if (gast.buitenOm !== null) throw new Weigering('handeling.nietMogelijk', `${gast.naam} is al buiten.`);
  const buitenOm = await momentVan(tx, plek.zitting, om);
  if (buitenOm < gast.binnenOm) throw veldWeigering('om', 'naBinnen', `${gast.naam} kwam later binnen dan dit uur.`);
  await tx.zaalgast.update({ where: { id: gastId }, data: { buitenOm }, select: { id: true } });
  await noteer(tx, wie, plek, { soort: 'zaalgast.buiten', gastId });
  return leesZaalgasten(tx, plek.punt.id);
}

export async function leesZaalgasten(tx: Tx, agendapuntId: string): Promise<Zaalgast[]> {
  const rijen = await tx.zaalgast.findMany({ where: { agendapuntId }, orderBy: [{ binnenOm: 'asc' }, { id: 'asc' }] });
  return rijen.map(({ id, naam, soort, lidId, binnenOm, buitenOm }) => ({
    ...{ id, naam, lidId, soort: soort as ZaalgastSoort },
    hoedanigheid: ZAALGAST_IN_WOORDEN[soort as ZaalgastSoort],
    magBijStemming: magBijStemming(soort as ZaalgastSoort),
    binnenOm: binnenOm.toISOString(),
    buitenOm: buitenOm?.toISOString() ?? null,
  }));
}

/** Discussion only, not the vote: who still is in the room is named, so that the chair can ask him out. */
export async function eisGastenBuiten(tx: Tx, agendapuntId: string, op: Date): Promise<void> {
  const binnen = (await leesZaalgasten(tx, agendapuntId)).filter(
    ({ magBijStemming: mag, buitenOm }) => !mag && (buitenOm === null || new Date(buitenOm) > op),
  );
  if (binnen.length === 0) return;
  const wie = binnen.map(({ naam, hoedanigheid }) => `${naam} (${hoedanigheid})`).join(', ');
  throw new Weigering(
    'handeling.nietMogelijk',
    `Vraag eerst om de zaal te verlaten: ${wie}. Bij de stemming mag alleen het comité erbij zijn.`,
    { extra: { regel: 'R-PRV-03', inDeZaal: binnen.map(({ id }) => id) } },
  );
}

function eisOpen({ zitting, punt }: Plek): void {
  eisFase(zitting, 'bezig');
  if (punt.status === 'open') return;
  throw new Weigering('handeling.nietMogelijk', 'Over dit punt is al gestemd: wie erbij was, staat vast.');
}

async function noteer(
  tx: Tx,
  wie: Wie,
  { zitting, punt }: Plek,
  { soort, gastId }: { soort: string; gastId: string },
): Promise<void> {
  const gegevens = { agendapuntId: punt.id };
  await legVast(tx, wie, { ketenId: zitting.id, soort, onderwerpId: gastId, op: await nu(tx), gegevens });
}
