import { foutInToelating, magBijStemming, MANDATEN, vraagtReden, ZAALGASTEN, type Toelating } from './zaalgast.js';

const toelating = (meer: Partial<Toelating>): Toelating => ({
  ...{ soort: 'deskundige', naam: 'Dr. Ilse Voorbeeld', mandaat: 'geen', gehoord: [], leden: ['Lieve Vandersmissen'] },
  ...meer,
});

describe('R-PRV-03: wie bij een punt in de zaal mag zijn', () => {
  it('een deskundige mag bij de bespreking', () => {
    expect(foutInToelating(toelating({}))).toBeUndefined();
  });

  it.each(MANDATEN.filter((mandaat) => mandaat !== 'geen'))('een %s is geen deskundige', (mandaat) => {
    expect(foutInToelating(toelating({ mandaat }))).toContain('ook niet als deskundige');
  });

  it.each([
    ['Burgemeester Jan Peeters', true],
    ['An Maes, schepen', true],
    ['gemeenteraadslid Tom Wouters', true],
    ['Jan De Burgemeester-Smet', false],
    ['Prof. Schepens', false],
  ])('%s, in zijn functie genoemd: buiten is %s', (naam, buiten) => {
    expect(foutInToelating(toelating({ naam })) !== undefined).toBe(buiten);
  });

  it.each([
    ['client', 'client'],
    ['vertrouwenspersoon_client', 'client'],
    ['werker', 'werker'],
  ] as const)('%s komt alleen binnen als %s gehoord wordt', (soort, wie) => {
    const ander = wie === 'client' ? 'werker' : 'client';
    expect(foutInToelating(toelating({ soort, naam: 'An Steun', gehoord: [ander] }))).toBeDefined();
    expect(foutInToelating(toelating({ soort, naam: 'An Steun', gehoord: [wie] }))).toBeUndefined();
  });

  it('een lid is geen gast, hoe de naam ook geschreven is', () => {
    expect(foutInToelating(toelating({ naam: ' lieve vandersmissen' }))).toContain('zetelt zelf');
  });

  it('alleen wie een lid bijstaat, blijft bij de stemming, en van hem wordt geen reden gevraagd', () => {
    expect(ZAALGASTEN.filter(magBijStemming)).toEqual(['vertrouwenspersoon_lid']);
    expect(ZAALGASTEN.filter(vraagtReden)).toEqual(['deskundige', 'vertrouwenspersoon_client']);
  });
});
