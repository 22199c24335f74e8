import fc from 'fast-check';
import {
  BRIEFFASEN,
  faseVanBrief,
  statusVanRonde,
  telBrieven,
  volgendeStappen,
  type Brieffase,
  type Rondebrief,
} from './brievenronde.js';

const ONTWERP: Rondebrief = { status: 'ontwerp', druk: 'gedaan', nogTeTekenen: ['voorzitter'], lezer: null };
const VRIJ: Rondebrief = { ...ONTWERP, status: 'vrijgegeven', nogTeTekenen: [], verzending: 'te_verzenden' };

describe('waar een brief van een zitting staat', () => {
  it.each<[string, Rondebrief, Brieffase]>([
    ['een beslissing zonder brief', { druk: 'open', nogTeTekenen: [], lezer: null }, 'teDrukken'],
    ['een brief die opnieuw gedrukt wordt', { ...ONTWERP, druk: 'open' }, 'teDrukken'],
    ['een brief die niet gedrukt raakt', { druk: 'mislukt', nogTeTekenen: [], lezer: null }, 'mislukt'],
    ['een brief die de werker nog leest', { ...ONTWERP, lezer: 'werker' }, 'teLezen'],
    ['een brief die een lezer terugstuurde', { ...ONTWERP, lezer: 'secretaris' }, 'teLezen'],
    ['een gelezen brief', ONTWERP, 'teTekenen'],
    ['een getekende brief', VRIJ, 'teVerzenden'],
    ['een brief waarvan de regel voor de post gemaakt wordt', { ...VRIJ, uitvoer: 'open' }, 'onderweg'],
    ['een brief waarvan de regel voor de post mislukt', { ...VRIJ, uitvoer: 'mislukt' }, 'mislukt'],
    ['een brief bij de post', { ...VRIJ, uitvoer: 'gedaan', verzending: 'geexporteerd' }, 'verzonden'],
    ['een gewone brief die vertrok', { ...VRIJ, verzending: 'zonder_bewijs' }, 'verzonden'],
    [
      'een brief met bewijs, ook al mislukte zijn regel',
      { ...VRIJ, uitvoer: 'mislukt', verzending: 'bewezen' },
      'bewezen',
    ],
    ['een brief die terugkwam', { ...VRIJ, verzending: 'teruggekeerd' }, 'teruggekeerd'],
  ])('%s', (_wat, brief, fase) => {
    expect(faseVanBrief(brief)).toBe(fase);
  });
});

const uitvoering = fc.constantFrom('open' as const, 'mislukt' as const, 'gedaan' as const);
const willekeurig: fc.Arbitrary<Rondebrief> = fc.record(
  {
    status: fc.constantFrom('ontwerp' as const, 'vrijgegeven' as const),
    druk: uitvoering,
    nogTeTekenen: fc.subarray(['voorzitter' as const, 'algemeenDirecteur' as const]),
    lezer: fc.constantFrom('werker' as const, 'hoofd' as const, 'secretaris' as const, null),
    verzending: fc.constantFrom('te_verzenden', 'geexporteerd', 'bewezen', 'zonder_bewijs', 'teruggekeerd' as const),
    uitvoer: uitvoering,
  },
  { requiredKeys: ['druk', 'nogTeTekenen', 'lezer'] },
);

describe('de tellingen van een brievenronde', () => {
  it('tellen elke brief precies één keer, in welke volgorde ze ook staan', () => {
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 40 }), (brieven) => {
        const tellingen = telBrieven(brieven);
        expect(BRIEFFASEN.reduce((som, fase) => som + tellingen[fase], 0)).toBe(brieven.length);
        expect(telBrieven([...brieven].reverse())).toEqual(tellingen);
      }),
    );
  });

  it('noemen een ronde pas verzonden als er geen enkele stap voor het bewijs meer is', () => {
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 40 }), fc.boolean(), (brieven, gepauzeerd) => {
        const open = volgendeStappen(brieven, gepauzeerd).filter(
          ({ wat, wie }) => wat !== 'bewijzen' && wie !== 'werker',
        );
        const kanNiemandTekenen = brieven.some((b) => faseVanBrief(b) === 'teTekenen' && b.nogTeTekenen.length === 0);
        const wachtOpWerker = telBrieven(brieven).teLezen > 0;
        const verzonden = statusVanRonde(telBrieven(brieven), gepauzeerd) === 'verzonden';
        if (verzonden) expect(open).toEqual([]);
        else expect(open.length > 0 || kanNiemandTekenen || wachtOpWerker).toBe(true);
      }),
    );
  });
});

