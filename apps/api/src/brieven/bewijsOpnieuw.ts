/** The proof of a later attempt, the day a registered letter was proved to be offered, and a later attempt that came back. */
import { kort, type Datum } from '@besluitpad/domain';
import { legVast, maakTaak, naarDb, rondTaakAf } from '@besluitpad/prisma';
import { dagUitDb, eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { startVrijwilligeTermijn, type Bewijs } from './bewijs.js';
import { getBrief, type Brief } from './brief.js';
import { stopKennisgeving } from './kennisgeving.js';
import type { Aanbiedinginvoer } from './kennisgevingsvormen.js';
import { herberekenBeroep } from './pogingen.js';

export async function bewijsOpnieuw(tx: Tx, wie: Wie, id: string, bewijs: Bewijs): Promise<void> {
  const poging = await tx.hernieuwdeKennisgeving.findUnique({ where: { id } });
  if (poging === null) throw nietGevonden('Deze kennisgeving');
  const brief = await getBrief(tx, poging.briefId);
  const { op, dag } = await leesOgenblik(tx);
  const opDag = 'gepostOp' in bewijs ? bewijs.gepostOp : bewijs.ontvangenOp;
  const veld = 'gepostOp' in bewijs ? 'gepostOp' : 'ontvangenOp';
  eisNietInToekomst(opDag, dag, veld);
  if (poging.status !== 'te_verzenden') {
    throw new Weigering('handeling.nietMogelijk', 'Voor deze kennisgeving is het bewijs al genoteerd.');
  }
  if ((poging.wijze === 'AANGETEKEND') !== 'gepostOp' in bewijs) {
    throw new Weigering('regel.geschonden', 'Dit bewijs past niet bij de wijze van deze kennisgeving.');
  }
  // The letter promises a day counted from its own date: what leaves later keeps that day safe, what left earlier would not.
  if (opDag <= brief.briefdatum) {
    throw veldWeigering(
      veld,
      'volgorde',
      `De brief vertrok de eerste keer op ${kort(brief.briefdatum)}: dit ligt daarna.`,
    );
  }
  if ('barcode' in bewijs) await eisNieuweBarcode(tx, bewijs.barcode);
  const kolommen =
    'gepostOp' in bewijs
      ? { barcode: bewijs.barcode, gepostOp: naarDb(bewijs.gepostOp) }
      : { ontvangenOp: naarDb(bewijs.ontvangenOp), bewijs: bewijs.bewijs };
  await tx.hernieuwdeKennisgeving.update({ where: { id }, data: { status: 'bewezen', ...kolommen } });
  await rondTaakAf(tx, `brief.opnieuw/${id}`, op, wie.gebruikerId);
  await herberekenBeroep(tx, brief);
  await startVrijwilligeTermijn(tx, brief, { wijze: 'gepostOp' in bewijs ? 'aangetekend' : 'afgifte', op: opDag });
  await stopKennisgeving(tx, brief, { op, opDag, reden: 'opnieuw kennisgegeven met bewijs' });
  await legVast(
    tx,
    wie,
    handelingVan(brief, 'brief.opnieuw_bewezen', op, { volgnr: poging.volgnr, opDag, wijze: poging.wijze }),
  );
}

function handelingVan(brief: Brief, soort: string, op: Date, gegevens: Record<string, string | number>) {
  const { id, dossierId, procedureId } = brief;
  return { ketenId: dossierId ?? procedureId, dossierId, soort, onderwerpId: id, op, gegevens };
}

async function eisNieuweBarcode(tx: Tx, barcode: string): Promise<void> {
  const eerste = await tx.verzending.findUnique({ where: { barcode }, select: { briefId: true } });
  const later = await tx.hernieuwdeKennisgeving.findUnique({ where: { barcode }, select: { id: true } });
  if (eerste === null && later === null) return;
  throw veldWeigering('barcode', 'uniek', 'Deze barcode hoort al bij een andere zending.');
}

/** The attempt is known by its barcode; the day is noted once, with what proves it. */
export async function noteerAanbieding(tx: Tx, wie: Wie, briefId: string, invoer: Aanbiedinginvoer): Promise<void> {
  const brief = await getBrief(tx, briefId);
  const { op, dag } = await leesOgenblik(tx);
  const { barcode, aangebodenOp, bewijs } = invoer;
  eisNietInToekomst(aangebodenOp, dag, 'aangebodenOp');
  const eerste = await tx.verzending.findFirst({ where: { briefId, barcode, status: 'bewezen' } });
  const later = await tx.hernieuwdeKennisgeving.findFirst({ where: { briefId, barcode } });
  const poging = eerste ?? later;
  if (poging === null || poging.gepostOp === null) {
    throw veldWeigering('barcode', 'bekend', 'Met deze barcode is deze brief niet bewezen gepost.');
  }
  if (poging.aanbiedingOp !== null) {
    throw new Weigering('handeling.nietMogelijk', 'De dag van aanbieding is al genoteerd en verandert niet meer.');
  }
  eisNaPosten(aangebodenOp, dagUitDb(poging.gepostOp));
  const data = { aanbiedingOp: naarDb(aangebodenOp), aanbiedingBewijs: bewijs };
  if (eerste !== null) await tx.verzending.update({ where: { briefId }, data });
  else if (later !== null) await tx.hernieuwdeKennisgeving.update({ where: { id: later.id }, data });
  if (brief.groep === 'besluit') await herberekenBeroep(tx, brief);
  await legVast(tx, wie, handelingVan(brief, 'brief.aangeboden', op, { opDag: aangebodenOp }));
}

function eisNaPosten(aangebodenOp: Datum, gepostOp: Datum): void {
  if (aangebodenOp >= gepostOp) return;
  throw veldWeigering('aangebodenOp', 'volgorde', `De brief is pas op ${kort(gepostOp)} gepost.`);
}

/** A later attempt that came back was posted all the same: its term runs, and another attempt may follow. */
export async function noteerTerugkeerOpnieuw(tx: Tx, wie: Wie, id: string, opDag: Datum): Promise<void> {
  const poging = await tx.hernieuwdeKennisgeving.findUniqueOrThrow({ where: { id } });
  const brief = await getBrief(tx, poging.briefId);
  const { op } = await leesOgenblik(tx);
  await tx.hernieuwdeKennisgeving.update({
    where: { id },
    data: { status: 'teruggekeerd', teruggekeerdOp: naarDb(opDag) },
  });
  await maakTaak(tx, {
    procedureId: brief.procedureId,
    soort: 'brief.teruggekeerd',
    sleutel: `brief.teruggekeerd/${id}`,
    titel: 'Zoek het juiste adres: de brief kwam opnieuw terug',
    rol: 'werker',
    op,
  });
  await legVast(tx, wie, handelingVan(brief, 'brief.teruggekeerd', op, { opDag, volgnr: poging.volgnr }));
}
