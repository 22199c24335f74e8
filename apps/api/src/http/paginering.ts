/**
 * Cursor pagination: `?limiet=50&na=…`. The cursor holds the sort keys of the last row shown. It stands in an address, so
 * it takes ids, numbers, dates and instants only; a list ordered by name needs another key.
 *
 *   const vanaf = leesCursor(vraag.na, z.tuple([z.iso.datetime(), z.uuid()]));
 *   const rijen = …WHERE (op, id) > (…vanaf) ORDER BY op, id LIMIT ${vraag.limiet + 1}…
 *   return maakPagina(rijen, vraag.limiet, (rij) => [rij.op, rij.id]);
 */
import { z } from 'zod';
import { Weigering } from '../fouten/weigering.js';

export const LIMIET_STANDAARD = 50;
export const LIMIET_MAXIMUM = 200;

/** Spread into the query schema of a list: `z.strictObject({ ...paginavelden, status: … })`. */
export const paginavelden = {
  limiet: z.coerce.number().int().min(1).max(LIMIET_MAXIMUM).default(LIMIET_STANDAARD),
  na: z.string().max(400).optional().describe('De waarde van `volgende` uit het vorige antwoord'),
};

const Sleuteldeel = z.union([z.int(), z.uuid(), z.iso.date(), z.iso.datetime({ offset: true })]);
export type Sleuteldeel = z.infer<typeof Sleuteldeel>;

export interface Pagina<T> {
  readonly items: readonly T[];
  readonly volgende?: string;
}

export function paginaVan<T extends z.ZodType>(item: T) {
  return z.strictObject({
    items: z.array(item),
    volgende: z.string().optional().describe('Geef dit mee als `na` voor het vervolg; ontbreekt op het einde'),
  });
}

/** `rijen` holds one more than the limit when there is more to come. */
export function maakPagina<T>(
  rijen: readonly T[],
  limiet: number,
  sleutelVan: (rij: T) => readonly Sleuteldeel[],
): Pagina<T> {
  const items = rijen.slice(0, limiet);
  const laatste = items.at(-1);
  if (rijen.length <= limiet || laatste === undefined) return { items };
  return { items, volgende: maakCursor(sleutelVan(laatste)) };
}

export function maakCursor(sleutel: readonly Sleuteldeel[]): string {
  return Buffer.from(JSON.stringify(z.array(Sleuteldeel).parse(sleutel))).toString('base64url');
}

export function leesCursor<T extends readonly Sleuteldeel[]>(
  cursor: string | undefined,
  vorm: z.ZodType<T>,
): T | undefined {
  if (cursor === undefined) return undefined;
  const uitkomst = vorm.safeParse(ontcijfer(cursor));
  if (!uitkomst.success) throw ongeldig();
  return uitkomst.data;
}

function ontcijfer(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (cause) {
    throw ongeldig(cause);
  }
}

function ongeldig(cause?: unknown): Weigering {
  return new Weigering('cursor.ongeldig', 'Deze bladwijzer is ongeldig. Begin opnieuw bij de eerste bladzijde.', {
    cause,
  });
}
