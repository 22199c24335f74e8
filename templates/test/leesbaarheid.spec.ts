import { aantalWoorden, groepVanSoort, leesbaarheidsverslag, MAX_WOORDEN_PER_ZIN, zinnenVan } from '@besluitpad/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { voorbeelden } from './voorbeelden.js';

// What the committee, another OCMW or the Minister reads is written for colleagues.
const aanCliënten = voorbeelden.filter(({ soort }) => !['vergadering', 'tussen_ocmw'].includes(groepVanSoort[soort]));
const map = new URL('../', import.meta.url);

/** Every wording file: also branches that no sample happens to take. */
const bronnen = [
  ...readdirSync(new URL('brieven/', map))
    .filter((soort) => !['oproeping', 'besluitenlijst', 'notulen'].includes(soort))
    .map((soort) => `brieven/${soort}/${soort}.hbs`),
  ...readdirSync(new URL('gedeeld/', map)).map((naam) => `gedeeld/${naam}`),
];

const KEUZE = /\{\{#if \(is (\S+) "[^"]*"\)\}\}([^{}]*)\{\{\/if\}\}/g;

/** Of choices on one value only one is printed: the longest counts. */
function langsteKeuze(regel: string): string {
  const keuzes = [...regel.matchAll(KEUZE)].map(([, waarde = '', tekst = '']) => ({ waarde, tekst }));
  const langste = (waarde: string) =>
    Math.max(...keuzes.filter((keuze) => keuze.waarde === waarde).map(({ tekst }) => aantalWoorden(tekst)));
  const gehad = new Set<string>();
  return regel.replace(KEUZE, (_, waarde: string, tekst: string) => {
    if (gehad.has(waarde) || aantalWoorden(tekst) < langste(waarde)) return '';
    gehad.add(waarde);
    return tekst;
  });
}

/** A line of fixed text with one word for each value; what stands between conditions on one line counts together. */
function vasteZinnen(bron: string): string[] {
  return bron
    .split('\n')
    .map(langsteKeuze)
    .map((regel) => regel.replace(/\{\{[#/!][^}]*\}\}|\{\{else[^}]*\}\}/g, ' '))
    .map((regel) => regel.replace(/\{\{>[^}]*\}\}/g, '').replace(/\{\{[^}]*\}\}/g, 'woord'))
    .filter((regel) => !regel.startsWith('|'))
    .flatMap((regel) => zinnenVan(regel.replace(/^(?:\? [^|]*\||- |> |\d+\. |#+ |~ )/, '')));
}

describe('de leesbaarheid van onze eigen brieven', () => {
  it.each(aanCliënten)('$naam is niveau B1 of eenvoudiger en zegt wat de lezer moet doen', ({ boom }) => {
    const { niveau, zegtWatTeDoen } = leesbaarheidsverslag(boom());
    expect({ niveau, zegtWatTeDoen }).toEqual({
      niveau: expect.stringMatching(/^(A2|B1)$/) as string,
      zegtWatTeDoen: true,
    });
  });

  it.each(bronnen)(`%s: geen vaste zin telt meer dan ${MAX_WOORDEN_PER_ZIN} woorden`, (pad) => {
    const zinnen = vasteZinnen(readFileSync(new URL(pad, map), 'utf8'));
    expect(zinnen.filter((zin) => aantalWoorden(zin) > MAX_WOORDEN_PER_ZIN)).toEqual([]);
  });
});
