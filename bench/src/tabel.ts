import type { Regel } from './regel.js';

type Cellen = readonly [maat: string, gemeten: string, teHalen: string, oordeel: string];

const KOP: Cellen = ['maat', 'gemeten', 'te halen', ''];

function oordeel({ gehaald }: Regel): string {
  if (gehaald === undefined) return '';
  return gehaald ? '✔' : '✘';
}

/** A table that reads well in a terminal and is Markdown as it stands. */
export function alsTabel(regels: readonly Regel[]): string {
  const rijen = regels.map((r): Cellen => [r.maat, r.gemeten, r.teHalen, oordeel(r)]);
  const breedten = KOP.map((_, kolom) => Math.max(3, ...[KOP, ...rijen].map((rij) => rij[kolom]?.length ?? 0)));
  const streep = breedten.map((breedte) => '-'.repeat(breedte));
  return [KOP, streep, ...rijen]
    .map((rij) => `| ${breedten.map((breedte, kolom) => (rij[kolom] ?? '').padEnd(breedte)).join(' | ')} |`)
    .join('\n');
}