it('zegt wie aan zet is: elke ondertekenaar met wat nog van hem verwacht wordt', () => {
  const half: Rondebrief = { ...ONTWERP, nogTeTekenen: ['algemeenDirecteur'] };
  const beide: Rondebrief = { ...ONTWERP, nogTeTekenen: ['voorzitter', 'algemeenDirecteur'] };
  expect(volgendeStappen([half, beide, VRIJ], false)).toEqual([
    { wie: 'algemeenDirecteur', wat: 'tekenen', aantal: 2 },
    { wie: 'voorzitter', wat: 'tekenen', aantal: 1 },
    { wie: 'secretaris', wat: 'verzenden', aantal: 1 },
  ]);
});

it('vraagt van een gepauzeerde ronde enkel dat iemand ze hervat', () => {
  expect(volgendeStappen([ONTWERP, VRIJ, { ...VRIJ, verzending: 'bewezen' }], true)).toEqual([
    { wie: 'secretaris', wat: 'hervatten', aantal: 2 },
  ]);
});

it('telt hoeveel brieven gedrukt, getekend en vertrokken zijn', () => {
  const zonder: Rondebrief = { druk: 'open', nogTeTekenen: [], lezer: null };
  const weg: Rondebrief[] = (['geexporteerd', 'zonder_bewijs', 'bewezen', 'teruggekeerd'] as const).map(
    (verzending) => ({ ...VRIJ, verzending }),
  );
  expect(telBrieven([zonder, ONTWERP, ONTWERP, VRIJ, ...weg])).toMatchObject({
    ...{ brieven: 8, gedrukt: 7, getekend: 5, vertrokken: 4 },
  });
});

it('zet elke stap in de volgorde waarin hij de rest ophoudt, met wie hem zet', () => {
  const zonder: Rondebrief = { druk: 'open', nogTeTekenen: [], lezer: null };
  const brieven: Rondebrief[] = [
    ...[zonder, zonder, { ...zonder, druk: 'mislukt' as const }],
    ...(['secretaris', 'secretaris', 'werker', 'hoofd', 'hoofd', 'hoofd'] as const).map((lezer) => ({
      ...ONTWERP,
      lezer,
    })),
    ONTWERP,
    VRIJ,
    { ...VRIJ, uitvoer: 'open' },
    { ...VRIJ, verzending: 'geexporteerd' },
    { ...VRIJ, verzending: 'bewezen' },
  ];
  expect(volgendeStappen(brieven, false).map(({ wie, wat, aantal }) => `${wie} ${wat} ${aantal}`)).toEqual([
    'secretaris nakijken 3',
    'motor drukken 2',
    'werker lezen 1',
    'hoofdSocialeDienst lezen 3',
    'voorzitter tekenen 1',
    'secretaris verzenden 1',
    'motor uitvoeren 1',
    'secretaris bewijzen 1',
  ]);
});

it('een ronde waarvan elke brief vertrok, is verzonden en niet meer te hervatten', () => {
  const weg: Rondebrief = { ...VRIJ, verzending: 'geexporteerd' };
  expect(statusVanRonde(telBrieven([weg]), true)).toBe('verzonden');
  expect(statusVanRonde(telBrieven([weg, VRIJ]), false)).toBe('loopt');
  expect(statusVanRonde(telBrieven([weg, VRIJ]), true)).toBe('gepauzeerd');
});
