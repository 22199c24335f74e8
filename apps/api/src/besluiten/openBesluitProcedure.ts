/**
 * Everything a decision brings, in the transaction that records it: letter, payments, State forms, follow-up, and the
 * clocks that guard them. Called when a meeting closes and when the chair decides alone. The caller wakes the relay.
 */
import type { Datum } from '@besluitpad/domain';
import {
  legVast,
  maakTaak,
  naarDb,
  nu,
  openProcedure,
  planEffect,
  stopKlok,
  zetMijlpaal,
  type Actor,
} from '@besluitpad/prisma';
import { betalingenUitLijn, UIT_DE_HAND, type NieuweBetaling } from '../betalingen/betalingenUitLijn.js';
import { vraagVrijgave } from '../betalingen/geefVrij.js';
import { legTerugvorderingVast } from '../betalingen/terugvordering.js';
import { veldWeigering } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import { openOpvolging } from '../opvolging/openOpvolging.js';
import { wijzigOpvolging } from '../opvolging/wijzigOpvolging.js';
import type { Tx } from '../server/database.js';
import { formulierenUitLijn } from '../staat/formulierenUitLijn.js';
import { vraagVerzending } from '../staat/vraagVerzending.js';
import { laadBesluit, type BeslistLijn, type GeladenBesluit } from './geladenBesluit.js';
import { betaalklokken, kennisgevingsklok, standaardVerzenddatum } from './klokkenUitBesluit.js';
import { RONDE } from './ronde.js';

export interface Openingsopties {
  /** The day the letter is to leave; by default the next working day. */
  readonly verzenddatum?: Datum;
}

/** @returns the id of the opened procedure */
export async function openBesluitProcedure(
  tx: Tx,
  wie: Actor,
  besluitId: string,
  { verzenddatum }: Openingsopties = {},
): Promise<string> {
  const besluit = await laadBesluit(tx, besluitId);
  const op = await nu(tx);
  const procedureId = await openProcedure(tx, {
    soort: 'besluit',
    onderwerpId: besluitId,
    dossierId: besluit.dossier.id,
    aanZet: 'algemeenDirecteur',
    op,
  });
  const brief = verzenddatum ?? standaardVerzenddatum(besluit);
  await noteerVerzenddatum(tx, besluit, brief);
  await startKlokVan(tx, { procedureId, onderwerpId: besluitId, klok: kennisgevingsklok(besluit) });

  const betalingen: NieuweBetaling[] = [];
  let formulieren = 0;
  for (const lijn of besluit.lijnen) {
    betalingen.push(...(await legBetalingenVast(tx, procedureId, besluit, lijn)));
    formulieren += await legFormulierenVast(tx, procedureId, besluit, lijn);
    await legTerugvorderingVast(tx, besluit, lijn);
    await wijzigOpvolging(tx, besluit, lijn);
  }
  // After all changes, so that a stop in the same decision never ends the aid that begins with it.
  for (const lijn of besluit.lijnen) await openOpvolging(tx, besluit, lijn);
  if (betalingen.length === 0) await zetMijlpaal(tx, procedureId, RONDE, 'uitgevoerd', op);
  const [eersteGrens] = teVrijgeven(besluit, betalingen);
  if (eersteGrens !== undefined) await vraagVrijgave(tx, { procedureId, besluitId, uiterlijk: eersteGrens, op });
  if (formulieren === 0) await zetMijlpaal(tx, procedureId, RONDE, 'gemeld', op);
  await planEffect(tx, { procedureId, ronde: RONDE, effect: 'drukBesluitbrief', onderwerpId: besluitId });
  await legVast(tx, wie, {
    ketenId: besluit.dossier.id,
    dossierId: besluit.dossier.id,
    soort: 'besluit.uitvoeringGestart',
    onderwerpId: besluitId,
    op,
    gegevens: { lijnen: besluit.lijnen.length, betalingen: betalingen.length, formulieren, verzenddatum: brief },
  });
  return procedureId;
}

/** Urgent help is handed over on the chair's decision against a receipt; everything else waits for two signatures. */
function teVrijgeven({ orgaan }: GeladenBesluit, betalingen: readonly NieuweBetaling[]): Datum[] {
  return betalingen
    .filter(({ wijze }) => orgaan !== 'voorzitter' || !UIT_DE_HAND.includes(wijze))
    .map(({ uiterlijk }) => uiterlijk)
    .sort();
}

