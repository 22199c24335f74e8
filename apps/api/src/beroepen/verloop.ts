/** What happens in the lawsuit: the defence is filed, the court judges, the centre accepts. The arbeidshof is beside it. */
import { arbeidshofUiterlijk, definitiefNaTeGaan, kort, type Datum } from '@besluitpad/domain';
import { maakTaak, naarDb, rondTaakAf, sluitProcedure, stopKlok, zetAanZet, zetMijlpaal } from '@besluitpad/prisma';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { startKlokkenVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBeroep, neemBeroepInHand, schrijfRegel, type Verzoek } from './beroep.js';
import { schrijfGevolg } from './brief.js';
import { maakDefinitief } from './definitief.js';
import { openUitvoering } from './uitvoering.js';
import type { Beroep, Berustinginvoer, Uitkomstinvoer, Verweerinvoer } from './vormen.js';

/** At the arbeidsrechtbank, or at the arbeidshof when the case lies there. */
export async function legVerweerNeer(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: Verzoek<Verweerinvoer>,
): Promise<Beroep> {
  const beroep = await neemBeroepInHand(tx, id, revisie);
  const { op, dag } = await leesOgenblik(tx);
  const { hogerBeroep: hof, procedureId } = beroep;
  const stand = hof ?? beroep;
  if (stand.uitkomst !== null) throw new Weigering('handeling.nietMogelijk', 'De rechter heeft al beslist.');
  if (stand.verweerTegen === null) {
    throw new Weigering('handeling.nietMogelijk', 'Het OCMW ging zelf in hoger beroep: het legt geen verweer neer.');
  }
  eisNietInToekomst(invoer.op, dag, 'op');
  if (stand.verweerOp !== null) throw new Weigering('handeling.nietMogelijk', 'Het verweer is al neergelegd.');
  const verweerOp = naarDb(invoer.op);
  await tx.beroep.update({
    where: { id },
    data: { rev: beroep.rev + 1, ...(hof === null ? { verweerOp } : {}) },
    select: { id: true },
  });
  if (hof !== null) await tx.hogerBeroep.update({ where: { id: hof.id }, data: { verweerOp }, select: { id: true } });
  await stopKlok(tx, { procedureId, soort: 'HR-VERWEER', op: invoer.op, reden: 'neergelegd' });
  await zetMijlpaal(tx, procedureId, hof === null ? 1 : 2, 'verweerd', op);
  await rondTaakAf(tx, `beroep.verweer/${stand.id}`, op, wie.gebruikerId);
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
  const uitvoeringAanvraagId = moetUitgevoerd(invoer)
    ? await openUitvoering(tx, wie, { ...beroep, titel: 'vonnis', rechter: beroep.rechtbank, uitspraakOp: invoer.op })
    : null;
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
  for (const soort of ['HR-VERWEER', 'HR-RECHTSDAG']) {
    await stopKlok(tx, { procedureId, soort, op: invoer.op, reden: 'de rechter besliste' });
  }
  await rondTaakAf(tx, `beroep.verweer/${id}`, op, wie.gebruikerId);
  await schrijfGevolg(tx, beroep, ogenblik, { stand: standVan(invoer), gevolg: [...GEVOLG[invoer.uitkomst]] });
  await schrijfRegel(tx, wie, beroep, 'beroep.uitkomst', {
    op,
    gegevens: { uitkomst: invoer.uitkomst, uitkomstOp: invoer.op, uitvoeringAanvraagId },
    tekst: invoer.uitkomst === 'afstand' ? invoer.reden : invoer.beschikking,
  });
  if (moetUitgevoerd(invoer)) await vraagBerusting(tx, await getBeroep(tx, id), op);
  else if (invoer.uitkomst === 'afstand') await sluitProcedure(tx, procedureId, op, 'afstand');
  else await zetAanZet(tx, procedureId, 'werker');
  return getBeroep(tx, id);
}

/** The centre accepts the judgment. Where the client got all he asked nobody is left to appeal; else his term still runs. */
export async function noteerBerusting(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: Verzoek<Berustinginvoer>,
): Promise<Beroep> {
  const beroep = await neemBeroepInHand(tx, id, revisie);
  const { op, dag } = await leesOgenblik(tx);
  const { procedureId, uitkomst } = beroep;
  if ((uitkomst !== 'gelijk' && uitkomst !== 'deels') || beroep.definitiefOp !== null || beroep.hogerBeroep !== null) {
    throw new Weigering('handeling.nietMogelijk', 'Er is geen vonnis tegen het OCMW om in te berusten.');
  }
  if (beroep.berustOp !== null) throw new Weigering('handeling.nietMogelijk', 'Het OCMW berustte al in dit vonnis.');
  eisNietInToekomst(invoer.op, dag, 'op');
  const rev = beroep.rev + 1;
  await tx.beroep.update({ where: { id }, data: { berustOp: naarDb(invoer.op), rev }, select: { id: true } });
  await stopKlok(tx, { procedureId, soort: 'HR-ARBEIDSHOF', op: invoer.op, reden: 'berust' });
  await zetMijlpaal(tx, procedureId, 1, 'berust', op);
  await zetAanZet(tx, procedureId, 'werker');
  await rondTaakAf(tx, `beroep.berusting/${id}`, op, wie.gebruikerId);
  await schrijfRegel(tx, wie, beroep, 'beroep.berust', { op, gegevens: { op: invoer.op }, tekst: invoer.reden });
  if (uitkomst === 'gelijk') await maakDefinitief(tx, { ...beroep, rev }, { op, dag: invoer.op });
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
  const klok = { begint: kennisgevingOp, uiterlijk };
  await startKlokkenVan(tx, [
    ...(moetUitgevoerd(invoer) ? [{ procedureId, onderwerpId, klok: { id: 'HR-ARBEIDSHOF' as const, ...klok } }] : []),
    {
      procedureId,
      onderwerpId,
      klok: { id: 'HR-DEFINITIEF', begint: kennisgevingOp, uiterlijk: definitiefNaTeGaan(kennisgevingOp) },
    },
  ]);
  return { beschikking, kennisgevingOp: naarDb(kennisgevingOp), hogerBeroepTot: naarDb(uiterlijk) };
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
