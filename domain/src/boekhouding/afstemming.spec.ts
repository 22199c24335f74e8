import fc from 'fast-check';
import { datum } from '../tijd/datum.js';
import { stemAf, vorderingenVanJaar, type Afstempost, type Betaalstand } from './afstemming.js';
import { maandposten, type Afstemsteun, type Bestelderun, type Steungroep } from './afstemposten.js';

const post = (anders: Partial<Afstempost> = {}): Afstempost => ({
  ...{ steun: 'LL2', waarvoor: '2026-06', beslotenCent: 131_420, verrekendCent: 0, teruggevorderdCent: 0 },
  betalingen: [],
  ...anders,
});
const betaling = (bedragCent: number, status: Betaalstand) => ({ bedragCent, status });
const redenen = (posten: readonly Afstempost[]) =>
  stemAf(posten).verschillen.map(({ reden, bedragCent }) => `${reden} ${bedragCent}`);

describe('besloten naast betaald', () => {
  it.each<[string, Partial<Afstempost>, string[]]>([
    ['is gelijk als alles betaald is', { betalingen: [betaling(131_420, 'betaald')] }, []],
    ['noemt wat op vrijgave wacht', { betalingen: [betaling(131_420, 'te_geven')] }, ['wacht_op_vrijgave 131420']],
    ['noemt wat vrijgegeven is', { betalingen: [betaling(131_420, 'vrijgegeven')] }, ['vrijgegeven 131420']],
    ['noemt wat bij de bank ligt', { betalingen: [betaling(131_420, 'opdracht')] }, ['bij_de_bank 131420']],
    ['noemt wat de bank weigerde', { betalingen: [betaling(131_420, 'mislukt')] }, ['bank_weigerde 131420']],
    ['noemt het feit dat de betaling tegenhoudt', { belet: 'nog_geen_betaalrun' }, ['nog_geen_betaalrun 131420']],
    ['zonder feit blijft het onverklaard', {}, ['onverklaard 131420']],
    [
      'trekt een voorschot één keer af',
      { verrekendCent: 40_000, betalingen: [betaling(91_420, 'betaald')] },
      ['verrekend_voorschot 40000'],
    ],
    [
      'noemt te veel betaald dat teruggevorderd wordt, en de rest apart',
      { teruggevorderdCent: 1_000, betalingen: [betaling(133_000, 'betaald')] },
      ['teruggevorderd -1000', 'meer_dan_besloten -580'],
    ],
  ])('%s', (_wat, anders, verwacht) => {
    expect(redenen([post(anders)])).toEqual(verwacht);
  });

  it('laat te veel bij de ene maand geen tekort bij de andere verbergen', () => {
    const posten = [
      post({ betalingen: [betaling(131_421, 'betaald')] }),
      post({ betalingen: [betaling(131_419, 'betaald')] }),
    ];
    expect(stemAf(posten)).toMatchObject({ beslotenCent: 262_840, betaaldCent: 262_840, onverklaardCent: 2 });
  });
});

const centen = fc.integer({ min: 0, max: 500_000 });
const willekeurig: fc.Arbitrary<Afstempost> = fc.record({
  steun: fc.constantFrom('LL1', 'LL2'),
  waarvoor: fc.constantFrom('2026-01', '2026-02', 'eenmalig'),
  ...{ beslotenCent: centen, verrekendCent: centen, teruggevorderdCent: centen },
  belet: fc.constantFrom(undefined, 'nog_geen_betaalrun' as const, 'overleden' as const),
  betalingen: fc.array(
    fc.record({
      bedragCent: fc.integer({ min: 1, max: 500_000 }),
      status: fc.constantFrom<Betaalstand>('te_geven', 'vrijgegeven', 'opdracht', 'betaald', 'mislukt'),
    }),
    { maxLength: 4 },
  ),
});

it('besloten is altijd betaald plus de genoemde verschillen, tot op de cent', () => {
  fc.assert(
    fc.property(fc.array(willekeurig, { maxLength: 8 }), (posten) => {
      const { beslotenCent, besteldCent, betaaldCent, verschillen } = stemAf(posten);
      expect(verschillen.reduce((som, { bedragCent }) => som + bedragCent, betaaldCent)).toBe(beslotenCent);
      expect(besteldCent).toBeGreaterThanOrEqual(betaaldCent);
      expect(verschillen.every(({ bedragCent }) => bedragCent !== 0)).toBe(true);
    }),
  );
});

