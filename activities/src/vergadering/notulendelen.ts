/** What the minutes tell besides the items: who came and went, the minutes of before, and what people wrote themselves. */
import type { InvoerVan } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { uitDb } from '@besluitpad/prisma';
import { alineasVan } from '../brieven/alineas.js';
import { uurInBrussel, type Lid, type Zitting } from './zitting.js';

type Notulen = InvoerVan<'notulen'>;

type Bewegingrij = Awaited<ReturnType<Tx['aanwezigheidsbeweging']['findMany']>>[number];

/** What stands: what was taken back never happened. */
export function laadBewegingen(tx: Tx, zittingId: string): Promise<Bewegingrij[]> {
  return tx.aanwezigheidsbeweging.findMany({
    where: { zittingId, ingetrokkenOp: null },
    orderBy: [{ op: 'asc' }, { volgnr: 'asc' }],
  });
}

/** Who was there at the opening is told by the list of who was present. */
export async function bewegingenVan(
  tx: Tx,
  { id: zittingId, geopendOp }: Zitting,
  leden: readonly Lid[],
): Promise<Pick<Notulen, 'bewegingen'>> {
  const bewegingen = (await laadBewegingen(tx, zittingId)).flatMap(({ lidId, soort, wijze, op }) => {
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

/** The votes on urgency in their order: what was admitted, and what too few wanted. */
export async function hoogdringendVan(tx: Tx, { id: zittingId }: Zitting): Promise<Pick<Notulen, 'hoogdringend'>> {
  const stemmingen = await tx.hoogdringendheid.findMany({
    where: { zittingId },
    orderBy: [{ gestemdOp: 'asc' }, { genoteerdOp: 'asc' }],
  });
  return {
    hoogdringend: stemmingen.map(({ titel, voor, reden, nodig, agendapuntId }) => ({
      ...{ titel, voor, reden },
      ...(agendapuntId === null ? { nodig } : {}),
    })),
  };
}

/** What this meeting approved, in the order in which it did. */
export async function vorigeNotulenVan(
  tx: Tx,
  { id: opZittingId }: Zitting,
): Promise<Pick<Notulen, 'vorigeNotulen' | 'ookGoedgekeurd'>> {
  const goedkeuringen = await tx.notulenGoedkeuring.findMany({ where: { opZittingId }, orderBy: { op: 'asc' } });
  const zittingen = await tx.zitting.findMany({
    where: { id: { in: goedkeuringen.map(({ zittingId }) => zittingId) } },
    select: { id: true, datum: true },
  });
  const datumVan = new Map(zittingen.map(({ id, datum }) => [id, uitDb(datum)]));
  const [eerste, ...ook] = goedkeuringen.map(({ zittingId, versie, opmerkingen }) => ({
    van: datumVan.get(zittingId) ?? '',
    ...(versie === 1 ? {} : { versie }),
    ...(opmerkingen === null ? {} : { opmerking: opmerkingen }),
  }));
  if (eerste === undefined) return {};
  return { vorigeNotulen: { ...eerste, goedgekeurd: true }, ...(ook.length === 0 ? {} : { ookGoedgekeurd: ook }) };
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
