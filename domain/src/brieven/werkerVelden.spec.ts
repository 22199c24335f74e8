import { briefVoorstel } from './werkerVelden.js';

describe('wat de werker bij een voorstel over de brief schrijft', () => {
  it('is van een soort die bestaat', () => {
    expect(briefVoorstel.safeParse({ soort: 'niet_bestaand', velden: {} }).success).toBe(false);
  });

  it('noemt elk veld dat die soort brief mist, onder velden', () => {
    const { error } = briefVoorstel.safeParse({ soort: 'weigering_en_hulp', velden: {} });
    const paden = error?.issues.map(({ path }) => path.join('.')) ?? [];
    expect(paden).toEqual(expect.arrayContaining(['velden.categorieReden', 'velden.grond', 'velden.andereHulp']));
    expect(paden.every((pad) => pad.startsWith('velden.'))).toBe(true);
  });

  it('houdt bij wat er ingevuld stond, zodat de melding het veld kan benoemen', () => {
    const velden = { categorieReden: 5 };
    const { error } = briefVoorstel.safeParse({ soort: 'weigering_en_hulp', velden }, { reportInput: true });
    const fout = error?.issues.find(({ path }) => path.join('.') === 'velden.categorieReden');
    expect(fout).toMatchObject({ code: 'invalid_type', input: 5 });
  });

  it('weigert een veld dat die soort niet kent', () => {
    const met = (velden: object) =>
      briefVoorstel.safeParse({ soort: 'toekenning_leefloon', velden }).error?.issues.map(({ code }) => code) ?? [];
    expect(met({ koffie: 'ja' })).toContain('unrecognized_keys');
    expect(met({})).not.toContain('unrecognized_keys');
  });
});
