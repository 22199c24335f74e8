import { datum } from '../tijd/datum.js';
import { berekenLijn } from './bereken.js';
import type { Berekencontext } from './berekencontext.js';
import { lijnGegevens, lijnInvoer } from './lijnen.js';

const CONTEXT: Berekencontext = {
  referentiedatum: datum('2026-03-09'),
  eigenInkomens: [],
  onderhoudsplichtigen: [],
  bevestigdTot: { leefloon: datum('2026-12-31'), verwarmingstoelage: datum('2026-12-31') },
  eerdereSancties: [],
  terugvorderingen: [],
  verjaringJaren: 5,
};

/** As a route would: parsed, computed, and back through the schema of what is stored. */
function bereken(ruw: unknown, anders: Partial<Berekencontext> = {}) {
  return lijnGegevens.parse(berekenLijn(lijnInvoer.parse(ruw), { ...CONTEXT, ...anders }));
}

const vader = {
  hoedanigheid: 'vader',
  van: datum('2003-01-01'),
  inkomens: [{ maandbedragCent: 231_000, van: datum('2020-01-01') }],
};
const moeder = { hoedanigheid: 'moeder', van: datum('2003-01-01'), inkomens: [] };
const noor = { referentiedatum: datum('2026-03-16'), onderhoudsplichtigen: [vader, moeder] };
const leefloonVanNoor = { soort: 'leefloon', categorie: 1, ingang: '2026-03-16' };

it('een leefloon bij een inkomen dat wisselt, vraagt een middelentoets: elke maand wordt daarmee berekend', () => {
  expect(() => bereken({ ...leefloonVanNoor, wisselend: true })).toThrow('Maak dan eerst de middelentoets');
});

describe('leefloon met een middelentoets', () => {
  const loon = {
    soort: 'beroepsinkomen',
    omschrijving: 'nettoloon',
    bedragCent: 231_000,
    per: 'maand',
    beschikbaar: true,
  } as const;
  const wie = (hoedanigheid: string, middelen: readonly (typeof loon)[] = []) => ({
    hoedanigheid,
    middelen: [...middelen],
  });
  const toets = {
    aanvragers: [{ ...wie('aanvrager'), categorie: 1 as const }],
    samenwonenden: [
      { ...wie('vader', [loon]), band: 'ouder' as const },
      { ...wie('moeder'), band: 'ouder' as const },
    ],
  };
  const op = { referentiedatum: datum('2026-03-16') };

  it('rekent met de SPI-vrijstelling die de beheerder bevestigde', () => {
    const metSpi = {
      ...wie('aanvrager'),
      categorie: 1 as const,
      middelen: [{ ...loon, bedragCent: 50_000, spi: 'algemeen' as const }],
    };
    const rij = { vanaf: datum('2026-03-16'), waarde: 30_000, bron: 'fictief', zekerheid: 'gevonden' as const };
    const spi = { algemeen: { rijen: [rij] } };
    const doe = (bevestigd: object) =>
      bereken(leefloonVanNoor, {
        ...op,
        toets: { aanvragers: [metSpi], samenwonenden: [] },
        bevestigdTot: { ...CONTEXT.bevestigdTot, ...bevestigd },
      });
    expect(doe({ spi }).personen?.[0]?.perMaandCent).toBe(20_000);
    expect(() => doe({})).toThrow('SPI-vrijstelling');
  });

  it('geeft hetzelfde bedrag en dezelfde stappen als de getelde inkomens (D02), en zegt het per persoon', () => {
    const zonder = bereken(leefloonVanNoor, noor);
    const met = bereken(leefloonVanNoor, { ...op, toets });
    expect(met).toMatchObject({ bedragCent: zonder.bedragCent, stappen: zonder.stappen });
    expect(met.personen?.map(({ hoedanigheid, perMaandCent }) => [hoedanigheid, perMaandCent])).toEqual([
      ['aanvrager', 0],
      ['vader', 231_000],
      ['moeder', 0],
    ]);
    expect(zonder.personen).toBeUndefined();
  });

  it('gaat voor op wat in het dossier als inkomen genoteerd is', () => {
    const genoteerd = { eigenInkomens: [{ maandbedragCent: 50_000, van: datum('2020-01-01') }] };
    expect(bereken(leefloonVanNoor, { ...op, ...genoteerd, toets }).bedragCent).toBe(33_131);
  });

  it('telt om billijkheid minder, met de reden in de stappen', () => {
    const [vaderInToets, moederInToets] = toets.samenwonenden;
    const billijkheid = { nietGeteldCent: 10_000, reden: 'hoge zorgkosten' };
    const milder = { ...toets, samenwonenden: [{ ...vaderInToets!, billijkheid }, moederInToets!] };
    const { bedragCent, stappen } = bereken(leefloonVanNoor, { ...op, toets: milder });
    expect(bedragCent).toBe(43_131);
    expect(JSON.stringify(stappen)).toContain('hoge zorgkosten');
  });

  it('rekent met de categorie die voorgesteld wordt', () => {
    const alleen = { aanvragers: [{ ...wie('aanvrager'), categorie: 1 as const }], samenwonenden: [] };
    expect(
      bereken({ soort: 'leefloon', categorie: 2, ingang: '2026-03-16' }, { ...op, toets: alleen }).bedragCent,
    ).toBe(131_420);
  });

  it('stelt de categorie van de aanvrager voor; die van wie mee aanvraagt blijft zoals ze getoetst is', () => {
    const samen = {
      aanvragers: [1, 1].map((categorie) => ({ ...wie('aanvrager'), categorie: categorie as 1 })),
      samenwonenden: [],
    };
    const { bedragCent } = bereken({ soort: 'leefloon', categorie: 2, ingang: '2026-03-16' }, { ...op, toets: samen });
    expect(bedragCent).toBe(131_420 + 87_613);
  });

  it('een weigering om de middelen noemt het inkomen waarop ze steunt, ook met een toets', () => {
    const { stappen } = bereken({ soort: 'weigering', inkomenCent: 141_200, categorie: 2 }, { ...op, toets });
    expect(stappen?.map((stap) => stap.bedragCent)).toEqual([131_420, -141_200]);
  });
});
