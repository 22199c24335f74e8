import type { InvoerVan } from '@besluitpad/domain';
import { createHash } from 'node:crypto';
import { boomAlsTekst, Drukkerij, sjabloonVersie, stelBriefOp, zetBrief } from '../src/index.js';
import { aantalBladzijden, inhoudVan, lettertypenVan } from './pdf.js';
import { voorbeelden, voorbeeldVan } from './voorbeelden.js';

const toekenning = voorbeeldVan('toekenning_leefloon');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const brief = (anders: Partial<InvoerVan<'toekenning_leefloon'>> = {}) =>
  stelBriefOp('toekenning_leefloon', { ...toekenning, ...anders });

describe('een brief zetten', () => {
  it.each(['ua-1', 'a-2a'] as const)('geeft twee keer hetzelfde bestand (%s)', (standaard) => {
    expect(sha256(zetBrief(brief(), { standaard }))).toBe(sha256(zetBrief(brief(), { standaard })));
  });

  it('neemt de datum van de brief als enige datum in het bestand', () => {
    const datums = inhoudVan(zetBrief(brief(), { standaard: 'ua-1' })).match(/D:\d{8}/g);
    expect(new Set(datums)).toEqual(new Set(['D:20260327']));
  });

  it.each(voorbeelden)('$naam gebruikt alleen het eigen lettertype', ({ boom }) => {
    const lettertypen = lettertypenVan(zetBrief(boom(), { standaard: 'ua-1' }));
    expect(lettertypen).toEqual(['AtkinsonHyperlegible-Bold', 'AtkinsonHyperlegible-Regular']);
  });

  it('de toekenning van D01 telt drie bladzijden, in grote letters meer', () => {
    expect(aantalBladzijden(zetBrief(brief(), { standaard: 'ua-1' }))).toBe(3);
    expect(aantalBladzijden(zetBrief(brief(), { standaard: 'ua-1', groot: true }))).toBeGreaterThan(3);
  });

  it('het venster links geeft een ander bestand dan het venster rechts', () => {
    const links = zetBrief(brief(), { standaard: 'ua-1', venster: 'links' });
    expect(sha256(links)).not.toBe(sha256(zetBrief(brief(), { standaard: 'ua-1' })));
  });

  it('R-COM-09: een oproeping draagt plaats, dag, uur en agenda, en zegt waar de toegelichte voorstellen staan', () => {
    const tekst = boomAlsTekst(stelBriefOp('oproeping', voorbeeldVan('oproeping')));
    expect(tekst).toContain('Ze begint op donderdag 21 mei 2026 om 19 uur. De plaats is de raadzaal');
    expect(tekst).toContain('| 4 | Sanctie GPMI, Sofie Lambrecht, HB-2026-0006 | beslissing | 27 mei 2026 |');
    expect(tekst).toContain('U leest uw bundel in Besluitpad');
    expect(tekst).not.toMatch(/Voorstel van|Toelichting/);
  });

  it('R-COM-15: wie een belang heeft, leest in zijn oproeping alleen het nummer van dat punt', () => {
    const oproeping = voorbeeldVan('oproeping');
    expect(boomAlsTekst(stelBriefOp('oproeping', oproeping))).toContain(
      '| 3 | U hebt een belang bij dit punt | geen inzage |',
    );
  });

  it.each(['Žižek', 'Ştefan Țăran', 'Đặng', 'Łukasz'])('drukt de naam %s', (naam) => {
    const client = { ...toekenning.client, naam };
    expect(() => zetBrief(brief({ client }), { standaard: 'ua-1' })).not.toThrow();
  });
});

it('een lange naam of straat loopt in het venster door op de volgende regel', () => {
  const client = { ...toekenning.client, voornaam: 'Anne-Marie', naam: 'Vandenbossche-Van Steenkiste de Ridder' };
  const adres = ['Burgemeester-Van-Nieuwenhuysesteenweg 1234 bus 5678', '3099 Heidebeke'];
  expect(() => zetBrief(brief({ client, adres }), { standaard: 'ua-1' })).not.toThrow();
});

