import fc from 'fast-check';
import { boek, boekingenCsv, boekingsregels, BOEKSOORTEN, type Boekfeit } from './boekingen.js';
import { grootboek } from './grootboek.js';

const CODES = grootboek.parse({
  ...{ bank: '550', kas: '570', bonnen: '571', leveranciers: '440', vorderingen: '416', kwijtschelding: '642' },
  ...{ steun: '648', perSteun: { LL2: '648.2' } },
});
const feit = (anders: Partial<Boekfeit>): Boekfeit => ({
  ...{ soort: 'betaling', bedragCent: 131_420, steun: 'LL2', wijze: 'overschrijving', periode: '2026-06' },
  ...anders,
});

it.each<[string, Partial<Boekfeit>, string, string]>([
  ['een overschrijving gaat van de bank naar de eigen rekening van de steun', {}, '648.2', '550'],
  ['steun zonder eigen rekening gaat naar de gewone', { steun: 'DS' }, '648', '550'],
  ['kas komt uit de kas', { wijze: 'kas' }, '648.2', '570'],
  ['een bon uit de waardebonnen', { wijze: 'bon' }, '648.2', '571'],
  ['een factuur van de leveranciers', { wijze: 'factuur' }, '648.2', '440'],
  ['een teruggekeerde betaling is de omgekeerde boeking', { soort: 'betaling_terug' }, '550', '648.2'],
  ['een terugvordering wordt een vordering', { soort: 'vordering' }, '416', '648.2'],
  ['een kwijtschelding haalt de vordering weg', { soort: 'kwijtschelding' }, '642', '416'],
  ['een terugbetaling komt op de bank', { soort: 'terugbetaling' }, '550', '416'],
  ['een aanvulling gaat van de bank naar de kas', { soort: 'kas_aanvulling', steun: null }, '570', '550'],
])('%s', (_wat, anders, debet, credit) => {
  expect(boek(feit(anders), CODES)).toMatchObject({ debet, credit });
});

it('debet is altijd credit, tot op de cent, en elk feit telt twee regels', () => {
  const feiten = fc.record({
    soort: fc.constantFrom(...BOEKSOORTEN),
    bedragCent: fc.integer({ min: 1, max: 10_000_000 }),
    steun: fc.constantFrom('LL2', 'DS', null),
    wijze: fc.constantFrom<Boekfeit['wijze']>('kas', 'bon', 'factuur', 'overschrijving', null),
    periode: fc.constantFrom('2026-06', null),
  });
  fc.assert(
    fc.property(fc.array(feiten, { maxLength: 20 }), (lijst) => {
      const boekingen = lijst.map((een, i) => ({
        ...boek(een, CODES),
        ...{ volgnr: i + 1, dag: '2026-06-30', bedragCent: een.bedragCent, bron: `x/${i}` },
      }));
      const regels = boekingsregels(boekingen);
      const som = (cent: (regel: (typeof regels)[number]) => number) => regels.reduce((tot, een) => tot + cent(een), 0);
      expect(som(({ debetCent }) => debetCent)).toBe(som(({ creditCent }) => creditCent));
      expect(regels).toHaveLength(2 * lijst.length);
      expect(boekingenCsv('2026-06', 'gevonden', boekingen).split('\r\n')).toHaveLength(regels.length + 2);
    }),
  );
});

it('schrijft bedragen met een komma, en zegt dat de rekeningen na te kijken zijn', () => {
  const boeking = { ...boek(feit({}), CODES), volgnr: 1, dag: '2026-06-30', bedragCent: 1_305, bron: 'betaling/x' };
  expect(boekingenCsv('2026-06', 'na_te_kijken', [boeking]).split('\r\n').slice(1)).toEqual([
    '2026-06;1;2026-06-30;648.2;13,05;0,00;Steun LL2 2026-06;betaling/x;na te kijken',
    '2026-06;1;2026-06-30;550;0,00;13,05;Steun LL2 2026-06;betaling/x;na te kijken',
    '',
  ]);
});
