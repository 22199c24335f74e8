/** What a later decision does to aid that runs: revise it, suspend it for a while, end it. */
import {
  brusselseDatum,
  herzieningUiterlijk,
  instantInBrussel,
  isDoorlopend,
  isLeefloon,
  plusDagen,
} from '@besluitpad/domain';
import { getProcedure, naarDb, nu, sluitProcedure, stopKlok, wek, zetMijlpaal } from '@besluitpad/prisma';
import type { BeslistLijn, GeladenBesluit } from '../besluiten/geladenBesluit.js';
import { Programmafout } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';

interface LopendeSteun {
  readonly id: string;
  readonly steun: string;
  readonly procedureId: string;
}

export async function wijzigOpvolging(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  switch (lijn.gegevens.invoer.soort) {
    case 'herziening':
      return herzie(tx, besluit, lijn, lijn.gegevens.invoer.nieuweCategorie);
    case 'sanctie':
      return schors(tx, besluit, lijn);
    case 'stopzetting':
      return beeindig(tx, besluit, lijn);
    case 'leefloon':
    case 'eenmalig':
    case 'installatiepremie':
    case 'verwarming':
    case 'plan':
    case 'begeleiding':
    case 'weigering':
    case 'schorsing':
    case 'terugvordering':
    case 'afzien':
    case 'vonnis':
    case 'aktename':
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
  await stopKlok(tx, { procedureId, soort: 'CLK-25', op: besluit.datum, reden: 'herzien' });
  const uiterlijk = herzieningUiterlijk(besluit.datum);
  await startKlokVan(tx, {
    procedureId,
    onderwerpId: steun.id,
    klok: { id: 'CLK-25', begint: besluit.datum, uiterlijk },
  });
}

/** The sanction ends by itself: on the first day after it, payment in full is taken up again. */
async function schors(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  const { ingang, einde } = lijn.gegevens;
  if (ingang === undefined || einde === undefined) throw new Programmafout('A sanction has no first or last day.');
  const steun = await findLopendeSteun(tx, besluit.dossier.id, lijn.steun);
  if (steun === undefined) return;
  await startKlokVan(tx, {
    procedureId: steun.procedureId,
    onderwerpId: lijn.id,
    klok: { id: 'CLK-27', begint: ingang, uiterlijk: einde },
    extraMomenten: [
      {
        etiket: 'hervatten',
        op: instantInBrussel(plusDagen(einde, 1), 0),
        naar: 'financieleDienst',
        gevolg: 'effect:hervatBetaling',
      },
    ],
  });
  await wek(tx, steun.procedureId);
}

async function beeindig(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  const steun = await findLopendeSteun(tx, besluit.dossier.id, lijn.steun);
  if (steun === undefined) return;
  const einde = lijn.gegevens.einde ?? besluit.datum;
  const op = await nu(tx);
  await tx.opvolging.update({ where: { id: steun.id }, data: { tot: naarDb(einde) } });
  await zetMijlpaal(tx, steun.procedureId, 1, 'beeindigd', op);
  await sluitProcedure(tx, steun.procedureId, op, `stopgezet op ${brusselseDatum(op)}`);
}

/** The aid of this kind that still runs in the file; a household has one leefloon, whatever its category. */
async function findLopendeSteun(tx: Tx, dossierId: string, gezocht: string): Promise<LopendeSteun | undefined> {
  const lopend = await tx.opvolging.findMany({ where: { dossierId, tot: null }, orderBy: { van: 'desc' } });
  const rij = lopend.find(({ steun }) =>
    isDoorlopend(gezocht) && !isLeefloon(gezocht) ? steun === gezocht : isLeefloon(steun),
  );
  if (rij === undefined) return undefined;
  const procedure = await getProcedure(tx, 'opvolging', rij.id);
  return { id: rij.id, steun: rij.steun, procedureId: procedure.id };
}
