import { briefGegevens, datum, plusDagen } from '@besluitpad/domain';
import { goedgekeurd, voorbeelden, type Voorbeeld } from './voorbeelden.js';

/** Each way in which one piece of a sample can be wrong: a cent more, a day later, the other answer, a row or a field less. */
interface Fout {
  readonly wat: string;
  readonly gegevens: unknown;
}

type Pad = readonly (string | number)[];

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A copy in which what stands at `pad` is replaced, or gone when `door` gives nothing. */
function vervang(waarde: unknown, [sleutel, ...rest]: Pad, door: (oud: unknown) => unknown): unknown {
  if (sleutel === undefined) return door(waarde);
  if (Array.isArray(waarde)) {
    return waarde.flatMap((deel: unknown, i) => {
      if (i !== sleutel) return [deel];
      const nieuw = vervang(deel, rest, door);
      return nieuw === undefined ? [] : [nieuw];
    });
  }
  if (!isObject(waarde)) return waarde;
  const paren = Object.entries(waarde).map(([naam, deel]) => [
    naam,
    naam === sleutel ? vervang(deel, rest, door) : deel,
  ]);
  return Object.fromEntries(paren.filter(([, deel]) => deel !== undefined));
}

function fouten(geheel: unknown, waarde: unknown = geheel, pad: Pad = []): Fout[] {
  const maak = (wat: string, door: (oud: unknown) => unknown): Fout => ({
    wat: `${pad.join('.')} ${wat}`,
    gegevens: vervang(geheel, pad, door),
  });
  const weg = pad.length === 0 ? [] : [maak('weg', () => undefined)];
  if (Array.isArray(waarde)) return [...weg, ...waarde.flatMap((deel, i) => fouten(geheel, deel, [...pad, i]))];
  if (isObject(waarde)) {
    return [...weg, ...Object.entries(waarde).flatMap(([naam, deel]) => fouten(geheel, deel, [...pad, naam]))];
  }
  if (typeof waarde === 'number') return [...weg, maak('een meer', (oud) => Number(oud) + 1), maak('nul', () => 0)];
  if (typeof waarde === 'boolean') return [...weg, maak('omgekeerd', (oud) => oud !== true)];
  if (typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde)) {
    return [
      ...weg,
      maak('een dag later', () => plusDagen(datum(waarde), 1)),
      maak('een jaar vroeger', () => plusDagen(datum(waarde), -365)),
    ];
  }
  return weg;
}

/** What zod says by itself: a field is missing or of another kind. Such words are not ours. */
const VORM = /^(Invalid|Too|Unrecognized)/;

/** What the data of a letter refuse in our own words. What is not here makes a letter that is possible too. */
function uitkomstenVan({ soort, naam, lees }: Voorbeeld): string[] {
  return fouten(lees()).flatMap(({ wat, gegevens }) => {
    const issues = briefGegevens[soort].safeParse(gegevens).error?.issues ?? [];
    const redenen = issues.filter(({ message }) => !VORM.test(message));
    return redenen.length === 0 ? [] : [`${naam} | ${wat} | ${redenen.map(({ message }) => message).join(' ; ')}`];
  });
}

const nu = process.env['UPDATE_GOLDEN'] === '1' ? `${voorbeelden.flatMap(uitkomstenVan).join('\n')}\n` : '';
const regels = goedgekeurd(new URL('samenhang.golden.txt', import.meta.url), nu)
  .split('\n')
  .filter(Boolean);
const naamIn = (regel: string) => regel.split(' | ')[0];

describe('de gegevens van een brief hangen samen', () => {
  // Each sample in a test of its own and worked out there: so a fault in the rules of one letter is seen by that letter.
  it.each(voorbeelden)('$naam: wat één ander bedrag, dag of ontbrekend gegeven doet, is goedgekeurd', (voorbeeld) => {
    expect(uitkomstenVan(voorbeeld)).toEqual(regels.filter((regel) => naamIn(regel) === voorbeeld.naam));
  });

  it('wat goedgekeurd is, gaat over een voorbeeld dat bestaat', () => {
    const namen = voorbeelden.map(({ naam }) => naam);
    expect(regels.filter((regel) => !namen.includes(naamIn(regel)!))).toEqual([]);
  });
});
