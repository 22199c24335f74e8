/** Which payment a line of the bank is about: our own reference finds it, or that of a whole file of ours. */
import type { Tx } from '../server/database.js';
import type { Bankregel } from './bericht.js';

export interface BekendeBetaling {
  readonly id: string;
  readonly dossierId: string;
  readonly procedureId: string;
  readonly besluitlijnId: string;
  readonly periode: string;
  readonly bedragCent: number;
  readonly status: string;
  readonly poging: number;
}

export interface Gevonden {
  /** by the reference of the bank, in small letters and without signs */
  readonly perKenmerk: ReadonlyMap<string, BekendeBetaling>;
  readonly perBestand: ReadonlyMap<string, readonly BekendeBetaling[]>;
}

/** The reference we gave: the id without dashes, and from the second order on its number. */
const KENMERK = /^([0-9a-f]{32})(?:p(\d+))?$/;

export function kenmerkVan(tekst: string | undefined): string | undefined {
  const gewoon = tekst?.toLowerCase().replaceAll('-', '');
  return gewoon !== undefined && KENMERK.test(gewoon) ? gewoon : undefined;
}

/** Locked, in one order: two files at once wait for each other, and each sees what the other did. */
export async function zoekBetalingen(tx: Tx, regels: readonly Bankregel[]): Promise<Gevonden> {
  const kenmerken = regels.flatMap(({ kenmerk }) => kenmerkVan(kenmerk) ?? []);
  const bestanden = regels.flatMap(({ bestandskenmerk }) => kenmerkVan(bestandskenmerk) ?? []);
  const ids = kenmerken.map((kenmerk) => alsUuid(kenmerk));
  const rijen = await tx.$queryRaw<(BekendeBetaling & { bestand: string | null })[]>`
    SELECT t.id, t.dossier_id AS "dossierId", t.procedure_id AS "procedureId", t.besluitlijn_id AS "besluitlijnId", t.periode,
      t.bedrag_cent AS "bedragCent", t.status, t.poging, e.id::text AS bestand
    FROM betaling t LEFT JOIN effect e ON e.procedure_id = t.procedure_id AND e.id = ANY (${bestanden.map(alsUuid)}::uuid[])
    WHERE t.id = ANY (${ids}::uuid[]) OR (e.id IS NOT NULL AND t.wijze = 'overschrijving') ORDER BY t.id FOR UPDATE OF t`;
  const perBestand = new Map<string, BekendeBetaling[]>();
  for (const { bestand, ...betaling } of rijen) {
    if (bestand === null) continue;
    const sleutel = bestand.replaceAll('-', '');
    perBestand.set(sleutel, [...(perBestand.get(sleutel) ?? []), betaling]);
  }
  const perKenmerk = new Map(
    rijen.map(({ bestand: _bestand, ...betaling }): [string, BekendeBetaling] => [
      bankkenmerk(betaling.id, betaling.poging),
      betaling,
    ]),
  );
  return { perKenmerk, perBestand };
}

/** As the payment file writes it. */
export function bankkenmerk(id: string, poging: number): string {
  return `${id.replaceAll('-', '')}${poging === 1 ? '' : `p${poging}`}`;
}

function alsUuid(kenmerk: string): string {
  return kenmerk.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
