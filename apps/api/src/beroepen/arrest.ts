/** The arbeidshof decides: it confirms the judgment, or puts another one in its place, or the appeal is withdrawn. */
import { definitiefNaTeGaan, eindvonnis, kort, type Datum, type Vonnisuitkomst } from '@besluitpad/domain';
import { maakTaak, naarDb, rondTaakAf, stopKlok, zetAanZet, zetMijlpaal } from '@besluitpad/prisma';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBeroep, neemBeroepInHand, schrijfRegel, type HogerBeroep, type Verzoek } from './beroep.js';
import { schrijfGevolg } from './brief.js';
import { openUitvoering } from './uitvoering.js';
import type { Arrestinvoer, Beroep } from './vormen.js';

export async function noteerArrest(tx: Tx, wie: Wie, { id, revisie, invoer }: Verzoek<Arrestinvoer>): Promise<Beroep> {
  const beroep = await neemBeroepInHand(tx, id, revisie);
  const hof = eisOpenHof(beroep);
  const ogenblik = await leesOgenblik(tx);
  keur(beroep, hof, invoer, ogenblik.dag);
  const voorClient = invoer.uitkomst === 'hervormd' ? invoer.voorClient : null;
  const uitvoeringAanvraagId =
    voorClient === null || voorClient === 'ongelijk'
      ? null
      : await zoekOfOpenUitvoering(tx, wie, beroep, hof, invoer.op);
  await tx.hogerBeroep.update({
    where: { id: hof.id },
    data: {
      ...{ uitkomst: invoer.uitkomst, uitkomstOp: naarDb(invoer.op), voorClient, uitvoeringAanvraagId },
      ...(invoer.uitkomst === 'afstand'
        ? {}
        : { kennisgevingOp: naarDb(invoer.kennisgevingOp), beschikking: invoer.beschikking }),
    },
    select: { id: true },
  });
  await tx.beroep.update({ where: { id }, data: { rev: beroep.rev + 1 }, select: { id: true } });
  await sluitDebat(tx, wie, beroep, hof, { op: ogenblik.op, dag: invoer.op });
  if (voorClient === 'ongelijk') await vraagHerziening(tx, beroep, hof, ogenblik.op);
  const { procedureId } = beroep;
  const begint = invoer.uitkomst === 'afstand' ? invoer.op : invoer.kennisgevingOp;
  await startKlokVan(tx, {
    ...{ procedureId, onderwerpId: hof.id },
    klok: { id: 'HR-DEFINITIEF', begint, uiterlijk: definitiefNaTeGaan(begint) },
  });
  await schrijfGevolg(tx, beroep, ogenblik, woorden(beroep, invoer));
  await schrijfRegel(tx, wie, beroep, 'beroep.arrest', {
    op: ogenblik.op,
    gegevens: { uitkomst: invoer.uitkomst, voorClient, uitkomstOp: invoer.op, uitvoeringAanvraagId },
    tekst: invoer.uitkomst === 'afstand' ? invoer.reden : invoer.beschikking,
  });
  return getBeroep(tx, id);
}

function eisOpenHof({ hogerBeroep }: Beroep): HogerBeroep {
  if (hogerBeroep === null)
    throw new Weigering('handeling.nietMogelijk', 'In deze zaak is geen hoger beroep genoteerd.');
  if (hogerBeroep.uitkomst !== null) {
    throw new Weigering('handeling.nietMogelijk', 'De afloop van dit hoger beroep is al genoteerd.');
  }
  return hogerBeroep;
}

