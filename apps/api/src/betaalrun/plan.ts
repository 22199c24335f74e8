/** Planning runs: the first by hand, each later one by the release of the run before it. */
import { randomUUID } from 'node:crypto';
import {
  betaaldagVan,
  instantInBrussel,
  isBegin,
  kort,
  rekendagVan,
  tijdvakVanaf,
  volgendTijdvak,
  type Betaalritme,
  type Tijdvak,
} from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb, openProcedure, planEffect, volgendEffectnr, wek } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { EersteBetaalrun } from './vormen.js';

const KLOK = 'HR-BETAALRUN';
/** The hour at which a run computes itself on its day: before anybody comes in. */
const REKENUUR = 6;

export async function planEersteRun(tx: Tx, wie: Wie, { ritme, van }: EersteBetaalrun): Promise<string> {
  // Of two people at once the second sees the run of the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('betaalrun'))`;
  const lopende = await tx.betaalrun.findFirst({ where: { status: { not: 'vervallen' } }, orderBy: { van: 'desc' } });
  if (lopende !== null && !['besteld', 'uitgevoerd'].includes(lopende.status)) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Er loopt al een betaalrun. De volgende komt vanzelf zodra hij vrijgegeven is.',
    );
  }
  if (!isBegin(ritme, van)) {
    throw veldWeigering('van', 'eersteVanMaand', 'Een maandelijkse run begint op de eerste van een maand.');
  }
  if (lopende !== null && naarDb(van) <= lopende.tot) {
    throw veldWeigering('van', 'overlap', 'Een vorige betaalrun betaalde deze dagen al.');
  }
  const { dag } = await leesOgenblik(tx);
  const tijdvak = tijdvakVanaf(ritme, van);
  if (tijdvak.tot < dag) {
    throw veldWeigering(
      'van',
      'voorbij',
      `Dit tijdvak was voorbij op ${kort(tijdvak.tot)}. Begin met een tijdvak dat nog loopt.`,
    );
  }
  const id = await planRun(tx, { ritme, tijdvak, door: wie.gebruikerId });
  await legPlanVast(tx, wie, id, { ritme, ...tijdvak });
  return id;
}

/** After the second release: nobody has to think of the next period. */
export async function planVolgendeRun(
  tx: Tx,
  wie: Wie,
  vorige: Tijdvak & { readonly ritme: Betaalritme },
): Promise<void> {
  const { ritme } = vorige;
  const tijdvak = volgendTijdvak(ritme, vorige);
  const id = await planRun(tx, { ritme, tijdvak, door: null });
  await legPlanVast(tx, wie, id, { ritme, ...tijdvak });
}

interface Plan {
  readonly ritme: Betaalritme;
  readonly tijdvak: Tijdvak;
  readonly door: string | null;
  readonly aanvulling?: number;
}

/** A supplement is computed at once; a run of its own waits for its day. */
export async function planRun(tx: Tx, { ritme, tijdvak, door, aanvulling = 0 }: Plan): Promise<string> {
  const { op, dag } = await leesOgenblik(tx);
  const id = randomUUID();
  const betaaldag = betaaldagVan(tijdvak);
  await tx.betaalrun.create({
    data: {
      ...{ id, ritme, aanvulling, geopendDoor: door, geopendOp: op, betaaldag: naarDb(betaaldag), totaalCent: 0 },
      ...{ van: naarDb(tijdvak.van), tot: naarDb(tijdvak.tot) },
    },
    select: { id: true },
  });
  const procedureId = await openProcedure(tx, {
    ...{ soort: 'betaalrun', onderwerpId: id, dossierId: null, op },
    aanZet: 'financieleDienst',
  });
  await startKlokVan(tx, {
    ...{ procedureId, onderwerpId: id },
    klok: { id: KLOK, begint: dag, uiterlijk: betaaldag },
    extraMomenten:
      aanvulling > 0
        ? []
        : [
            {
              etiket: 'berekenen',
              op: instantInBrussel(rekendagVan(tijdvak), REKENUUR),
              naar: 'financieleDienst',
              gevolg: 'effect:berekenBetaalrun',
            },
          ],
  });
  if (aanvulling > 0) await laatRekenen(tx, id, procedureId);
  else await wek(tx, procedureId);
  return id;
}

export async function laatRekenen(tx: Tx, id: string, procedureId: string): Promise<void> {
  const volgnr = await volgendEffectnr(tx, procedureId, 1, 'berekenBetaalrun');
  await planEffect(tx, { procedureId, ronde: 1, effect: 'berekenBetaalrun', onderwerpId: id, volgnr });
}

async function legPlanVast(tx: Tx, wie: Wie, id: string, gegevens: Readonly<Record<string, string>>): Promise<void> {
  const { op } = await leesOgenblik(tx);
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort: 'betaalrun.gepland', onderwerpId: id, op, gegevens });
}
