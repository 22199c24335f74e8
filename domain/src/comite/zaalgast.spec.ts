import { foutInToelating, magBijStemming, ZAALGASTEN, type Toelating } from './zaalgast.js';

const toelating = (meer: Partial<Toelating>): Toelating => ({
  ...{ soort: 'deskundige', naam: 'Dr. Ilse Voorbeeld', clientGehoord: false, leden: ['Lieve Vandersmissen'] },
  ...meer,
});

describe('R-PRV-03: wie bij een punt in de zaal mag zijn', () => {
  it('een deskundige mag bij de bespreking', () => {
    expect(foutInToelating(toelating({}))).toBeUndefined();
  });

  it('wie de cliënt meebrengt, komt alleen binnen als de cliënt gehoord wordt', () => {
    const soort = 'vertrouwenspersoon_client';
    expect(foutInToelating(toelating({ soort }))).toContain('niet gehoord');
    expect(foutInToelating(toelating({ soort, clientGehoord: true }))).toBeUndefined();
  });

  it('een lid is geen gast, hoe de naam ook geschreven is', () => {
    expect(foutInToelating(toelating({ naam: ' lieve vandersmissen' }))).toContain('zetelt zelf');
  });

  it('alleen wie een lid bijstaat, blijft bij de stemming', () => {
    expect(ZAALGASTEN.filter(magBijStemming)).toEqual(['vertrouwenspersoon_lid']);
  });
});
