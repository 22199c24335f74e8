import { brusselseDatum, isMededeling, type Datum } from '@besluitpad/domain';
import { legAllesVast, maakTaken, rondTakenAf } from '@besluitpad/prisma';
import { rondBetalingAf } from '../betalingen/rondBetalingAf.js';
import { noteerTerugbetaling } from '../betalingen/noteerTerugbetaling.js';
import { leesClaims } from '../betalingen/schuld.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { rondDringendeAf } from '../dringend/inHanden.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Bankregel } from './bericht.js';
import { kenmerkVan, type BekendeBetaling, type Gevonden } from './betalingenVanBericht.js';
import { redenInWoorden } from './redencodes.js';
import type { UITKOMSTEN } from './vormen.js';

export interface Verwerkt {
  readonly soort: Bankregel['soort'];
  readonly bedragCent: number | null;
  readonly boekdag: Datum | undefined;
  readonly kenmerk: string | null;
  readonly mededeling: string | null;
  readonly reden: string | null;
  readonly uitkomst: (typeof UITKOMSTEN)[number];
  readonly dossierId: string | null;
  readonly betalingId: string | null;
  readonly terugvorderingId: string | null;
}

/** One line of a file that the bank names as a whole becomes one line for each payment in it. */
export async function verwerk(tx: Tx, wie: Wie, regels: readonly Bankregel[], gevonden: Gevonden): Promise<Verwerkt[]> {
  const los = regels.flatMap((regel) => perBetaling(regel, gevonden));
  const beoordeeld = los.map(({ regel, betaling }) => ({ regel, betaling, uitkomst: beoordeel(regel, betaling) }));
  await noteerBetaalde(tx, wie, beoordeeld.filter(isBetaald));
  await noteerMislukte(tx, wie, beoordeeld.filter(isMislukt));
  const verwerkt: Verwerkt[] = [];
  for (const { regel, betaling, uitkomst } of beoordeeld) {
    const geld = uitkomst === 'niet_toegewezen' ? await wijsToe(tx, wie, regel) : undefined;
    verwerkt.push(alsRij(regel, { uitkomst, betaling, ...geld }));
  }
  return verwerkt;
}

interface Los {
  readonly regel: Bankregel;
  readonly betaling: BekendeBetaling | undefined;
}
type Beoordeeld = Los & { readonly uitkomst: Verwerkt['uitkomst'] };
type MetBetaling = Beoordeeld & { readonly betaling: BekendeBetaling };

function perBetaling(regel: Bankregel, { perKenmerk, perBestand }: Gevonden): Los[] {
  const bestand = perBestand.get(kenmerkVan(regel.bestandskenmerk) ?? '');
  if (bestand !== undefined) {
    return bestand.map((betaling) => ({ regel: { ...regel, bedragCent: betaling.bedragCent }, betaling }));
  }
  return [{ regel, betaling: perKenmerk.get(kenmerkVan(regel.kenmerk) ?? '') }];
}

const ONDERWEG: readonly string[] = ['vrijgegeven', 'opdracht', 'mislukt'];

/** What a line means for the payment it names. Money that comes in without one is for a claim, or for a person to place. */
function beoordeel(regel: Bankregel, betaling: BekendeBetaling | undefined): Verwerkt['uitkomst'] {
  if (betaling === undefined) return regel.soort === 'ontvangen' ? 'niet_toegewezen' : 'niet_van_ons';
  const { status } = betaling;
  if (regel.soort === 'geweigerd') return status === 'opdracht' ? 'mislukt' : 'al_gekend';
  if (regel.bedragCent !== betaling.bedragCent) return 'bedrag_verschilt';
  if (regel.soort === 'teruggekeerd') return status === 'betaald' || status === 'opdracht' ? 'mislukt' : 'al_gekend';
  return ONDERWEG.includes(status) ? 'betaald' : 'al_gekend';
}

const isBetaald = (een: Beoordeeld): een is MetBetaling => een.uitkomst === 'betaald' && een.betaling !== undefined;
const isMislukt = (een: Beoordeeld): een is MetBetaling => een.uitkomst === 'mislukt' && een.betaling !== undefined;

