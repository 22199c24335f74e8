/** What happens in the lawsuit: the defence is filed, the court judges, the centre accepts or goes to the arbeidshof. */
import { arbeidshofUiterlijk, kort, STEUNSOORTEN, type Datum } from '@besluitpad/domain';
import {
  legVast,
  maakTaak,
  naarDb,
  rondTaakAf,
  sluitProcedure,
  stopKlok,
  zetAanZet,
  zetMijlpaal,
} from '@besluitpad/prisma';
import { registreerAanvraag } from '../aanvragen/registreer.js';
import { Lijninvoer } from '../aanvragen/vormen.js';
import { eisNietInToekomst, leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBeroep, neemBeroepInHand } from './beroep.js';
import { schrijfGevolg } from './brief.js';
import type { Beroep, Berustinginvoer, Uitkomstinvoer, Verweerinvoer } from './vormen.js';

interface Verzoek<I> {
  readonly id: string;
  readonly revisie: number;
  readonly invoer: I;
}

export async function legVerweerNeer(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: Verzoek<Verweerinvoer>,
): Promise<Beroep> {
  const beroep = await neemOpen(tx, id, revisie);
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(invoer.op, dag, 'op');
  if (beroep.verweerOp !== null) throw new Weigering('handeling.nietMogelijk', 'Het verweer is al neergelegd.');
  await tx.beroep.update({
    where: { id },
    data: { verweerOp: naarDb(invoer.op), rev: beroep.rev + 1 },
    select: { id: true },
  });
  const { procedureId } = beroep;
  await stopKlok(tx, { procedureId, soort: 'HR-VERWEER', op: invoer.op, reden: 'neergelegd' });
  await zetMijlpaal(tx, procedureId, 1, 'verweerd', op);
  await rondTaakAf(tx, `beroep.verweer/${id}`, op, wie.gebruikerId);
  await schrijfRegel(tx, wie, beroep, 'beroep.verweerd', { op, gegevens: { verweerOp: invoer.op } });
  return getBeroep(tx, id);
}

export async function noteerUitkomst(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: Verzoek<Uitkomstinvoer>,
): Promise<Beroep> {
  const beroep = await neemOpen(tx, id, revisie);
  const ogenblik = await leesOgenblik(tx);
  const { op } = ogenblik;
  keurUitkomst(beroep, invoer, ogenblik.dag);
  const uitvoeringAanvraagId = moetUitgevoerd(invoer) ? await openUitvoering(tx, wie, beroep, invoer) : null;
  const eind = invoer.uitkomst === 'afstand' ? {} : await vonnisvelden(tx, beroep, invoer);
  await tx.beroep.update({
    where: { id },
    data: {
      ...{ uitkomst: invoer.uitkomst, uitkomstOp: naarDb(invoer.op), uitvoeringAanvraagId, rev: beroep.rev + 1 },
      ...eind,
      bewaren: invoer.uitkomst !== 'afstand',
    },
    select: { id: true },
  });
  const { procedureId } = beroep;
  await zetMijlpaal(tx, procedureId, 1, 'uitgesproken', op);
  await stopKlok(tx, { procedureId, soort: 'HR-VERWEER', op: invoer.op, reden: 'de zaak is voorbij' });
  await rondTaakAf(tx, `beroep.verweer/${id}`, op, wie.gebruikerId);
  await schrijfGevolg(tx, beroep, ogenblik, { stand: standVan(invoer), gevolg: [...GEVOLG[invoer.uitkomst]] });
  await schrijfRegel(tx, wie, beroep, 'beroep.uitkomst', {
    op,
    gegevens: { uitkomst: invoer.uitkomst, uitkomstOp: invoer.op, uitvoeringAanvraagId },
    tekst: invoer.uitkomst === 'afstand' ? invoer.reden : invoer.beschikking,
  });
  if (moetUitgevoerd(invoer)) await vraagBerusting(tx, await getBeroep(tx, id), op);
  else await sluitProcedure(tx, procedureId, op, invoer.uitkomst === 'afstand' ? 'afstand' : 'beroep afgewezen');
  return getBeroep(tx, id);
}

/** The centre accepts the judgment, or its counsel goes to the arbeidshof; the judgment is carried out meanwhile. */
export async function noteerBerusting(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: Verzoek<Berustinginvoer>,
): Promise<Beroep> {
  const beroep = await neemBeroepInHand(tx, id, revisie);
  const { op, dag } = await leesOgenblik(tx);
  if (beroep.hogerBeroepTot === null || beroep.uitvoeringAanvraagId === null) {
    throw new Weigering('handeling.nietMogelijk', 'Er is geen vonnis tegen het OCMW om in te berusten.');
  }
  eisNietInToekomst(invoer.op, dag, 'op');
  if (invoer.keuze === 'hoger_beroep' && invoer.op > beroep.hogerBeroepTot) {
    throw veldWeigering(
      'op',
      'HR-ARBEIDSHOF',
      `De termijn voor het arbeidshof liep af op ${kort(beroep.hogerBeroepTot as Datum)}.`,
    );
  }
  const bewaren = invoer.keuze === 'hoger_beroep';
  await tx.beroep.update({ where: { id }, data: { bewaren, rev: beroep.rev + 1 }, select: { id: true } });
  await stopKlok(tx, { procedureId: beroep.procedureId, soort: 'HR-ARBEIDSHOF', op: invoer.op, reden: invoer.keuze });
  await zetMijlpaal(tx, beroep.procedureId, 1, 'berust', op);
  await rondTaakAf(tx, `beroep.berusting/${id}`, op, wie.gebruikerId);
  await schrijfRegel(tx, wie, beroep, `beroep.${invoer.keuze}`, {
    op,
    gegevens: { op: invoer.op },
    tekst: invoer.reden,
  });
  await sluitProcedure(tx, beroep.procedureId, op, invoer.keuze);
  return getBeroep(tx, id);
}