async function noteerVerzenddatum(tx: Tx, besluit: GeladenBesluit, verzenddatum: Datum): Promise<void> {
  if (verzenddatum < besluit.datum) {
    throw veldWeigering('verzenddatum', 'naBeslissing', 'De brief kan niet vertrekken vóór de dag van de beslissing.');
  }
  await tx.besluitVerzenddatum.create({
    data: { besluitId: besluit.id, dossierId: besluit.dossier.id, volgnr: 1, datum: naarDb(verzenddatum) },
  });
}

async function legBetalingenVast(
  tx: Tx,
  procedureId: string,
  besluit: GeladenBesluit,
  lijn: BeslistLijn,
): Promise<readonly NieuweBetaling[]> {
  const betalingen = betalingenUitLijn(lijn.gegevens, {
    beslistOp: besluit.datum,
    dossierNummer: besluit.dossier.nummer,
    client: besluit.client,
  });
  await tx.betaling.createMany({
    data: betalingen.map((betaling) => ({
      ...betaling,
      uiterlijk: naarDb(betaling.uiterlijk),
      dossierId: besluit.dossier.id,
      procedureId,
      besluitlijnId: lijn.id,
    })),
  });
  for (const klok of betaalklokken(lijn, betalingen, besluit)) {
    await startKlokVan(tx, { procedureId, onderwerpId: lijn.id, klok });
  }
  if (besluit.client.iban === null && betalingen.some(({ wijze }) => wijze === 'kas')) {
    await vraagRekening(tx, procedureId, besluit);
  }
  return betalingen;
}

/** Cash needs the client's interest and a reason: better to have the account before the payment is released. */
async function vraagRekening(tx: Tx, procedureId: string, besluit: GeladenBesluit): Promise<void> {
  await maakTaak(tx, {
    procedureId,
    soort: 'rekening.vragen',
    sleutel: `rekening.vragen/${besluit.id}`,
    titel: 'Vraag het rekeningnummer van de cliënt',
    rol: 'werker',
    gebruikerId: besluit.dossier.werkerId,
    reden: 'Zonder rekeningnummer kan de steun alleen uit de kas betaald worden, en dat vraagt een reden.',
    op: await nu(tx),
  });
}

async function legFormulierenVast(
  tx: Tx,
  procedureId: string,
  besluit: GeladenBesluit,
  lijn: BeslistLijn,
): Promise<number> {
  const { soorten, klokken } = formulierenUitLijn(lijn, {
    beslistOp: besluit.datum,
    ontvangenOp: besluit.aanvraag?.ontvangenOp ?? besluit.datum,
  });
  const gegevens = { besluit: lijn.besluit, steun: lijn.steun, beslistOp: besluit.datum, ...bedragen(lijn) };
  const uiterlijk = klokken.map((klok) => klok.uiterlijk).find((dag) => dag !== undefined) ?? null;
  for (const soort of soorten) {
    const { id } = await tx.staatsformulier.create({
      data: { dossierId: besluit.dossier.id, procedureId, besluitlijnId: lijn.id, soort, gegevens },
      select: { id: true },
    });
    await vraagVerzending(tx, { procedureId, formulierId: id, soort, uiterlijk });
  }
  for (const klok of klokken) await startKlokVan(tx, { procedureId, onderwerpId: lijn.id, klok });
  await neemStaatsklokOver(tx, besluit, lijn);
  return soorten.length;
}

/** Codes, dates and amounts only: the form's identity data are read from the file when it is sent. */
function bedragen({ gegevens }: BeslistLijn): Record<string, string | number> {
  const { bedragCent, ingang, einde } = gegevens;
  return {
    ...(bedragCent === undefined ? {} : { bedragCent }),
    ...(ingang === undefined ? {} : { ingang }),
    ...(einde === undefined ? {} : { einde }),
  };
}

/** Since the request, a clock has counted the days the State allows: from here the decision's own clock does, or none. */
async function neemStaatsklokOver(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  if (besluit.aanvraag === undefined || lijn.aanvraaglijnId === null || lijn.besluit === 'VERDAGING') return;
  const procedure = await tx.procedure.findUnique({
    where: { soort_onderwerpId: { soort: 'aanvraag', onderwerpId: besluit.aanvraag.id } },
    select: { id: true },
  });
  if (procedure === null) return;
  const reden = lijn.besluit === 'TOEKENNING' ? 'loopt verder bij de beslissing' : 'geen steun toegekend';
  for (const soort of ['CLK-19', 'CLK-20']) {
    const onderwerpId = lijn.aanvraaglijnId;
    await stopKlok(tx, { procedureId: procedure.id, soort, onderwerpId, op: besluit.datum, reden });
  }
}
