import { metWrakingen, telKeuzes, telPerLid, type LidStem } from './blok.js';

const stemmen = (...keuzes: readonly LidStem['stem'][]): LidStem[] =>
  keuzes.map((stem, i) => ({ lidId: `lid ${i + 1}`, stem }));

it('telt elke keuze apart', () => {
  expect(telKeuzes(stemmen('ja', 'ja', 'nee', 'onthouding', 'gewraakt'))).toEqual({
    ...{ ja: 2, nee: 1, onthouding: 1, gewraakt: 1 },
  });
});

it('houdt met quorum van elk lid wat het stemde', () => {
  const gegeven = stemmen('ja', 'ja', 'nee', 'gewraakt');
  expect(telPerLid({ zittend: 5, tweedeOproeping: false }, gegeven)).toMatchObject({
    ...{ ja: 2, nee: 1, onthouding: 0, gewraakt: 1, stemmen: gegeven },
    uitslag: { quorumGehaald: true, aangenomen: true },
  });
});

it('houdt zonder quorum alleen wie de zaal verliet, en geen enkele stem', () => {
  const gegeven = stemmen('ja', 'gewraakt', 'gewraakt');
  const zonder = telPerLid({ zittend: 5, tweedeOproeping: false }, metWrakingen(gegeven, ['lid 1']));
  expect(zonder).toMatchObject({ ja: 0, nee: 0, onthouding: 0, gewraakt: 3, uitslag: { reden: 'geen_quorum' } });
  expect(zonder.stemmen.map(({ lidId }) => lidId)).toEqual(['lid 1', 'lid 2', 'lid 3']);
});

it('neemt alleen de stem weg van wie bij dat punt de zaal verlaat', () => {
  expect(metWrakingen(stemmen('ja', 'nee'), ['lid 2'])).toEqual([
    { lidId: 'lid 1', stem: 'ja' },
    { lidId: 'lid 2', stem: 'gewraakt' },
  ]);
});
