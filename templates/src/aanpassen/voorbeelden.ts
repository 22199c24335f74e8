import type { BriefSoort, InvoerVan } from '@besluitpad/domain';
import { readdirSync, readFileSync } from 'node:fs';

const brieven = new URL('../../brieven/', import.meta.url);

/** Every sample of a kind: what a new wording is tried on. */
export function voorbeeldenVan<S extends BriefSoort>(soort: S): { naam: string; invoer: InvoerVan<S> }[] {
  const map = new URL(`${soort}/`, brieven);
  return readdirSync(map)
    .filter((bestand) => bestand.endsWith('.json'))
    .sort()
    .map((bestand) => ({
      naam: bestand.replace(/\.json$/, ''),
      invoer: JSON.parse(readFileSync(new URL(bestand, map), 'utf8')) as InvoerVan<S>,
    }));
}
