/** Somebody goes on to the arbeidshof: the same lawsuit in its second round, with its own papers and its own court day. */
import { randomUUID } from 'node:crypto';
import { kort, verweerUiterlijk, type Datum } from '@besluitpad/domain';
import { heropenProcedure, maakTaak, naarDb, openRonde, rondTaakAf, stopKlok } from '@besluitpad/prisma';
import { dagOfNull, eisNietInToekomst, leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { startKlokkenVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBeroep, neemBeroepInHand, schrijfRegel, type Verzoek } from './beroep.js';
import { schrijfGevolg } from './brief.js';
import { startRechtsdag } from './rechtsdag.js';
import type { Beroep, HogerBeroepinvoer } from './vormen.js';

export async function noteerHogerBeroep(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: Verzoek<HogerBeroepinvoer>,
): Promise<Beroep> {
  const beroep = await neemBeroepInHand(tx, id, revisie);
  const ogenblik = await leesOgenblik(tx);
  keur(beroep, invoer, ogenblik.dag);
  const hofId = randomUUID();
  const verweerTegen = invoer.door === 'client' ? (invoer.verweerTegen ?? verweerUiterlijk(invoer.op)) : null;
  await tx.hogerBeroep.create({
    data: {
      ...{
        id: hofId,
        beroepId: id,
        dossierId: beroep.dossierId,
        door: invoer.door,
        reden: invoer.reden,
        hof: invoer.hof,
      },
      rolnummer: invoer.rolnummer ?? null,
      ingesteldOp: naarDb(invoer.op),
      zittingOp: dagOfNull(invoer.zittingOp),
      verweerTegen: verweerTegen === null ? null : naarDb(verweerTegen),
    },
    select: { id: true },
  });
  await tx.beroep.update({
    where: { id },
    data: { bewaren: true, definitiefOp: null, rev: beroep.rev + 1 },
    select: { id: true },
  });
  await beginRonde(tx, wie, beroep, { hofId, verweerTegen, invoer }, ogenblik);
  const nieuw = await getBeroep(tx, id);
  await schrijfGevolg(tx, nieuw, ogenblik, {
    stand: { soort: 'hoger_beroep', ...(invoer.zittingOp === undefined ? {} : { zittingOp: invoer.zittingOp }) },
    gevolg: [
      beroep.uitvoeringAanvraagId === null
        ? 'Onze beslissing blijft gelden tot er een nieuwe uitspraak is.'
        : 'Wij doen nu al wat in het vonnis staat. Dat blijft zo tot er een nieuwe uitspraak is.',
    ],
  });
  await schrijfRegel(tx, wie, beroep, 'beroep.hoger_beroep', {
    op: ogenblik.op,
    gegevens: { op: invoer.op, door: invoer.door, verweerTegen },
    tekst: invoer.reden,
  });
  return nieuw;
}

function keur(beroep: Beroep, { door, op, verweerTegen, zittingOp }: HogerBeroepinvoer, vandaag: Datum): void {
  if (beroep.uitkomst === null || beroep.uitkomst === 'afstand' || beroep.uitkomstOp === null) {
    throw new Weigering('handeling.nietMogelijk', 'Er is geen vonnis om hoger beroep tegen in te stellen.');
  }
  if (beroep.hogerBeroep !== null) {
    throw new Weigering('handeling.nietMogelijk', 'Het hoger beroep tegen dit vonnis is al genoteerd.');
  }
  eisNietInToekomst(op, vandaag, 'op');
  if (op < beroep.uitkomstOp) {
    const uitspraak = kort(beroep.uitkomstOp as Datum);
    throw veldWeigering('op', 'naVonnis', `Het vonnis is van ${uitspraak}: hoger beroep komt daarna.`);
  }
  if (door === 'ocmw') keurEigen(beroep, op);
  if (door === 'ocmw' && verweerTegen !== undefined) {
    throw veldWeigering(
      'verweerTegen',
      'alleenVerweerder',
      'Het OCMW ging zelf in hoger beroep: het legt geen verweer neer.',
    );
  }
  if (verweerTegen !== undefined && verweerTegen < op) {
    throw veldWeigering('verweerTegen', 'naHogerBeroep', 'Het verweer kan niet vóór het hoger beroep nodig zijn.');
  }
  if (zittingOp !== undefined && zittingOp < op) {
    throw veldWeigering('zittingOp', 'naHogerBeroep', 'Het arbeidshof hoort de zaak niet vóór het hoger beroep.');
  }
}

function keurEigen({ berustOp, hogerBeroepTot, uitkomst }: Beroep, op: Datum): void {
  if (uitkomst === 'ongelijk') {
    throw new Weigering(
      'handeling.nietMogelijk',
      'De rechter gaf het OCMW gelijk: alleen de cliënt kan hoger beroep instellen.',
    );
  }
  if (berustOp !== null) {
    throw new Weigering('handeling.nietMogelijk', `Het OCMW berustte op ${kort(berustOp as Datum)} in het vonnis.`);
  }
  if (hogerBeroepTot !== null && op > hogerBeroepTot) {
    const tot = kort(hogerBeroepTot as Datum);
    throw veldWeigering('op', 'HR-ARBEIDSHOF', `De termijn voor het arbeidshof liep af op ${tot}.`);
  }
}

interface Ronde {
  readonly hofId: string;
  readonly verweerTegen: Datum | null;
  readonly invoer: HogerBeroepinvoer;
}

/** Also when the case was thought to be final: the client may have gone without our knowing. */
async function beginRonde(
  tx: Tx,
  wie: Wie,
  { id, procedureId, dossierId }: Beroep,
  { hofId, verweerTegen, invoer }: Ronde,
  { op }: Ogenblik,
): Promise<void> {
  const { geslotenOp } = await tx.procedure.findUniqueOrThrow({ where: { id: procedureId } });
  if (geslotenOp === null) await openRonde(tx, procedureId, 2, 'werker');
  else await heropenProcedure(tx, procedureId, 2, 'werker');
  const stop = { procedureId, op: invoer.op, reden: 'hoger beroep' };
  for (const soort of ['HR-BEROEP', 'HR-ARBEIDSHOF', 'HR-DEFINITIEF', 'HR-RECHTSDAG'])
    await stopKlok(tx, { ...stop, soort });
  await rondTaakAf(tx, `beroep.berusting/${id}`, op, wie.gebruikerId);
  await startKlokkenVan(tx, [
    { procedureId, onderwerpId: hofId, klok: { id: 'HR-BEROEP', begint: invoer.op } },
    ...(verweerTegen === null
      ? []
      : [
          {
            procedureId,
            onderwerpId: hofId,
            klok: { id: 'HR-VERWEER' as const, begint: invoer.op, uiterlijk: verweerTegen },
          },
        ]),
  ]);
  if (invoer.zittingOp !== undefined) {
    await startRechtsdag(tx, { procedureId, onderwerpId: hofId, begint: invoer.op, zittingOp: invoer.zittingOp });
  }
  if (verweerTegen === null) return;
  const { werkerId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { werkerId: true } });
  await maakTaak(tx, {
    ...{ procedureId, op, soort: 'beroep.verweer', sleutel: `beroep.verweer/${hofId}` },
    titel: 'Maak het dossier voor het arbeidshof klaar',
    rol: 'werker',
    gebruikerId: werkerId,
    uiterlijk: verweerTegen,
    reden: 'De cliënt ging in hoger beroep. Bewaar alles van dit dossier tot de zaak voorbij is.',
  });
}
