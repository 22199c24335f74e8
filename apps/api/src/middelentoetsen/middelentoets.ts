/** The means test of a request: kept as facts, computed anew whenever it is asked, so that a new scale is never overlooked. */
import {
  BaremaOntbreekt,
  BedragFout,
  toetsfeiten,
  toetsMiddelen,
  type Datum,
  type Toetsfeiten,
} from '@besluitpad/domain';
import { legVast } from '@besluitpad/prisma';
import { leesZaak, neemInHand } from '../aanvragen/zaak.js';
import { leesBevestigingen } from '../beheer/baremarij.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden, Programmafout, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { Middelentoets, type Toetsinvoer } from './vormen.js';

export async function bewaarToets(
  tx: Tx,
  wie: Wie,
  { aanvraagId, invoer }: { aanvraagId: string; invoer: Toetsinvoer },
): Promise<Middelentoets> {
  const { dossierId } = await neemInHand(tx, { id: aanvraagId, handeling: 'feit.toevoegen' });
  const { op } = await leesOgenblik(tx);
  const volgnr = (await tx.middelentoets.count({ where: { aanvraagId } })) + 1;
  await tx.middelentoets.create({
    data: { aanvraagId, dossierId, volgnr, feiten: invoer.feiten, gebruikerId: wie.gebruikerId, op },
    select: { volgnr: true },
  });
  const toets = await toon(tx, aanvraagId);
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'middelen.getoetst', onderwerpId: aanvraagId, op },
    gegevens: { volgnr, samenCent: toets.uitkomst.samenCent, personen: toets.uitkomst.personen.length },
  });
  return toets;
}

export async function leesToets(
  tx: Tx,
  wie: Wie,
  { aanvraagId, op }: { aanvraagId: string; op?: Datum | undefined },
): Promise<Middelentoets> {
  const { dossierId } = await leesZaak(tx, aanvraagId);
  const toets = await toon(tx, aanvraagId, op);
  await logInzage(tx, wie, `middelentoets van aanvraag/${aanvraagId}`, dossierId);
  return toets;
}

/** @returns the newest facts, for a proposal to compute from */
export async function findToetsfeiten(tx: Tx, aanvraagId: string): Promise<Toetsfeiten | undefined> {
  return (await findRij(tx, aanvraagId))?.feiten;
}

async function findRij(tx: Tx, aanvraagId: string) {
  const rij = await tx.middelentoets.findFirst({ where: { aanvraagId }, orderBy: { volgnr: 'desc' } });
  if (rij === null) return undefined;
  const feiten = toetsfeiten.safeParse(rij.feiten);
  if (!feiten.success) throw new Programmafout('A stored means test does not have its shape.');
  return { ...rij, feiten: feiten.data };
}

async function toon(tx: Tx, aanvraagId: string, op?: Datum): Promise<Middelentoets> {
  const toets = await findToets(tx, aanvraagId, op);
  if (toets === undefined) throw nietGevonden('Een middelentoets van deze aanvraag');
  return toets;
}

/** @returns the newest test, computed today for the day of the request or for `op` */
export async function findToets(tx: Tx, aanvraagId: string, op?: Datum): Promise<Middelentoets | undefined> {
  const rij = await findRij(tx, aanvraagId);
  if (rij === undefined) return undefined;
  const { effectdatum } = await leesZaak(tx, aanvraagId);
  if (op !== undefined && op < effectdatum) {
    throw veldWeigering('op', 'vanafAanvraag', 'Het leefloon gaat niet in vóór de aanvraag.');
  }
  const bevestigd = await leesBevestigingen(tx);
  const uitkomst = reken(() =>
    toetsMiddelen({ ...rij.feiten, aanvraagdatum: effectdatum, opDatum: op ?? effectdatum }, bevestigd),
  );
  return Middelentoets.parse({
    ...{ aanvraagId, volgnr: rij.volgnr, op: rij.op.toISOString(), feiten: rij.feiten, uitkomst },
  });
}

/** What the tables or the amounts refuse is an answer, and stores nothing. */
export function reken<T>(doe: () => T, veld = 'feiten'): T {
  try {
    return doe();
  } catch (fout) {
    if (!(fout instanceof BedragFout || fout instanceof BaremaOntbreekt || fout instanceof RangeError)) throw fout;
    throw new Weigering('waarde.geweigerd', fout.message, {
      errors: [{ veld, regel: fout.name, boodschap: fout.message }],
      cause: fout,
    });
  }
}
