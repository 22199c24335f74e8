/** Letters with all that is weighed before they may be signed or released, loaded together: one or three hundred. */
import { datum, lijnGegevens, type BeslistBedrag, type Datum } from '@besluitpad/domain';
import type { Tx } from '../server/database.js';
import { BRIEFVELDEN, metVerzending, type Brief } from './brief.js';

export interface Adres {
  readonly soort: string;
  readonly regels: readonly string[];
  readonly onveilig: boolean;
  readonly van: Date;
  readonly tot: Date | null;
}

export interface Handtekening {
  readonly functie: string;
  readonly gebruikerId: string;
}

export interface TeTekenen extends Brief {
  readonly invoer: unknown;
  readonly grootdruk: boolean;
  readonly vermeldingen: readonly string[];
  readonly handtekeningen: readonly Handtekening[];
  /** Who the file is about; a letter outside a file has none. */
  readonly client: { readonly grootdruk: boolean; readonly adressen: readonly Adres[] } | null;
  readonly bedragen: readonly BeslistBedrag[];
  /** Copies for others, released with it. */
  readonly afschriften: readonly TeTekenen[];
}

type Los = Omit<TeTekenen, 'afschriften'>;

/** In the order asked; a letter that does not exist is not among them. */
export async function laadTeTekenen(tx: Tx, ids: readonly string[]): Promise<TeTekenen[]> {
  const rijen = await tx.brief.findMany({
    where: { OR: [{ id: { in: [...ids] } }, { afschriftVan: { in: [...ids] }, status: 'ontwerp' }] },
    select: { ...BRIEFVELDEN, invoer: true, grootdruk: true },
    orderBy: { bestemming: 'asc' },
  });
  const brieven = await metVerzending(tx, rijen);
  const alle = brieven.map(({ id }) => id);
  const vermeldingen = await tx.briefVermelding.findMany({ where: { briefId: { in: alle } } });
  const handtekeningen = await tx.handtekening.findMany({ where: { briefId: { in: alle } } });
  const clienten = await laadClienten(tx, [...new Set(brieven.flatMap(({ dossierId }) => dossierId ?? []))]);
  const bedragen = await laadBedragen(tx, [...new Set(brieven.map(({ onderwerpId }) => onderwerpId))]);
  const los = new Map<string, Los>();
  for (const [i, brief] of brieven.entries()) {
    los.set(brief.id, {
      ...brief,
      invoer: rijen[i]?.invoer,
      grootdruk: rijen[i]?.grootdruk ?? false,
      vermeldingen: vermeldingen.flatMap(({ briefId, code }) => (briefId === brief.id ? [code] : [])),
      handtekeningen: handtekeningen.filter(({ briefId }) => briefId === brief.id),
      client: brief.dossierId === null ? null : (clienten.get(brief.dossierId) ?? null),
      bedragen: bedragen.get(brief.onderwerpId) ?? [],
    });
  }
  const afschriftenVan = (id: string) =>
    [...los.values()].flatMap((b) =>
      b.afschriftVan === id && b.status === 'ontwerp' ? [{ ...b, afschriften: [] }] : [],
    );
  return ids.flatMap((id) => {
    const brief = los.get(id);
    return brief === undefined ? [] : [{ ...brief, afschriften: afschriftenVan(id) }];
  });
}

async function laadClienten(
  tx: Tx,
  dossierIds: readonly string[],
): Promise<Map<string, NonNullable<TeTekenen['client']>>> {
  const dossiers = await tx.dossier.findMany({
    where: { id: { in: [...dossierIds] } },
    select: { id: true, persoonId: true },
  });
  const personen = [...new Set(dossiers.map(({ persoonId }) => persoonId))];
  const rijen = await tx.persoon.findMany({ where: { id: { in: personen } }, select: { id: true, grootdruk: true } });
  const adressen = await tx.kennisgevingsadres.findMany({ where: { persoonId: { in: personen } } });
  const perPersoon = new Map(rijen.map(({ id, grootdruk }) => [id, grootdruk]));
  return new Map(
    dossiers.map(({ id, persoonId }) => [
      id,
      {
        grootdruk: perPersoon.get(persoonId) ?? false,
        adressen: adressen.filter((adres) => adres.persoonId === persoonId),
      },
    ]),
  );
}

/** The decided amounts per decision; a letter about something else has none. */
async function laadBedragen(tx: Tx, besluitIds: readonly string[]): Promise<Map<string, BeslistBedrag[]>> {
  const rijen = await tx.$queryRaw<{ besluitId: string; gegevens: unknown; referentiedatum: Datum }[]>`
    SELECT l.besluit_id AS "besluitId", l.gegevens, coalesce(a.eerste_ontvangst_op, a.ontvangen_op, b.datum)::text AS referentiedatum
    FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id LEFT JOIN aanvraag a ON a.id = b.aanvraag_id
    WHERE l.besluit_id = ANY (${[...besluitIds]}::uuid[]) ORDER BY l.volgnr`;
  const bedragen = new Map<string, BeslistBedrag[]>();
  for (const { besluitId, gegevens, referentiedatum } of rijen) {
    const bedrag = { gegevens: lijnGegevens.parse(gegevens), referentiedatum: datum(referentiedatum) };
    bedragen.set(besluitId, [...(bedragen.get(besluitId) ?? []), bedrag]);
  }
  return bedragen;
}
