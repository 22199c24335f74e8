import { isBesluitBrief, type BriefBoom } from '@besluitpad/domain';
import { stelBriefOp, zetBrief } from '../src/index.js';
import { inktVanBeelden, verschillen } from './beeld/inkt.js';
import { leesBeelden, leesBladen, type Blad } from './beeld/pdfium.js';
import { adresvlak, isBinnen, overlappingen, tekensIn, tekstIn, vensterbereik, zetspiegel } from './beeld/vlakken.js';
import { goedgekeurd, voorbeelden, voorbeeldVan } from './voorbeelden.js';

const vormen = [
  { naam: 'gewoon', opties: {} },
  { naam: 'in grote letters', opties: { groot: true } },
  { naam: 'met het venster links', opties: { venster: 'links' } },
] as const;

type Vorm = (typeof vormen)[number]['opties'];

const pdfVan = (boom: BriefBoom, opties: Vorm = {}) => zetBrief(boom, { ...opties, standaard: 'ua-1' });
const bladenVan = (boom: BriefBoom) => leesBladen(pdfVan(boom));
const inktVan = async (boom: BriefBoom) => inktVanBeelden(await leesBeelden(pdfVan(boom)));
const kantVan = (opties: Vorm) => ('venster' in opties ? opties.venster : 'rechts');
const zonderSpaties = (regels: readonly string[]) => regels.join('').replace(/\s/g, '');
// The members get the convocation in another envelope, without a window.
const inEnveloppe = (boom: BriefBoom) => boom.soort !== 'oproeping' && boom.adres.length > 0;

function buitenDeMarge(bladen: readonly Blad[]): string[] {
  return bladen.flatMap(({ tekens }, i) =>
    tekens.filter((teken) => !isBinnen(teken, zetspiegel)).map((teken) => `blad ${i + 1}: ${JSON.stringify(teken)}`),
  );
}

function eisAdresInVenster(blad: Blad, boom: BriefBoom, kant: 'rechts' | 'links'): void {
  const adres = zonderSpaties(boom.adres);
  expect(tekstIn(blad, adresvlak[kant])).toBe(adres);
  expect(tekstIn(blad, vensterbereik[kant])).toBe(adres);
  expect(tekensIn(blad, vensterbereik[kant]).filter((teken) => !isBinnen(teken, adresvlak[kant]))).toEqual([]);
}

describe.each(vormen)('het beeld van elke brief, $naam', ({ opties }) => {
  it.each(voorbeelden)('$naam: niets valt weg, staat buiten de marge of over iets anders', async ({ golden, boom }) => {
    const brief = boom();
    const pdf = pdfVan(brief, opties);
    const bladen = await leesBladen(pdf);
    expect(buitenDeMarge(bladen)).toEqual([]);
    expect(bladen.flatMap(overlappingen)).toEqual([]);
    if (inEnveloppe(brief)) eisAdresInVenster(bladen[0]!, brief, kantVan(opties));
    if (Object.keys(opties).length > 0) return;
    const nu = inktVanBeelden(await leesBeelden(pdf));
    expect(verschillen(nu, goedgekeurd(new URL(golden.href.replace(/golden\.txt$/, 'beeld.txt')), nu))).toEqual([]);
  });
});

it('elke beslissing gaat in een enveloppe met een venster', () => {
  const besluiten = voorbeelden.filter(({ soort }) => isBesluitBrief(soort));
  expect(besluiten.filter(({ boom }) => !inEnveloppe(boom()))).toEqual([]);
});

describe('de proef ziet wat misgaat', () => {
  const boom = stelBriefOp('toekenning_leefloon', voorbeeldVan('toekenning_leefloon'));

  it('een brief zonder adres', async () => {
    const goed = await inktVan(boom);
    const nu = await inktVan({ ...boom, adres: [] });
    expect(verschillen(nu, goed).length).toBeGreaterThan(0);
  });

  it('een regel die wegvalt', async () => {
    const goed = await inktVan(boom);
    const nu = await inktVan({ ...boom, kort: boom.kort.slice(1) });
    expect(verschillen(nu, goed).length).toBeGreaterThan(0);
  });

  it('een adres dat te laag staat', async () => {
    const [blad] = await bladenVan(boom);
    const lager = blad!.tekens.map((t) => ({ ...t, boven: t.boven + 20, onder: t.onder + 20 }));
    expect(() => eisAdresInVenster({ ...blad!, tekens: lager }, boom, 'rechts')).toThrow();
  });

  it('tekst over tekst', async () => {
    const [blad] = await bladenVan(boom);
    const verschoven = blad!.tekens.map((t) => ({ ...t, boven: t.boven + 0.5, onder: t.onder + 0.5 }));
    expect(overlappingen({ ...blad!, tekens: [...blad!.tekens, ...verschoven] }).length).toBeGreaterThan(0);
  });
});