describe('een brief die niet past, wordt niet gemaakt', () => {
  const lang = 'Bij Anne-Marie Vandenbossche-Van Steenkiste de Ridder van Overbeke';

  it.each([
    ['één woord breder is dan het venster', ['Burgemeestervannieuwenhuysesteenweglaan 1', '3099 Heidebeke']],
    ['meer regels vraagt dan het venster hoog is', [lang, lang, lang]],
  ])('een adres waarvan %s', (_, adres) => {
    expect(() => zetBrief(brief({ adres }), { standaard: 'ua-1' })).toThrow('het adres past niet in het venster');
  });

  it('een kader dat voorbij de helft van het blad loopt', () => {
    const waaromKort = 'Uw werkloosheidsuitkering stopte. '.repeat(12).trim();
    expect(() => zetBrief(brief({ waaromKort }), { standaard: 'ua-1' })).toThrow('voorbij de helft van het blad');
  });

  it('een bladzijde over de rechtbank die niet op één blad past', () => {
    const lang = stelBriefOp('toekenning_leefloon', toekenning);
    const delen = lang.delen.map((deel) =>
      deel.soort === 'bladzijde' ? { ...deel, delen: [...deel.delen, ...deel.delen] } : deel,
    );
    expect(() => zetBrief({ ...lang, delen }, { standaard: 'ua-1' })).toThrow('past niet op één blad');
  });

  it('een teken dat het lettertype niet heeft, zonder de tekst van de brief te noemen', () => {
    const client = { ...toekenning.client, naam: '李小龍' };
    expect(() => zetBrief(brief({ client }), { standaard: 'ua-1' })).toThrow(
      /^De brief kan niet gezet worden: een teken bestaat niet in het lettertype$/,
    );
  });
});

describe('de drukkerij', () => {
  const drukkerij = new Drukkerij(2);
  afterAll(() => drukkerij.sluit());

  it('maakt beide bestanden met hun vingerafdruk, gelijk aan wat hier gezet wordt', async () => {
    const pdfs = await drukkerij.maakPdfs(brief());
    expect(pdfs.sha256Ua).toBe(sha256(pdfs.ua));
    expect(pdfs.sha256Archief).toBe(sha256(pdfs.archief));
    expect(pdfs.sha256Ua).toBe(sha256(zetBrief(brief(), { standaard: 'ua-1' })));
    expect(pdfs.sha256Archief).toBe(sha256(zetBrief(brief(), { standaard: 'a-2a' })));
    expect(pdfs.sjabloonVersie).toBe(sjabloonVersie('toekenning_leefloon'));
  });

  it('zet brieven die tegelijk komen elk voor de juiste persoon', async () => {
    const namen = Array.from({ length: 12 }, (_, i) => `Peeters ${'ABCDEFGHIJKL'[i]!}`);
    const gezet = await Promise.all(
      namen.map((naam) => drukkerij.maakPdfs(brief({ client: { ...toekenning.client, naam } }))),
    );
    const verwacht = namen.map((naam) =>
      sha256(zetBrief(brief({ client: { ...toekenning.client, naam } }), { standaard: 'ua-1' })),
    );
    expect(gezet.map((pdfs) => pdfs.sha256Ua)).toEqual(verwacht);
  });

  it('een brief die niet past, houdt de volgende niet tegen', async () => {
    const adres = ['Burgemeestervannieuwenhuysesteenweglaan 1234', '3099 Heidebeke'];
    await expect(drukkerij.maakPdfs(brief({ adres }))).rejects.toThrow(
      /^De brief kan niet gezet worden: het adres past niet in het venster$/,
    );
    await expect(drukkerij.maakPdfs(brief())).resolves.toHaveProperty('sha256Ua');
  });

  it('weigert werk nadat ze gesloten is', async () => {
    const gesloten = new Drukkerij(1);
    await gesloten.maakPdfs(brief());
    const wachtend = gesloten.maakPdfs(brief());
    const sluiting = gesloten.sluit();
    await expect(wachtend).rejects.toThrow('gesloten');
    await sluiting;
    await expect(gesloten.maakPdfs(brief())).rejects.toThrow('gesloten');
  });
});

describe('de versie van een sjabloon', () => {
  it('is per soort anders en blijft gelijk zolang er geen woord verandert', () => {
    expect(sjabloonVersie('notulen')).toMatch(/^[0-9a-f]{16}$/);
    expect(sjabloonVersie('notulen')).toBe(sjabloonVersie('notulen'));
    expect(sjabloonVersie('notulen')).not.toBe(sjabloonVersie('oproeping'));
  });
});
