/** Money that comes back: the claim with its communication, and every plan with its instalments to the cent. */
import { maakMededeling, type Terugvordergrond } from '@besluitpad/domain';
import { getProcedure, naarDb } from '@besluitpad/prisma';
import type { BeslistLijn, GeladenBesluit } from '../besluiten/geladenBesluit.js';
import { Programmafout } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';

export async function legTerugvorderingVast(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  const { gegevens } = lijn;
  await tx.aflossing.createMany({
    data: (gegevens.aflossingen ?? []).map(({ volgnr, vervaltOp, bedragCent }) => ({
      dossierId: besluit.dossier.id,
      besluitlijnId: lijn.id,
      volgnr,
      vervaltOp: naarDb(vervaltOp),
      bedragCent,
    })),
  });
  if (gegevens.invoer.soort !== 'terugvordering') return;
  if (gegevens.bedragCent === undefined) throw new Programmafout('A recovery has no amount.');
  const eerdere = await tx.terugvordering.count({ where: { dossierId: besluit.dossier.id } });
  await tx.terugvordering.create({
    data: {
      dossierId: besluit.dossier.id,
      besluitlijnId: lijn.id,
      bedragCent: gegevens.bedragCent,
      mededeling: mededelingVan(besluit.dossier.nummer, eerdere),
      grondslag: grondslagVan(gegevens.invoer, lijn.spoor),
    },
  });
  if (gegevens.verjaartOp === undefined) return;
  const { id: procedureId } = await getProcedure(tx, 'besluit', besluit.id);
  const klok = { id: 'CLK-30' as const, begint: besluit.datum, uiterlijk: gegevens.verjaartOp };
  await startKlokVan(tx, { procedureId, onderwerpId: lijn.id, klok });
}

function grondslagVan(
  { grond }: { readonly grond?: Terugvordergrond | undefined },
  spoor: BeslistLijn['spoor'],
): string {
  switch (grond ?? (spoor === 'MI' ? 'herziening' : 'terugbetaalbaar')) {
    case 'herziening':
      return 'artikel 24, § 1, 1°, RMI-wet';
    case 'andere_inkomsten':
      return 'artikel 24, § 1, 2°, RMI-wet';
    case 'voorschot':
      return 'artikel 99 OCMW-wet';
    case 'terugbetaalbaar':
    case 'onjuiste_verklaring':
      return 'artikel 98 OCMW-wet';
  }
}

/** HB-2026-0007 gives +++202/6000/00701+++: year, how many recoveries came before in the file, serial of the file. */
export function mededelingVan(dossierNummer: string, eerdere: number): string {
  const delen = /-(\d{4})-(\d{1,4})$/.exec(dossierNummer);
  const [, jaar, volgnummer] = delen ?? [];
  if (jaar === undefined || volgnummer === undefined || eerdere > 99) {
    throw new Programmafout('No structured communication fits this file number.');
  }
  return maakMededeling(`${jaar}${String(eerdere).padStart(2, '0')}${volgnummer.padStart(4, '0')}`);
}
