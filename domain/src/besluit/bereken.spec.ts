import { datum } from '../tijd/datum.js';
import { berekenLijn } from './bereken.js';
import { BerekenFout, type Berekencontext } from './berekencontext.js';
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

describe('leefloon', () => {
  it('geeft een alleenstaande het bedrag van categorie 2 en de eerste maand naar verhouding (D01)', () => {
    expect(bereken({ soort: 'leefloon', categorie: 2, ingang: '2026-03-09' })).toMatchObject({
      bedragCent: 131_420,
      periodiciteit: 'maandelijks',
      baremaVanaf: '2025-02-01',
      eersteMaand: { maand: '2026-03', bedragCent: 97_505, dagen: 23, dagenInMaand: 31 },
    });
  });

  it('telt de middelen van inwonende ouders mee en toont elke stap (D02)', () => {
    const { bedragCent, stappen } = bereken(leefloonVanNoor, noor);
    expect(bedragCent).toBe(33_131);
    expect(stappen?.map((stap) => stap.bedragCent)).toEqual([262_839, -231_000, 1_292]);
  });

  it('telt onder de regeling van vóór 1 maart 2026 enkel ouders met een aangerekend inkomen', () => {
    const eerder = { ...noor, referentiedatum: datum('2026-02-28') };
    expect(
      bereken({ ...leefloonVanNoor, ingang: '2026-02-28' }, { ...eerder, onderhoudsplichtigen: [moeder] }),
    ).toMatchObject({
      bedragCent: 87_613,
      stappen: [{ regel: 'leefloon categorie 1' }],
    });
  });

  it.each([
    ['een minderjarige', { ...moeder, hoedanigheid: 'kind', geboren: datum('2008-03-17') }],
    ['wie al verhuisd is', { ...moeder, tot: datum('2026-03-15') }],
    ['wie pas later komt wonen', { ...moeder, van: datum('2026-03-17') }],
  ])('telt %s niet mee', (_wie, lid) => {
    expect(bereken(leefloonVanNoor, { ...noor, onderhoudsplichtigen: [lid] }).stappen).toEqual([
      expect.objectContaining({ regel: 'leefloon categorie 1' }),
    ]);
  });

  it('telt wie op de dag zelf achttien wordt wel mee', () => {
    const jarig = { ...moeder, hoedanigheid: 'kind', geboren: datum('2008-03-16') };
    expect(bereken(leefloonVanNoor, { ...noor, onderhoudsplichtigen: [jarig] }).stappen?.[0]).toMatchObject({
      regel: '2 × leefloon categorie 1',
    });
  });

  it('stelt geen leefloon van nul voor', () => {
    const rijk = { eigenInkomens: [{ maandbedragCent: 141_200, van: datum('2025-01-01') }] };
    expect(() => bereken({ soort: 'leefloon', categorie: 2, ingang: '2026-04-02' }, rijk)).toThrow(BerekenFout);
  });

  it('verrekent een voorschot tot het bedrag van de eerste maand en niet meer', () => {
    const met = (verrekenCent: number) => ({ soort: 'leefloon', categorie: 2, ingang: '2026-06-01', verrekenCent });
    expect(bereken(met(131_420)).eersteMaand?.bedragCent).toBe(131_420);
    expect(() => bereken(met(131_421))).toThrow('meer dan het leefloon van de eerste maand');
  });

  it('weigert een dag waarop geen beheerder het barema bevestigde', () => {
    const tot = { bevestigdTot: { leefloon: datum('2026-03-08') } };
    expect(() => bereken({ soort: 'leefloon', categorie: 2, ingang: '2026-03-09' }, tot)).toThrow(
      'geen bevestigde waarde',
    );
  });
});

