import { briefSoorten, type BriefBoom, type BriefSoort, type InvoerVan } from '@besluitpad/domain';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stelBriefOp } from '../src/index.js';

const brieven = new URL('../brieven/', import.meta.url);

export interface Voorbeeld {
  readonly soort: BriefSoort;
  readonly naam: string;
  readonly golden: URL;
  readonly lees: () => InvoerVan<BriefSoort>;
  readonly boom: () => BriefBoom;
}

function voorbeeld(soort: BriefSoort, bestand: string): Voorbeeld {
  const map = new URL(`${soort}/`, brieven);
  const kort = bestand.replace(/\.json$/, '');
  const lees = () => JSON.parse(readFileSync(new URL(bestand, map), 'utf8')) as InvoerVan<BriefSoort>;
  return {
    soort,
    naam: kort === 'voorbeeld' ? soort : `${soort} (${kort.replace('voorbeeld-', '').replaceAll('-', ' ')})`,
    golden: new URL(`${kort === 'voorbeeld' ? soort : kort}.golden.txt`, map),
    lees,
    boom: () => stelBriefOp(soort, lees()),
  };
}

/** Every sample beside every template. */
export const voorbeelden: readonly Voorbeeld[] = briefSoorten.flatMap((soort) =>
  readdirSync(new URL(`${soort}/`, brieven))
    .filter((bestand) => bestand.endsWith('.json'))
    .sort()
    .map((bestand) => voorbeeld(soort, bestand)),
);

export function voorbeeldVan<S extends BriefSoort>(soort: S): InvoerVan<S> {
  return JSON.parse(readFileSync(new URL(`${soort}/voorbeeld.json`, brieven), 'utf8')) as InvoerVan<S>;
}

/** The approved text; UPDATE_GOLDEN=1 approves what is rendered now, for a person to read in the diff. */
export function goedgekeurd(golden: URL, nu: string): string {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, nu);
  return existsSync(golden) ? readFileSync(golden, 'utf8') : '(nog geen goedgekeurde tekst: draai met UPDATE_GOLDEN=1)';
}
