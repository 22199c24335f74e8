import { ocmwGegevens } from './ocmwGegevens.js';

const HEIDEBEKE = {
  dossierPrefix: 'HB',
  adres: ['Dorpsplein 1', '3999 Heidebeke'],
  bezoekadres: 'het Sociaal Huis, Dorpsplein 1 in Heidebeke',
  initiaal: 'H',
  rechtbank: { naam: 'Arbeidsrechtbank Leuven', adres: ['Voorbeeldplein 1', '3000 Leuven'] },
  rekening: { houder: 'OCMW Heidebeke', iban: 'BE68539007547034', bic: 'AAAABEBB' },
};

const mag = (meer: object): boolean => ocmwGegevens.safeParse({ ...HEIDEBEKE, ...meer }).success;
const rekening = (meer: object) => ({ rekening: { ...HEIDEBEKE.rekening, ...meer } });
const rechtbank = (meer: object) => ({ rechtbank: { ...HEIDEBEKE.rechtbank, ...meer } });
const regels = (aantal: number): string[] => Array.from({ length: aantal }, (_, i) => `Regel ${i + 1}`);

describe('het briefhoofd van een OCMW', () => {
  it('van Heidebeke is volledig', () => expect(mag({})).toBe(true));

  it.each([
    ['twee hoofdletters', 'HB', true],
    ['vier hoofdletters', 'HEID', true],
    ['één letter', 'H', false],
    ['vijf letters', 'HEIDE', false],
    ['kleine letters', 'hb', false],
    ['een cijfer erbij', 'HB1', false],
    ['een cijfer ervoor', '1HB', false],
  ])('begint een dossiernummer met %s (%s): %s', (_wat, dossierPrefix, goed) => {
    expect(mag({ dossierPrefix })).toBe(goed);
  });

  it.each([
    ['BE68539007547034', true],
    ['BE6853900754703', false],
    ['BE685390075470345', false],
    ['BE68 5390 0754 7034', false],
    ['NL91ABNA0417164300', false],
    ['XBE68539007547034', false],
  ])('staat de rekening er als %s: %s', (iban, goed) => {
    expect(mag(rekening({ iban }))).toBe(goed);
    const melding = ocmwGegevens.safeParse({ ...HEIDEBEKE, ...rekening({ iban }) }).error?.issues[0]?.message;
    expect(melding).toBe(goed ? undefined : 'Schrijf de rekening als BE68539007547034.');
  });

  it.each([
    ['AAAABEBB', true],
    ['AAAABEBBXXX', true],
    ['AAAABE22123', true],
    ['AAAABEBBX', false],
    ['AAAABEBBXXXX', false],
    ['AAAA1EBB', false],
    ['AAABEBB', false],
    ['AAAABEB', false],
    ['AAAABEbb', false],
    ['1AAAABEBB', false],
    ['AAAABEBB-XX', false],
  ])('is %s een BIC: %s', (bic, goed) => expect(mag(rekening({ bic }))).toBe(goed));

  it('kan zonder BIC, nooit zonder houder', () => {
    expect(mag({ rekening: { houder: 'OCMW Heidebeke', iban: HEIDEBEKE.rekening.iban } })).toBe(true);
    expect(mag(rekening({ houder: '  ' }))).toBe(false);
    expect(mag(rekening({ houder: 'x'.repeat(70) }))).toBe(true);
    expect(mag(rekening({ houder: 'x'.repeat(71) }))).toBe(false);
  });

  it.each([
    [0, false],
    [1, true],
    [3, true],
    [4, false],
  ])('een adres van %i regels: %s', (aantal, goed) => expect(mag({ adres: regels(aantal) })).toBe(goed));

  it.each([
    [1, false],
    [2, true],
    [4, true],
    [5, false],
  ])('een griffie met een adres van %i regels: %s', (aantal, goed) => {
    expect(mag(rechtbank({ adres: regels(aantal) }))).toBe(goed);
  });

  it('heeft een initiaal van één of twee letters', () => {
    expect(['', 'H', 'HB', 'HBK'].map((initiaal) => mag({ initiaal }))).toEqual([false, true, true, false]);
  });

  it('kent geen ander veld', () => {
    expect(mag({ website: 'heidebeke.be' })).toBe(false);
    expect(mag(rekening({ saldo: 1 }))).toBe(false);
    expect(mag(rechtbank({ rechter: 'X' }))).toBe(false);
  });
});