describe('eenmalige steun', () => {
  const waarborg = {
    soort: 'eenmalig',
    bedragCent: 210_000,
    wijze: 'bankwaarborg',
    begunstigden: [{ naam: 'Verhuurder', bedragCent: 210_000 }],
    terugvorderbaar: true,
    aflossing: { schijfCent: 5_000, eerste: '2026-07-01' },
  };

  it('lost de huurwaarborg af in 42 schijven die samen het bedrag zijn (D04)', () => {
    const { aflossingen = [], bedragCent } = bereken(waarborg);
    expect(bedragCent).toBe(210_000);
    expect(aflossingen).toHaveLength(42);
    expect(aflossingen.reduce((som, schijf) => som + schijf.bedragCent, 0)).toBe(210_000);
    expect(aflossingen.at(-1)).toEqual({ volgnr: 42, vervaltOp: '2029-12-01', bedragCent: 5_000 });
  });

  it.each([
    ['begunstigden die samen niet het bedrag krijgen', { begunstigden: [{ naam: 'A', bedragCent: 209_999 }] }, 'samen'],
    ['een aflossing van steun die niet terug hoeft', { terugvorderbaar: false }, 'terugvorderbaar'],
    [
      'een rekeningnummer met een fout',
      { begunstigden: [{ naam: 'A', bedragCent: 210_000, iban: 'BE69 5390 0754 7034' }] },
      'IBAN',
    ],
  ])('weigert %s', (_wat, anders, zin) => {
    expect(() => bereken({ ...waarborg, ...anders })).toThrow(zin);
  });

  it('betaalt op een rekeningnummer dat klopt', () => {
    const begunstigden = [{ naam: 'A', bedragCent: 210_000, iban: 'BE68 5390 0754 7034' }];
    expect(bereken({ ...waarborg, begunstigden }).bedragCent).toBe(210_000);
  });

  it('zegt waarom een rekeningnummer niet klopt', () => {
    const begunstigden = [{ naam: 'A', bedragCent: 210_000, iban: 'BE68' }];
    expect(() => bereken({ ...waarborg, begunstigden })).toThrow('Het rekeningnummer (IBAN) klopt niet');
  });

  it('heeft zonder afspraak over de aflossing geen schijven', () => {
    const { aflossing: _weg, ...zonder } = waarborg;
    expect(bereken(zonder)).not.toHaveProperty('aflossingen');
    expect(bereken({ ...zonder, terugvorderbaar: false })).not.toHaveProperty('aflossingen');
  });

  it.each([
    ['een cent minder dan', 70_001, true],
    ['juist', 70_000, true],
    ['meer dan', 69_999, false],
  ])('geeft een huurwaarborg van %s drie maanden huur', (_wat, huurCent, mag) => {
    const doe = () => bereken({ ...waarborg, huurCent });
    if (mag) expect(doe().bedragCent).toBe(210_000);
    else expect(doe).toThrow('ten hoogste drie maanden huur: € 2.099,97');
  });

  it.each([-1, 0, 1.5])('aanvaardt geen bedrag van %d cent', (bedragCent) => {
    expect(lijnInvoer.safeParse({ ...waarborg, bedragCent }).success).toBe(false);
  });
});

it('geeft de installatiepremie van categorie 3, wat ook de eigen categorie is (D04)', () => {
  expect(bereken({ soort: 'installatiepremie' }, { referentiedatum: datum('2026-04-13') })).toMatchObject({
    bedragCent: 177_607,
    periodiciteit: 'eenmalig',
    baremaVanaf: '2025-02-01',
  });
});

describe('verwarmingstoelage', () => {
  const levering = { soort: 'verwarming', leverdatum: '2026-05-12', liters: 1_500 };

  it('betaalt 14 cent per liter (D11)', () => {
    expect(bereken(levering, { referentiedatum: datum('2026-05-26') }).bedragCent).toBe(21_000);
  });

  it.each([20, 1_500, 4_000])('geeft wie %s liter aan de pomp kocht hetzelfde vaste bedrag', (liters) => {
    const pomp = { ...levering, liters, pomp: true };
    expect(bereken(pomp, { referentiedatum: datum('2026-05-26') }).bedragCent).toBe(21_000);
  });

  it('betaalt een kleine levering thuis per liter, en niet het vaste bedrag', () => {
    expect(bereken({ ...levering, liters: 20 }, { referentiedatum: datum('2026-05-26') }).bedragCent).toBe(280);
  });

  it.each([
    ['geeft de toelage nog op de zestigste dag na de levering', '2026-07-11', true],
    ['weigert de toelage op de eenenzestigste dag', '2026-07-12', false],
  ])('%s', (_wat, aanvraag, mag) => {
    const doe = () => bereken(levering, { referentiedatum: datum(aanvraag) });
    if (mag) expect(doe().bedragCent).toBe(21_000);
    else expect(doe).toThrow('11/07/2026');
  });
});

