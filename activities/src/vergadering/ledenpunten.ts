import type { InvoerVan } from '@besluitpad/domain';
import { ledenpuntnummer } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { alineasVan } from '../brieven/alineas.js';

type Genotuleerd = NonNullable<InvoerVan<'notulen'>['ledenpunten']>[number];

async function laad(tx: Tx, zittingId: string) {
  const rijen = await tx.ledenpunt.findMany({ where: { zittingId }, orderBy: { volgnr: 'asc' } });
  const leden = await tx.lid.findMany({ where: { id: { in: rijen.map(({ lidId }) => lidId) } } });
  return rijen.map((rij) => ({ ...rij, lid: leden.find(({ id }) => id === rij.lidId)?.naam ?? 'Een lid' }));
}

/** R-COM-10: the items that members handed in before the convocation left. */
export async function ledenpuntenOpAgenda(
  tx: Tx,
  zittingId: string,
): Promise<Pick<InvoerVan<'oproeping'>, 'ledenpunten'>> {
  const punten = (await laad(tx, zittingId)).filter(({ uitkomst }) => uitkomst !== 'ingetrokken');
  if (punten.length === 0) return {};
  return { ledenpunten: punten.map(({ volgnr, titel, lid }) => ({ nummer: ledenpuntnummer(volgnr), titel, lid })) };
}

/** And what the committee did with each. */
export async function ledenpuntenInNotulen(
  tx: Tx,
  zittingId: string,
): Promise<Pick<InvoerVan<'notulen'>, 'ledenpunten'>> {
  const punten = (await laad(tx, zittingId)).flatMap(({ volgnr, titel, lid, voorstel, uitkomst, verslag }) =>
    uitkomst === null
      ? []
      : {
          ...{ nummer: ledenpuntnummer(volgnr), titel, lid, voorstel: alineasVan(voorstel) },
          uitkomst: uitkomst as Genotuleerd['uitkomst'],
          verslag: verslag === null ? [] : alineasVan(verslag),
        },
  );
  return punten.length === 0 ? {} : { ledenpunten: punten };
}