it('wat begin het jaar openstond, plus gevorderd, min kwijtgescholden en ontvangen, is wat op het einde openstaat', () => {
  const dag = fc.integer({ min: 2024, max: 2027 }).map((jaar) => `${jaar}-06-30`);
  const regel = fc.record({ bedragCent: centen, op: dag });
  const claim = fc.record({
    ...{ bedragCent: centen, op: dag },
    ...{ kwijtgescholden: fc.array(regel, { maxLength: 2 }), ontvangen: fc.array(regel, { maxLength: 3 }) },
  });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 4 }), fc.integer({ min: 2023, max: 2028 }), (claims, jaar) => {
      const dit = vorderingenVanJaar(claims, jaar);
      expect(dit.openBeginCent + dit.gevorderdCent - dit.kwijtgescholdenCent - dit.ontvangenCent).toBe(
        dit.openEindCent,
      );
      expect(vorderingenVanJaar(claims, jaar + 1).openBeginCent).toBe(dit.openEindCent);
    }),
  );
});

describe('de maanden van een steun', () => {
  const LEEFLOON: Afstemsteun = {
    ...{ id: 'o', vonnis: false, overgenomen: false, verrekenCent: 0, onderbrekingen: [] },
    steun: { maandbedragCent: 100_000, van: datum('2026-03-16') },
    ...{ beslistIn: '2026-05', gewijzigdOp: '2026-05-21T19:00:00.000Z' },
  };
  const groep = (anders: Partial<Steungroep> = {}): Steungroep => ({
    ...{ soort: 'leefloon', steun: [LEEFLOON], betalingen: new Map(), teruggevorderd: new Map(), overleden: false },
    ...anders,
  });
  const run = (maand: string, anders: Partial<Bestelderun> = {}): Bestelderun => ({
    ...{ van: datum(`${maand}-01`), tot: datum(`${maand}-30`), berekendOp: `${maand}-23T04:00:00.000Z` },
    regels: new Map(),
    ...anders,
  });
  const uitkomst = (isGewijzigd: boolean) => new Map([['o', { isGewijzigd, redenPerMaand: new Map() }]]);
  const toon = (wat: Steungroep, runs: readonly Bestelderun[] = []) =>
    maandposten(wat, runs, { jaar: 2026, vandaag: datum('2026-06-22') }).map(
      ({ waarvoor, beslotenCent, belet }) => `${waarvoor} ${beslotenCent} ${belet ?? '-'}`,
    );

  it('wat voor de maand van de beslissing ligt, hoort bij de beslissing; wat volgt bij een betaalrun', () => {
    expect(toon(groep())).toEqual([
      '2026-03 51613 -',
      '2026-04 100000 -',
      '2026-05 100000 nog_geen_betaalrun',
      '2026-06 100000 nog_geen_betaalrun',
    ]);
  });

  it.each<[string, Bestelderun[], string]>([
    ['een run die de regel niet noemt, is geen verklaring', [run('2026-06')], '-'],
    [
      'wat na de vrijgave veranderde, staat zo in de run',
      [run('2026-06', { regels: uitkomst(true) })],
      'gewijzigd_na_vrijgave',
    ],
    [
      'wat na de berekening beslist is, betaalt de volgende run',
      [run('2026-06', { berekendOp: '2026-05-20T04:00:00.000Z' })],
      'gewijzigd_na_betaalrun',
    ],
    [
      'een run die maar een week betaalt, laat de rest voor later',
      [run('2026-06', { tot: datum('2026-06-07') })],
      'nog_geen_betaalrun',
    ],
  ])('%s', (_wat, runs, belet) => {
    expect(toon(groep(), runs).at(-1)).toBe(`2026-06 100000 ${belet}`);
  });

  it('een vonnis over dezelfde maand telt alleen voor wat het meer is', () => {
    const vonnis = { ...LEEFLOON, id: 'v', vonnis: true, steun: { ...LEEFLOON.steun, maandbedragCent: 120_000 } };
    expect(toon(groep({ steun: [LEEFLOON, vonnis] }))[2]).toBe('2026-05 120000 nog_geen_betaalrun');
  });

  it('wat een ander systeem betaalde voor de runs begonnen, telt niet mee', () => {
    const overgenomen = { ...LEEFLOON, overgenomen: true };
    expect(toon(groep({ steun: [overgenomen] }))).toEqual([]);
    expect(toon(groep({ steun: [overgenomen] }), [run('2026-06')])).toEqual(['2026-06 100000 -']);
  });
});
