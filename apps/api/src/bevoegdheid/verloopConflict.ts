/** What the Minister does with the question: complete, designated for the time being, nothing left to follow. */
import { conflictBeslistUiterlijk, kort, type Datum } from '@besluitpad/domain';
import { legVast, maakTaak, naarDb, rondTaakAf, sluitZonderWekken, stopKlok } from '@besluitpad/prisma';
import { leesZaak } from '../aanvragen/zaak.js';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getConflict, neemOpenConflict } from './conflict.js';
import { schrijfClient, standNa } from './schrijfClient.js';
import type { Aanwijzinginvoer, Conflict, Conflictafsluiting, Volledigheidinvoer } from './vormen.js';

interface Verzoek<I> {
  readonly aanvraagId: string;
  readonly revisie: number;
  readonly invoer: I;
}

export async function noteerVolledig(
  tx: Tx,
  wie: Wie,
  { aanvraagId, revisie, invoer }: Verzoek<Volledigheidinvoer>,
): Promise<Conflict> {
  const conflict = await neemOpenConflict(tx, aanvraagId, revisie);
  const { op, dag } = await leesOgenblik(tx);
  if (conflict.volledigOp !== null) throw new Weigering('handeling.nietMogelijk', 'Deze dag is al genoteerd.');
  eisNietBeslist(conflict);
  eisNa(conflict, invoer.op, dag);
  const uiterlijk = conflictBeslistUiterlijk(invoer.op);
  await wijzig(tx, conflict, { volledigOp: naarDb(invoer.op) });
  const { procedureId } = conflict;
  await startKlokVan(tx, {
    ...{ procedureId, onderwerpId: aanvraagId },
    klok: { id: 'CLK-04', begint: invoer.op, uiterlijk },
  });
  await rondTaakAf(tx, `bevoegdheidsconflict.volledig/${aanvraagId}`, op, wie.gebruikerId);
  await schrijfRegel(tx, wie, conflict, {
    ...{ soort: 'bevoegdheidsconflict.volledig', op },
    gegevens: { volledigOp: invoer.op, uiterlijk },
  });
  return getConflict(tx, aanvraagId);
}

/** Provisional: nobody waits for help during a lawsuit. The conflict stays open until somebody closes it. */
export async function noteerAanwijzing(
  tx: Tx,
  wie: Wie,
  { aanvraagId, revisie, invoer }: Verzoek<Aanwijzinginvoer>,
): Promise<Conflict> {
  const conflict = await neemOpenConflict(tx, aanvraagId, revisie);
  const { op, dag } = await leesOgenblik(tx);
  eisNietBeslist(conflict);
  eisNa(conflict, invoer.op, dag);
  const { aangewezen, kenmerk = null } = invoer;
  const aangewezenOcmw = aangewezen === 'ander' ? invoer.ocmw : null;
  await wijzig(tx, conflict, { aangewezen, aangewezenOcmw, aangewezenOp: naarDb(invoer.op), kenmerk });
  const reden = aangewezen === 'wij' ? 'de minister wees ons aan' : 'de minister wees een ander OCMW aan';
  await stopKlok(tx, { procedureId: conflict.procedureId, soort: 'CLK-04', op: invoer.op, reden });
  await rondTaakAf(tx, `bevoegdheidsconflict.volledig/${aanvraagId}`, op, wie.gebruikerId);
  await vraagVervolg(tx, conflict, invoer, op);
  const zaak = await leesZaak(tx, aanvraagId);
  // Decided or withdrawn meanwhile: what it becomes is agreed with the other centre first, and told with that.
  if (zaak.fase !== 'afgehandeld') await schrijfClient(tx, zaak, { op, dag }, standNa(invoer));
  await schrijfRegel(tx, wie, conflict, {
    ...{ soort: 'bevoegdheidsconflict.aangewezen', op },
    gegevens: { aangewezen, aangewezenOp: invoer.op },
  });
  return getConflict(tx, aanvraagId);
}

