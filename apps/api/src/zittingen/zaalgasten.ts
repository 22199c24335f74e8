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
import { eisFase, type Plek, type Punt, type Zitting } from './zitting.js';

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
  await eisAlleenBijDitPunt(tx, plek, soort, binnenOm);
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

interface NogBinnen {
  readonly id: string;
  readonly naam: string;
  readonly soort: ZaalgastSoort;
  readonly agendapuntId: string;
  readonly volgnr: number;
  readonly binnenOm: Date;
}

/** Everybody in the room who is there for the discussion of one item, whichever it is. */
async function leesNogBinnen(tx: Tx, { id }: Pick<Zitting, 'id'>, op: Date): Promise<NogBinnen[]> {
  const rijen = await tx.$queryRaw<NogBinnen[]>`
    SELECT g.id, g.naam, g.soort, g.agendapunt_id AS "agendapuntId", p.volgnr, g.binnen_om AS "binnenOm"
    FROM zaalgast g JOIN agendapunt p ON p.id = g.agendapunt_id
    WHERE g.zitting_id = ${id}::uuid AND (g.buiten_om IS NULL OR g.buiten_om > ${op}) ORDER BY p.volgnr, g.binnen_om`;
  return rijen.filter(({ soort }) => !magBijStemming(soort));
}

/**
 * Discussion only, not the vote, and of the own item only: who still is in the room is named, so that the chair can ask him out.
 * Whoever came in at the item itself was there before its vote, whatever hour was noted.
 */
export async function eisGastenBuiten(tx: Tx, zitting: Zitting, op: Date, punt?: Punt): Promise<void> {
  const binnen = (await leesNogBinnen(tx, zitting, op)).filter(
    ({ agendapuntId, binnenOm }) => agendapuntId === punt?.id || binnenOm <= op,
  );
  eisNiemand(binnen, 'Bij de stemming mag alleen het comité erbij zijn.');
}

/** A client hears nothing of another client: who comes in at an item is not there together with who came for another. */
async function eisAlleenBijDitPunt(tx: Tx, { zitting, punt }: Plek, soort: ZaalgastSoort, op: Date): Promise<void> {
  if (magBijStemming(soort)) return;
  const binnen = (await leesNogBinnen(tx, zitting, op)).filter(({ agendapuntId }) => agendapuntId !== punt.id);
  eisNiemand(binnen, `Bij punt ${punt.volgnr} mag niemand erbij zijn die voor een ander punt kwam.`);
}

function eisNiemand(binnen: readonly NogBinnen[], waarom: string): void {
  if (binnen.length === 0) return;
  const wie = binnen
    .map(({ naam, soort, volgnr }) => `${naam} (${ZAALGAST_IN_WOORDEN[soort]}, bij punt ${volgnr})`)
    .join(', ');
  throw new Weigering('handeling.nietMogelijk', `Vraag eerst om de zaal te verlaten: ${wie}. ${waarom}`, {
    extra: { regel: 'R-PRV-03', inDeZaal: binnen.map(({ id }) => id) },
  });
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
