/** What a later decision does to aid that runs, or to money that must come back. */
import { brusselseDatum, herzieningUiterlijk, isLeefloon, laatste, plusDagen } from '@besluitpad/domain';
import { naarDb, nu, stopKlok } from '@besluitpad/prisma';
import type { BeslistLijn, GeladenBesluit } from '../besluiten/geladenBesluit.js';
import { scheldKwijt } from '../betalingen/kwijtschelding.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import { findLopendeSteun, leesLopendeSteunVan } from './lopendeSteun.js';
import { beeindigSteun, neemAkte } from './neemAkte.js';
import { onderbreek } from './onderbreek.js';

export async function wijzigOpvolging(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  switch (lijn.gegevens.invoer.soort) {
    case 'herziening':
      return herzie(tx, besluit, lijn, lijn.gegevens.invoer.nieuweCategorie);
    case 'schorsing':
    case 'sanctie':
      return onderbreek(tx, besluit, lijn);
    case 'stopzetting':
      return beeindig(tx, besluit, lijn);
    case 'aktename':
      return neemAkte(tx, besluit, lijn);
    case 'vonnis':
      return voerVonnisUit(tx, besluit, lijn);
    case 'afzien':
      return scheldKwijt(tx, besluit, lijn);
    case 'niet_bekrachtigd':
      return stopNietBekrachtigd(tx, besluit, lijn.gegevens.invoer.besluitlijnId);
    case 'leefloon':
    case 'eenmalig':
    case 'installatiepremie':
    case 'verwarming':
    case 'plan':
    case 'begeleiding':
    case 'weigering':
    case 'terugvordering':
    case 'verbetering':
    case 'periodiek':
    case 'kaart':
    case 'dienst':
    case 'tewerkstelling':
    case 'medisch':
    case 'verdaging':
    case 'referentieadres':
    case 'onbevoegd':
      return;
  }
}

/** A revision looks at everything again, so the yearly review counts from it. */
async function herzie(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn, categorie: 1 | 2 | 3): Promise<void> {
  const steun = await findLopendeSteun(tx, besluit.dossier.id, lijn.steun);
  if (steun === undefined) return;
  await tx.opvolging.update({
    where: { id: steun.id },
    data: {
      steun: isLeefloon(steun.steun) ? `LL${categorie}` : steun.steun,
      maandbedragCent: lijn.gegevens.bedragCent ?? null,
      laatsteNazicht: naarDb(besluit.datum),
    },
  });
  const { procedureId } = steun;
  for (const soort of ['CLK-25', 'CLK-26'])
    await stopKlok(tx, { procedureId, soort, op: besluit.datum, reden: 'herzien' });
  const uiterlijk = herzieningUiterlijk(besluit.datum);
  await startKlokVan(tx, {
    procedureId,
    onderwerpId: steun.id,
    klok: { id: 'CLK-25', begint: besluit.datum, uiterlijk },
  });
}

async function beeindig(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  const steun = await findLopendeSteun(tx, besluit.dossier.id, lijn.steun);
  if (steun === undefined) return;
  const reden = `stopgezet op ${brusselseDatum(await nu(tx))}`;
  await beeindigSteun(tx, steun, lijn.gegevens.einde ?? besluit.datum, reden);
}

/** The aid of that one decision, for the future: the day before the meeting is its last, and what was paid stays paid. */
async function stopNietBekrachtigd(tx: Tx, { datum }: GeladenBesluit, besluitlijnId: string): Promise<void> {
  for (const steun of await leesLopendeSteunVan(tx, besluitlijnId)) {
    await beeindigSteun(tx, steun, laatste(steun.van, plusDagen(datum, -1)), 'niet bekrachtigd');
  }
}

/** A judge's monthly amount takes the place of ours, from its first day; nothing is weighed anew (domein §7.4). */
async function voerVonnisUit(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  const { bedragCent, periodiciteit, einde } = lijn.gegevens;
  if (bedragCent === undefined || periodiciteit !== 'maandelijks') return;
  // About a time that is over: what runs today was decided since, and stays.
  if (einde !== undefined && einde <= besluit.datum) return;
  const steun = await findLopendeSteun(tx, besluit.dossier.id, lijn.steun);
  if (steun === undefined) return;
  await tx.opvolging.update({ where: { id: steun.id }, data: { maandbedragCent: bedragCent }, select: { id: true } });
}
