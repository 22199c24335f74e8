import fc from 'fast-check';
import { anonimiteitVan, zonderNamen } from './anoniem.js';

const leden = ['a', 'b', 'c'];
const ja = leden.map((lidId) => ({ lidId, akkoord: true }));

describe('R-COM-22 anonieme behandeling', () => {
  it('geldt als de secretaris ze vraagt en elk lid akkoord is', () => {
    expect(anonimiteitVan(true, leden, ja)).toEqual({
      gevraagd: true,
      anoniem: true,
      nogTeAntwoorden: [],
      nietAkkoord: [],
    });
    expect(anonimiteitVan(false, leden, ja).anoniem).toBe(false);
  });

  it('geldt niet zolang één lid niet antwoordde, en stopt zodra één lid niet akkoord is', () => {
    expect(anonimiteitVan(true, leden, ja.slice(1))).toMatchObject({ anoniem: false, nogTeAntwoorden: ['a'] });
    const neen = [...ja.slice(1), { lidId: 'a', akkoord: false }];
    expect(anonimiteitVan(true, leden, neen)).toMatchObject({ anoniem: false, nietAkkoord: ['a'] });
  });

  it('geldt voor elk comité enkel als wie zetelt het ermee eens is', () => {
    const comite = fc.array(fc.tuple(fc.uuid(), fc.constantFrom(true, false, null)), { minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(comite, (paren) => {
        const akkoorden = paren.flatMap(([lidId, akkoord]) => (akkoord === null ? [] : [{ lidId, akkoord }]));
        const { anoniem } = anonimiteitVan(
          true,
          paren.map(([lidId]) => lidId),
          akkoorden,
        );
        expect(anoniem).toBe(paren.every(([, akkoord]) => akkoord === true));
      }),
    );
  });
});

describe('namen in een anoniem stuk', () => {
  it.each([
    ['Mevrouw Sofie Lambrecht zoekt werk.', 'HB-1 zoekt werk.'],
    ['Zij, mevrouw Lambrecht, en Sofie.', 'Zij, HB-1, en HB-1.'],
    ['De heer Lambrechts woont in de Sofiestraat.', 'De heer Lambrechts woont in de Sofiestraat.'],
    ['SOFIE   LAMBRECHT', 'HB-1'],
  ])('%s wordt %s', (tekst, verwacht) => {
    expect(zonderNamen(tekst, ['Sofie', 'Lambrecht', 'Sofie Lambrecht'], 'HB-1')).toBe(verwacht);
  });

  it('blijft wat het was zonder naam om te zoeken', () => {
    expect(zonderNamen('Een tekst.', ['', 'x'], 'HB-1')).toBe('Een tekst.');
  });
});
