/** What the minutes tell besides the items: who came and went, the minutes of before, and what people wrote themselves. */
import type { InvoerVan } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { uitDb } from '@besluitpad/prisma';
import { alineasVan } from '../brieven/alineas.js';
import { uurInBrussel, type Lid, type Zitting } from './zitting.js';

type Notulen = InvoerVan<'notulen'>;

/** Who was there at the opening is told by the list of who was present. */
export async function bewegingenVan(
  tx: Tx,
  { id: zittingId, geopendOp }: Zitting,
  leden: readonly Lid[],
): Promise<Pick<Notulen, 'bewegingen'>> {
  const rijen = await tx.aanwezigheidsbeweging.findMany({
    where: { zittingId, ingetrokkenOp: null },
    orderBy: [{ op: 'asc' }, { volgnr: 'asc' }],
  });
  const bewegingen = rijen.flatMap(({ lidId, soort, wijze, op }) => {
    const lid = leden.find(({ id }) => id === lidId);
    const bijOpening = soort === 'binnen' && geopendOp !== null && op <= geopendOp;
    if (lid === undefined || bijOpening) return [];
    return [
      {
        naam: lid.naam,
        wat: soort as 'binnen' | 'buiten' | 'terug',
        om: uurInBrussel(op),
        digitaal: wijze === 'digitaal',
      },
    ];
  });
  return bewegingen.length === 0 ? {} : { bewegingen };
}

/** Who assists a member is told by name, once: why, nobody asks. */
export async function bijstandVan(
  tx: Tx,
  { id: zittingId }: Zitting,
  leden: readonly Lid[],
): Promise<Pick<Notulen, 'bijstand'>> {
  const rijen = await tx.zaalgast.findMany({ where: { zittingId, agendapuntId: null }, orderBy: { binnenOm: 'asc' } });
  const bijstand = rijen.flatMap(({ naam, lidId }) => {
    const lid = leden.find(({ id }) => id === lidId);
    return lid === undefined ? [] : [{ naam, lid: lid.naam }];
  });
  return bijstand.length === 0 ? {} : { bijstand };
}

/** Of several approved at this meeting the last one; minutes name one. */
export async function vorigeNotulenVan(tx: Tx, { id: opZittingId }: Zitting): Promise<Pick<Notulen, 'vorigeNotulen'>> {
  const goedkeuring = await tx.notulenGoedkeuring.findFirst({ where: { opZittingId }, orderBy: { op: 'desc' } });
  if (goedkeuring === null) return {};
  const { datum } = await tx.zitting.findUniqueOrThrow({
    where: { id: goedkeuring.zittingId },
    select: { datum: true },
  });
  const { opmerkingen } = goedkeuring;
  return {
    vorigeNotulen: {
      ...{ van: uitDb(datum), goedgekeurd: true },
      ...(opmerkingen === null ? {} : { opmerking: opmerkingen }),
    },
  };
}

export async function verbeteringVan(tx: Tx, { id: zittingId }: Zitting): Promise<Pick<Notulen, 'verbetering'>> {
  const laatste = await tx.notulenVerbetering.findFirst({ where: { zittingId }, orderBy: { versie: 'desc' } });
  return laatste === null ? {} : { verbetering: { versie: laatste.versie, reden: laatste.reden } };
}

/** The free passages, by the item they belong to; null is the meeting itself. */
export async function laadPassages(tx: Tx, zittingId: string): Promise<(punt: string | null) => { vrij?: string[] }> {
  const rijen = await tx.notulenPassage.findMany({ where: { zittingId } });
  return (punt) => {
    const tekst = rijen.find(({ agendapuntId }) => agendapuntId === punt)?.tekst ?? '';
    return tekst === '' ? {} : { vrij: alineasVan(tekst) };
  };
}