describe('weigering', () => {
  it('toont waarom er niets overblijft (D03)', () => {
    const { stappen, bedragCent } = bereken({ soort: 'weigering', inkomenCent: 141_200, categorie: 2 });
    expect(bedragCent).toBeUndefined();
    expect(stappen?.map((stap) => stap.bedragCent)).toEqual([131_420, -141_200]);
  });

  it.each([
    ['er met dit inkomen nog recht is', { inkomenCent: 131_419, categorie: 2 }, 'blijft er recht'],
    ['de categorie ontbreekt', { inkomenCent: 141_200 }, 'zowel het inkomen als de categorie'],
    ['het inkomen ontbreekt', { categorie: 2 }, 'zowel het inkomen als de categorie'],
  ])('kan niet als %s', (_waarom, velden, zin) => {
    expect(() => bereken({ soort: 'weigering', ...velden })).toThrow(zin);
  });
});

it('een weigering om een andere reden heeft geen berekening', () => {
  expect(bereken({ soort: 'weigering' })).toEqual({ invoer: { soort: 'weigering' } });
});

describe('de dagen en schijven van een lijn', () => {
  it('een budgetplan lost de schuld helemaal af', () => {
    const plan = { soort: 'plan', schuldeiser: 'A', totaalCent: 25_000, schijfCent: 10_000, eerste: '2026-07-01' };
    expect(bereken(plan).aflossingen?.map(({ vervaltOp, bedragCent }) => [vervaltOp, bedragCent])).toEqual([
      ['2026-07-01', 10_000],
      ['2026-08-01', 10_000],
      ['2026-09-01', 5_000],
    ]);
  });

  it.each([
    ['drie maanden', '2026-04-23', 3, '2026-07-22'],
    ['een maand vanaf de eerste', '2026-04-01', 1, '2026-04-30'],
  ])('medische hulp voor %s loopt tot en met de dag ervoor', (_duur, vanaf, maanden, einde) => {
    expect(bereken({ soort: 'medisch', vanaf, maanden, zorg: ['de huisarts'] })).toMatchObject({
      ingang: vanaf,
      einde,
    });
  });

  it('een stopzetting houdt de laatste dag, en niets anders', () => {
    const invoer = { soort: 'stopzetting', einde: '2026-09-14', reden: 'werk' };
    expect(bereken(invoer)).toEqual({ invoer, einde: '2026-09-14' });
  });

  it('hulp die niet bekrachtigd is, brengt zelf geen bedrag mee', () => {
    const invoer = { soort: 'niet_bekrachtigd', besluitlijnId: '7b0f6f5a-3f0d-4a36-9a53-0a5f2f7f9d10' };
    expect(bereken(invoer)).toEqual({ invoer });
  });
});

describe('sanctie', () => {
  const helft = { soort: 'sanctie', maandbedragCent: 131_420, inhoudingCent: 65_710, vanaf: '2026-06-01', maanden: 1 };

  it('houdt de helft in gedurende één maand (D06)', () => {
    expect(bereken(helft)).toMatchObject({ bedragCent: 65_710, ingang: '2026-06-01', einde: '2026-06-30' });
  });

  it('duurt enkel bij herhaling binnen het jaar langer, en nooit meer dan drie maanden', () => {
    const eerder = { eerdereSancties: [{ grond: 'gpmi' as const, vanaf: datum('2025-12-01') }] };
    expect(() => bereken({ ...helft, maanden: 2 })).toThrow('één maand');
    expect(bereken({ ...helft, maanden: 3 }, eerder).einde).toBe('2026-08-31');
    expect(() => bereken({ ...helft, maanden: 4 }, eerder)).toThrow('drie maanden');
  });

  it('houdt niet meer in dan er betaald wordt', () => {
    expect(() => bereken({ ...helft, inhoudingCent: 131_421 })).toThrow('niet meer zijn');
  });
});