function keur(beroep: Beroep, { ingesteldOp }: HogerBeroep, invoer: Arrestinvoer, vandaag: Datum): void {
  eisNietInToekomst(invoer.op, vandaag, 'op');
  if (invoer.op < ingesteldOp) {
    throw veldWeigering('op', 'naHogerBeroep', `Het hoger beroep is pas van ${kort(ingesteldOp as Datum)}.`);
  }
  if (invoer.uitkomst === 'hervormd' && invoer.voorClient !== 'deels' && invoer.voorClient === beroep.uitkomst) {
    throw veldWeigering('voorClient', 'anders', 'Dat besliste het vonnis ook: kies bevestigd.');
  }
  if (invoer.uitkomst === 'afstand') return;
  eisNietInToekomst(invoer.kennisgevingOp, vandaag, 'kennisgevingOp');
  if (invoer.kennisgevingOp < invoer.op) {
    throw veldWeigering('kennisgevingOp', 'naUitspraak', 'Het OCMW kreeg het arrest niet vóór de uitspraak.');
  }
}

/** While the judgment is not carried out yet, the arrest takes its place in the same request. */
async function zoekOfOpenUitvoering(
  tx: Tx,
  wie: Wie,
  beroep: Beroep,
  { hof }: HogerBeroep,
  uitspraakOp: Datum,
): Promise<string> {
  const id = beroep.uitvoeringAanvraagId;
  const loopt =
    id === null ? null : await tx.aanvraag.findFirst({ where: { id, geslotenOp: null }, select: { id: true } });
  return loopt?.id ?? openUitvoering(tx, wie, { ...beroep, titel: 'arrest', rechter: hof, uitspraakOp });
}

async function sluitDebat(
  tx: Tx,
  wie: Wie,
  { procedureId }: Beroep,
  { id: hofId }: HogerBeroep,
  { op, dag }: { readonly op: Date; readonly dag: Datum },
): Promise<void> {
  await zetMijlpaal(tx, procedureId, 2, 'uitgesproken', op);
  await zetAanZet(tx, procedureId, 'werker');
  const stop = { procedureId, op: dag, reden: 'het arbeidshof heeft beslist' };
  await stopKlok(tx, { ...stop, soort: 'HR-VERWEER' });
  await stopKlok(tx, { ...stop, soort: 'HR-RECHTSDAG' });
  await rondTaakAf(tx, `beroep.verweer/${hofId}`, op, wie.gebruikerId);
}

/** Nothing is taken from a client by itself: what runs or was paid because of the judgment is weighed by the committee. */
async function vraagHerziening(
  tx: Tx,
  { procedureId, dossierId }: Beroep,
  { id }: HogerBeroep,
  op: Date,
): Promise<void> {
  const { werkerId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { werkerId: true } });
  await maakTaak(tx, {
    ...{
      procedureId,
      op,
      soort: 'beroep.hervormd',
      sleutel: `beroep.hervormd/${id}`,
      rol: 'werker',
      gebruikerId: werkerId,
    },
    titel: 'Leg aan het comité voor wat er met de steun uit het vonnis gebeurt',
    reden:
      'Het arbeidshof gaf het OCMW gelijk. Wat al betaald is of nog loopt door het vonnis, verandert niet vanzelf (na te kijken door de raadsman).',
  });
}

function woorden(beroep: Beroep, invoer: Arrestinvoer): Parameters<typeof schrijfGevolg>[3] {
  const vonnis = beroep.uitkomst as Vonnisuitkomst;
  if (invoer.uitkomst === 'afstand') {
    return {
      stand: { soort: 'afstand_hof', gestoptOp: invoer.op },
      gevolg: ['Het vonnis van de eerste rechter blijft gelden.'],
    };
  }
  const einde = eindvonnis(vonnis, invoer.uitkomst === 'hervormd' ? invoer : { uitkomst: invoer.uitkomst });
  return {
    stand: { soort: einde, uitspraakOp: invoer.op },
    gevolg:
      invoer.uitkomst === 'bevestigd'
        ? ['Het vonnis van de eerste rechter blijft gelden.']
        : einde === 'ongelijk'
          ? [
              'De beslissing van het OCMW geldt weer.',
              'Verandert er iets aan uw steun? Dan krijgt u daarover eerst een brief.',
            ]
          : ['Het OCMW voert de uitspraak uit.', 'Het comité legt dat vast op een van de volgende zittingen.'],
  };
}