async function noteerBetaalde(tx: Tx, wie: Wie, betaald: readonly MetBetaling[]): Promise<void> {
  if (betaald.length === 0) return;
  const { op } = await leesOgenblik(tx);
  const rijen = betaald.map(({ betaling, regel }) => ({ id: betaling.id, dag: regel.boekdag ?? brusselseDatum(op) }));
  await tx.$executeRaw`
    UPDATE betaling t SET status = 'betaald', betaald_op = r.dag
    FROM jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) AS r(id uuid, dag date) WHERE t.id = r.id`;
  await rondTakenAf(
    tx,
    betaald.map(({ betaling }) => `betaling.mislukt/${betaling.id}`),
    op,
    wie.gebruikerId,
  );
  // Each line of a decision has clocks of its own; of one line every payment but the last leaves them running.
  const perLijn = new Map(betaald.map((een) => [`${een.betaling.procedureId}/${een.betaling.besluitlijnId}`, een]));
  for (const { betaling, regel } of perLijn.values()) {
    await rondBetalingAf(tx, betaling, regel.boekdag ?? brusselseDatum(op), op);
  }
  const lijnIds = betaald.map(({ betaling }) => betaling.besluitlijnId);
  await rondDringendeAf(tx, lijnIds, { dag: brusselseDatum(op), op, wie: wie.gebruikerId });
  await leg(tx, wie, betaald, { soort: 'betaling.betaald', op });
}

async function noteerMislukte(tx: Tx, wie: Wie, mislukt: readonly MetBetaling[]): Promise<void> {
  if (mislukt.length === 0) return;
  const { op, dag } = await leesOgenblik(tx);
  const ids = mislukt.map(({ betaling }) => betaling.id);
  await tx.betaling.updateMany({ where: { id: { in: ids } }, data: { status: 'mislukt', betaaldOp: null } });
  await maakTaken(
    tx,
    mislukt.map(({ betaling: { id, procedureId, poging }, regel }) => ({
      ...{ procedureId, op, rol: 'financieleDienst', soort: 'betaling.mislukt', uiterlijk: dag },
      // The same key for the first failure as by hand; a next one is another task.
      sleutel: poging === 1 ? `betaling.mislukt/${id}` : `betaling.mislukt/${id}/${poging}`,
      titel: 'Herstel de mislukte betaling',
      reden: redenInWoorden(regel.reden),
    })),
  );
  await leg(tx, wie, mislukt, { soort: 'betaling.mislukt', op });
}

async function leg(
  tx: Tx,
  wie: Wie,
  regels: readonly MetBetaling[],
  { soort, op }: { readonly soort: string; readonly op: Date },
): Promise<void> {
  await legAllesVast(
    tx,
    wie,
    regels.map(({ betaling: { id, dossierId, bedragCent, periode }, regel }) => ({
      ...{ ketenId: dossierId, dossierId, soort, onderwerpId: id, op },
      gegevens: {
        bedragCent,
        periode,
        bron: 'bank',
        ...(regel.boekdag === undefined ? {} : { betaaldOp: regel.boekdag }),
      },
      ...(regel.reden === undefined ? {} : { tekst: redenInWoorden(regel.reden) }),
    })),
  );
}

/** Only what is sure: a communication of ours, and no more than is still due. Anything else a person places. */
async function wijsToe(
  tx: Tx,
  wie: Wie,
  { mededeling, bedragCent = 0, boekdag }: Bankregel,
): Promise<{ uitkomst: 'terugbetaald'; dossierId: string; terugvorderingId: string } | undefined> {
  if (mededeling === undefined || boekdag === undefined || !isMededeling(mededeling)) return undefined;
  const claim = await tx.terugvordering.findFirst({ where: { mededeling }, select: { id: true, dossierId: true } });
  if (claim === null) return undefined;
  const open = (await leesClaims(tx, claim.dossierId)).find(({ id }) => id === claim.id)?.openCent ?? 0;
  if (bedragCent > open || bedragCent === 0 || boekdag > (await leesOgenblik(tx)).dag) return undefined;
  await noteerTerugbetaling(tx, wie, { mededeling, bedragCent, ontvangenOp: boekdag });
  return { uitkomst: 'terugbetaald', dossierId: claim.dossierId, terugvorderingId: claim.id };
}

function alsRij(
  { soort, bedragCent, boekdag, kenmerk, mededeling, reden }: Bankregel,
  wat: {
    readonly uitkomst: Verwerkt['uitkomst'];
    readonly betaling: BekendeBetaling | undefined;
    readonly dossierId?: string;
    readonly terugvorderingId?: string;
  },
): Verwerkt {
  return {
    ...{ soort, boekdag, uitkomst: wat.uitkomst, bedragCent: bedragCent ?? null },
    ...{ kenmerk: kenmerk ?? null, mededeling: mededeling ?? null },
    reden: reden === undefined ? null : redenInWoorden(reden),
    dossierId: wat.betaling?.dossierId ?? wat.dossierId ?? null,
    betalingId: wat.betaling?.id ?? null,
    terugvorderingId: wat.terugvorderingId ?? null,
  };
}
