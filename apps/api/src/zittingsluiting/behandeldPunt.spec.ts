import { inGolven } from './behandeldPunt.js';

const punt = (tekst: string) => ({ dossierId: tekst.slice(0, 1), tekst });
const golven = (...punten: string[]) => inGolven(punten.map(punt)).map((golf) => golf.map(({ tekst }) => tekst));

describe('het afhandelen van de punten van een zitting', () => {
  it('gebeurt voor verschillende dossiers samen', () => {
    expect(golven('a1', 'b1', 'c1')).toEqual([['a1', 'b1', 'c1']]);
  });

  it('gebeurt binnen één dossier in de volgorde van de agenda', () => {
    expect(golven('a1', 'b1', 'a2', 'c1', 'a3', 'b2')).toEqual([['a1', 'b1', 'c1'], ['a2', 'b2'], ['a3']]);
  });

  it('is zonder punten niets', () => {
    expect(golven()).toEqual([]);
  });
});
