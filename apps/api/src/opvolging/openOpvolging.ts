/** Continuing aid is followed up in a procedure of its own: project agreement, home visit, yearly review. */
import {
  datum,
  gpmiUiterlijk,
  herzieningUiterlijk,
  huisbezoekUiterlijk,
  isDoorlopend,
  isLeefloon,
  type Datum,
} from '@besluitpad/domain';
import { naarDb, nu, openProcedure, uitDb, wek } from '@besluitpad/prisma';
import type { BeslistLijn, GeladenBesluit } from '../besluiten/geladenBesluit.js';
import { startKlokVan, type TeStartenKlok } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';

export async function openOpvolging(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  const { bedragCent, ingang } = lijn.gegevens;
  if (!isDoorlopend(lijn.steun) || lijn.gegevens.invoer.soort !== 'leefloon' || ingang === undefined) return;
  const huisbezoekOp = await findHuisbezoek(tx, besluit);
  const opvolging = await tx.opvolging.create({
    data: {
      dossierId: besluit.dossier.id,
      besluitlijnId: lijn.id,
      steun: lijn.steun,
      maandbedragCent: bedragCent ?? null,
      van: naarDb(ingang),
      laatsteNazicht: naarDb(besluit.datum),
      laatsteHuisbezoek: huisbezoekOp === undefined ? null : naarDb(huisbezoekOp),
    },
    select: { id: true },
  });
  const procedureId = await openProcedure(tx, {
    soort: 'opvolging',
    onderwerpId: opvolging.id,
    dossierId: besluit.dossier.id,
    aanZet: 'werker',
    op: await nu(tx),
  });
  for (const klok of opvolgingsklokken(besluit, lijn, huisbezoekOp)) {
    await startKlokVan(tx, { procedureId, onderwerpId: opvolging.id, klok });
  }
  await wek(tx, procedureId);
}

export function opvolgingsklokken(
  { datum: beslistOp, brief }: Pick<GeladenBesluit, 'datum' | 'brief'>,
  { steun }: Pick<BeslistLijn, 'steun'>,
  huisbezoekOp: Datum | undefined,
): TeStartenKlok[] {
  const klokken: TeStartenKlok[] = [{ id: 'CLK-25', begint: beslistOp, uiterlijk: herzieningUiterlijk(beslistOp) }];
  if (isLeefloon(steun) && !isVrijgesteldVanGpmi(brief)) {
    klokken.push({ id: 'CLK-21', begint: beslistOp, uiterlijk: gpmiUiterlijk(beslistOp) });
  }
  if (huisbezoekOp !== undefined) {
    klokken.push({ id: 'CLK-24', begint: huisbezoekOp, uiterlijk: huisbezoekUiterlijk(huisbezoekOp) });
  }
  return klokken;
}

/** The decision itself says so, with its reason of health or fairness: then no agreement is due. */
function isVrijgesteldVanGpmi(brief: unknown): boolean {
  const gpmi = veld(veld(brief, 'velden'), 'gpmi');
  return veld(gpmi, 'soort') === 'vrijgesteld';
}

function veld(waarde: unknown, naam: string): unknown {
  return typeof waarde === 'object' && waarde !== null
    ? Object.entries(waarde).find(([n]) => n === naam)?.[1]
    : undefined;
}

/** The visit in the last closed report on the request. */
async function findHuisbezoek(tx: Tx, { aanvraag }: GeladenBesluit): Promise<Datum | undefined> {
  if (aanvraag === undefined) return undefined;
  const verslag = await tx.verslag.findFirst({
    where: { aanvraagId: aanvraag.id, huisbezoekOp: { not: null }, vergrendeldOp: { not: null } },
    orderBy: { versie: 'desc' },
    select: { huisbezoekOp: true },
  });
  return verslag?.huisbezoekOp ? datum(uitDb(verslag.huisbezoekOp)) : undefined;
}