export async function sluitConflict(
  tx: Tx,
  wie: Wie,
  { aanvraagId, revisie, invoer }: Verzoek<Conflictafsluiting>,
): Promise<Conflict> {
  const conflict = await neemOpenConflict(tx, aanvraagId, revisie);
  const { op } = await leesOgenblik(tx);
  await wijzig(tx, conflict, { geslotenOp: op, sluitreden: invoer.reden });
  await sluitZonderWekken(tx, [conflict.procedureId], op, 'bevoegdheidsconflict afgesloten');
  await schrijfRegel(tx, wie, conflict, { soort: 'bevoegdheidsconflict.afgesloten', op, tekst: invoer.reden });
  return getConflict(tx, aanvraagId);
}

function eisNietBeslist({ aangewezen }: Conflict): void {
  if (aangewezen === null) return;
  throw new Weigering('handeling.nietMogelijk', 'De aanwijzing door de minister is al genoteerd.');
}

function eisNa({ voorgelegdOp, gevraagdOp, volledigOp }: Conflict, op: Datum, vandaag: Datum): void {
  eisNietInToekomst(op, vandaag, 'op');
  const eerst = (volledigOp ?? voorgelegdOp ?? gevraagdOp) as Datum;
  if (op >= eerst) return;
  throw veldWeigering('op', 'naVraag', `Kies een dag vanaf ${kort(eerst)}: eerder lag de vraag er niet.`);
}

/** Who must go on is told; the rest is the ordinary road of the request. */
async function vraagVervolg(
  tx: Tx,
  { aanvraagId, procedureId, dossierId }: Conflict,
  invoer: Aanwijzinginvoer,
  op: Date,
): Promise<void> {
  const aanvraag = await tx.aanvraag.findUniqueOrThrow({ where: { id: aanvraagId }, select: { geslotenOp: true } });
  const { werkerId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { werkerId: true } });
  const naarVoorzitter = invoer.aangewezen === 'ander' && aanvraag.geslotenOp === null;
  await maakTaak(tx, {
    ...{ procedureId, op, ...VERVOLG[invoer.aangewezen][aanvraag.geslotenOp === null ? 'open' : 'afgehandeld'] },
    soort: 'bevoegdheidsconflict.vervolg',
    sleutel: `bevoegdheidsconflict.vervolg/${aanvraagId}`,
    rol: naarVoorzitter ? 'voorzitter' : 'werker',
    gebruikerId: naarVoorzitter ? null : werkerId,
  });
}

const VERVOLG = {
  wij: {
    open: {
      titel: 'De minister wees ons aan: werk de aanvraag af',
      reden: 'Wij beslissen over de aanvraag. De aanwijzing is voorlopig: een rechtbank kan er anders over beslissen.',
    },
    afgehandeld: {
      titel: 'De minister wees ons aan: sluit het bevoegdheidsconflict',
      reden: 'Wij beslisten al over de aanvraag. Sluit het conflict als er niets meer te volgen is.',
    },
  },
  ander: {
    open: {
      titel: 'De minister wees een ander OCMW aan: verklaar ons onbevoegd en zend door',
      reden: 'Zolang de aanvraag niet met redenen doorgezonden is, onderzoeken en beslissen wij verder.',
    },
    afgehandeld: {
      titel: 'De minister wees een ander OCMW aan: kijk na hoe de steun overgaat',
      reden:
        'Wij beslisten al over de aanvraag. Spreek de overname met het andere OCMW af voor u onze steun beëindigt (na te kijken).',
    },
  },
} as const;

async function wijzig(
  tx: Tx,
  { aanvraagId, rev }: Conflict,
  data: Parameters<Tx['bevoegdheidsconflict']['update']>[0]['data'],
): Promise<void> {
  await tx.bevoegdheidsconflict.update({
    where: { aanvraagId },
    data: { ...data, rev: rev + 1 },
    select: { aanvraagId: true },
  });
}

interface Regel {
  readonly soort: string;
  readonly op: Date;
  readonly gegevens?: Record<string, string | null>;
  readonly tekst?: string;
}

async function schrijfRegel(tx: Tx, wie: Wie, { dossierId, aanvraagId }: Conflict, regel: Regel): Promise<void> {
  await legVast(tx, wie, { ketenId: dossierId, dossierId, onderwerpId: aanvraagId, ...regel });
}