async function neemOpen(tx: Tx, id: string, revisie: number): Promise<Beroep> {
  const beroep = await neemBeroepInHand(tx, id, revisie);
  if (beroep.uitkomst === null) return beroep;
  throw new Weigering('handeling.nietMogelijk', 'De afloop van dit beroep is al genoteerd.');
}

type Vonnis = Exclude<Uitkomstinvoer, { uitkomst: 'afstand' }>;

function moetUitgevoerd(invoer: Uitkomstinvoer): boolean {
  return invoer.uitkomst === 'gelijk' || invoer.uitkomst === 'deels';
}

function keurUitkomst(beroep: Beroep, invoer: Uitkomstinvoer, vandaag: Datum): void {
  eisNietInToekomst(invoer.op, vandaag, 'op');
  if (invoer.op < beroep.ontvangenOp) {
    throw veldWeigering('op', 'naBeroep', `Het beroep kwam pas op ${kort(beroep.ontvangenOp as Datum)} binnen.`);
  }
  if (invoer.uitkomst === 'afstand') return;
  eisNietInToekomst(invoer.kennisgevingOp, vandaag, 'kennisgevingOp');
  if (invoer.kennisgevingOp < invoer.op) {
    throw veldWeigering('kennisgevingOp', 'naUitspraak', 'Het OCMW kreeg het vonnis niet vóór de uitspraak.');
  }
}

async function vonnisvelden(tx: Tx, { id: onderwerpId, procedureId }: Beroep, invoer: Vonnis) {
  const { kennisgevingOp, beschikking } = invoer;
  const uiterlijk = arbeidshofUiterlijk(kennisgevingOp);
  if (moetUitgevoerd(invoer)) {
    await startKlokVan(tx, {
      procedureId,
      onderwerpId,
      klok: { id: 'HR-ARBEIDSHOF', begint: kennisgevingOp, uiterlijk },
    });
  }
  return { beschikking, kennisgevingOp: naarDb(kennisgevingOp), hogerBeroepTot: naarDb(uiterlijk) };
}

/**
 * No new discretion: the lines in dispute, opened on own initiative, to be proposed as UITVOERING_VONNIS. What was granted
 * beside a refusal is in nobody's dispute.
 */
async function openUitvoering(
  tx: Tx,
  wie: Wie,
  { besluitId, dossierId, rechtbank }: Beroep,
  { op }: Pick<Uitkomstinvoer, 'op'>,
): Promise<string> {
  const besluitlijnen = await tx.besluitlijn.findMany({
    where: { besluitId },
    orderBy: { volgnr: 'asc' },
    select: { spoor: true, steun: true, besluit: true },
  });
  const nadelig = besluitlijnen.filter(({ besluit }) => besluit !== 'TOEKENNING');
  const lijnen = (nadelig.length === 0 ? besluitlijnen : nadelig).map(({ spoor, steun }) =>
    Lijninvoer.parse({
      spoor,
      steun: STEUNSOORTEN.find((code) => code === steun),
      omschrijving: 'uitvoering van het vonnis',
    }),
  );
  const { id } = await registreerAanvraag(tx, wie, {
    dossierId,
    invoer: {
      ...{ soort: 'ambtshalve', wijze: 'ambtshalve', lijnen },
      vraag: `Uitvoering van het vonnis van ${kort(op)} (${rechtbank}), zonder nieuwe beoordeling.`,
    },
  });
  return id;
}

async function vraagBerusting(tx: Tx, { id, procedureId, hogerBeroepTot }: Beroep, op: Date): Promise<void> {
  await zetAanZet(tx, procedureId, 'algemeenDirecteur');
  await maakTaak(tx, {
    ...{ procedureId, op },
    soort: 'beroep.berusting',
    sleutel: `beroep.berusting/${id}`,
    titel: 'Beslis of het OCMW in het vonnis berust',
    rol: 'algemeenDirecteur',
    uiterlijk: hogerBeroepTot,
    reden:
      'De rechter gaf de cliënt gelijk. Het vonnis wordt al uitgevoerd; hoger beroep kan tot deze dag (na te kijken door de raadsman).',
  });
}

function standVan(invoer: Uitkomstinvoer) {
  return invoer.uitkomst === 'afstand'
    ? { soort: invoer.uitkomst, gestoptOp: invoer.op }
    : { soort: invoer.uitkomst, uitspraakOp: invoer.op };
}

const GEVOLG = {
  gelijk: ['Het OCMW voert het vonnis uit.', 'Het comité legt dat vast op een van de volgende zittingen.'],
  deels: ['Het OCMW voert het vonnis uit.', 'Het comité legt dat vast op een van de volgende zittingen.'],
  ongelijk: ['De beslissing van het OCMW blijft gelden.'],
  afstand: ['De beslissing van het OCMW blijft gelden.'],
} as const;

async function schrijfRegel(
  tx: Tx,
  wie: Wie,
  { dossierId, besluitId }: Beroep,
  soort: string,
  regel: Pick<Ogenblik, 'op'> & { gegevens: Record<string, string | null>; tekst?: string },
): Promise<void> {
  await legVast(tx, wie, { ketenId: dossierId, dossierId, soort, onderwerpId: besluitId, ...regel });
}
