import type { Gelezen } from './vergelijk.js';
import { vergelijk } from './vergelijk.js';
import type { Verwacht } from './verwacht.js';

const verwacht: Verwacht = {
  dossier: 'D01',
  beslist: ['2026-03-26'],
  klokken: [{ soort: 'CLK-18', uiterlijk: '2026-05-14', gegevens: { eersteVerliesdag: '2026-05-15' } }],
  betalingen: [{ bedragCent: 97_505, uiterlijk: '2026-04-10' }],
  aflossing: { aantal: 1, totaalCent: 5_000, laatste: '2026-07-15' },
};
const goed: Gelezen = {
  beslist: ['2026-03-26'],
  klokken: [
    { soort: 'CLK-18', uiterlijk: '2026-05-14', gestoptOp: '2026-04-07', gegevens: { eersteVerliesdag: '2026-05-15' } },
  ],
  betalingen: [{ bedragCent: 97_505, uiterlijk: '2026-04-10' }],
  aflossingen: [{ bedragCent: 5_000, vervaltOp: '2026-07-15' }],
  gevaar: false,
};

describe('De demonstratie vergelijkt met de verwachte data en bedragen', () => {
  it('zegt niets als alles klopt', () => expect(vergelijk(verwacht, goed)).toEqual([]));

  it.each<[string, Partial<Gelezen>, string]>([
    ['een andere beslissingsdag', { beslist: ['2026-04-09'] }, 'beslist op: verwacht 2026-03-26, is 2026-04-09'],
    ['een klok die er niet is', { klokken: [] }, 'CLK-18: verwacht 2026-05-14, is geen'],
    [
      'een cent te veel',
      { betalingen: [{ bedragCent: 97_506, uiterlijk: '2026-04-10' }] },
      'betaling van 97505 cent tegen 2026-04-10 ontbreekt',
    ],
    ['een aflossing te weinig', { aflossingen: [] }, 'aantal aflossingen: verwacht 1, is 0'],
    ['gevaar dat niemand verwacht', { gevaar: true }, 'in gevaar: verwacht false, is true'],
  ])('noemt %s', (_, anders, zin) => expect(vergelijk(verwacht, { ...goed, ...anders })).toContain(zin));

  it('noemt een klok die nog loopt terwijl ze gestopt moest zijn', () => {
    const klokken = goed.klokken.map((k) => ({ ...k, gestoptOp: null }));
    expect(vergelijk(verwacht, { ...goed, klokken })).toEqual(['CLK-18 loopt: verwacht false, is true']);
  });

  it('ziet een klok die in de aanvraag stopte en bij de beslissing verder loopt, in welke volgorde ook, als lopend', () => {
    const gestopt = { soort: 'CLK-19', uiterlijk: '2026-06-25', gestoptOp: '2026-06-04', gegevens: {} };
    const lopend = { ...gestopt, gestoptOp: null };
    const klok: Verwacht = { ...verwacht, klokken: [{ soort: 'CLK-19', uiterlijk: '2026-06-25', loopt: true }] };
    for (const klokken of [
      [gestopt, lopend],
      [lopend, gestopt],
    ])
      expect(vergelijk(klok, { ...goed, klokken })).toEqual([]);
  });
});
