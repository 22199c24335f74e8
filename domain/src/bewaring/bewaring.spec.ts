import { datum } from '../tijd/datum.js';
import { blokkadesVan, keurSluitreden, type Blokkadesoort, type Openstaand } from './afsluiten.js';
import { bewaartermijn } from './bewaartermijn.js';

const AF: Openstaand = {
  ...{ aanvragen: 0, steun: 0, vorderingen: 0, beroepen: 0, betalingen: 0, formulieren: 0, brieven: 0 },
  ...{ procedures: 0, taken: 0, effecten: 0, zonderSlotbrief: 0 },
};

describe('een dossier sluit pas als er niets meer openstaat', () => {
  it('niets open: het mag', () => expect(blokkadesVan(AF)).toEqual([]));

  it.each(Object.keys(AF) as Blokkadesoort[])('%s houdt het open, en zegt hoeveel', (soort) => {
    expect(blokkadesVan({ ...AF, [soort]: 1 })).toMatchObject([{ soort, zin: expect.stringMatching(/^1 /) as string }]);
    expect(blokkadesVan({ ...AF, [soort]: 3 })).toMatchObject([{ soort, zin: expect.stringMatching(/^3 /) as string }]);
  });

  it('zegt alles tegelijk', () => {
    expect(blokkadesVan({ ...AF, aanvragen: 1, taken: 2 }).map(({ zin }) => zin)).toEqual([
      '1 aanvraag is nog niet afgehandeld',
      '2 taken staan nog open',
    ]);
  });

  it('met een reden die het dossier niet tegenspreekt', () => {
    expect(keurSluitreden('werk', false)).toBeUndefined();
    expect(keurSluitreden('overlijden', true)).toBeUndefined();
    expect(keurSluitreden('overlijden', false)).toContain('Noteer eerst');
    expect(keurSluitreden('verhuis', true)).toContain('overlijden');
  });
});

describe('een gesloten dossier wordt bewaard', () => {
  it.each([
    ['2026-11-24', '2036-11-24'],
    ['2024-02-29', '2034-02-28'],
  ])('tien jaar na %s is %s, na te kijken zolang het huis niets koos', (gesloten, tot) => {
    expect(bewaartermijn('individueel', datum(gesloten), {})).toMatchObject({ tot, zekerheid: 'na_te_kijken' });
  });

  it('zolang het huis zegt, of blijvend', () => {
    const bewaarjaren = { waarde: 30, zekerheid: 'gevonden', bron: 'selectielijst, reeks 12' } as const;
    expect(bewaartermijn('individueel', datum('2026-11-24'), { bewaarjaren })).toMatchObject({
      ...{ tot: '2056-11-24', zekerheid: 'gevonden', bron: 'selectielijst, reeks 12' },
    });
    expect(bewaartermijn('blijvend', datum('2026-11-24'), { bewaarjaren }).tot).toBeNull();
  });
});
