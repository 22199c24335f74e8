import { AGENDA_MINUTEN_NA_TE_KIJKEN } from './comite/zittingslast.js';
import {
  agendaMinutenVan,
  briefvensterVan,
  huisregels,
  ondertekenaarsVan,
  zittingsregels,
  type Huisregels,
} from './huisregels.js';

const bron = { zekerheid: 'na_te_kijken', bron: 'huishoudelijk reglement' } as const;
const HEIDEBEKE = {
  oproepingDagen: { waarde: 8, ...bron },
  voorzitterTeltMee: { waarde: true, ...bron },
  dringendMaxCent: { waarde: 50_000, ...bron },
  ondertekenaars: {
    waarde: { standaard: ['algemeenDirecteur', 'voorzitter'], perSoort: { aanmaning: ['hoofdSocialeDienst'] } },
    ...bron,
  },
  proRataMethode: { waarde: 'kalenderdagen', ...bron },
  baremaBevestigdTot: { waarde: {}, ...bron },
  betaaldag: { waarde: 'op de laatste werkdag', ...bron },
  verjaringJaren: { waarde: 5, ...bron },
} satisfies Huisregels;

const mag = (meer: object): boolean => huisregels.safeParse({ ...HEIDEBEKE, ...meer }).success;
const met = (naam: keyof Huisregels, waarde: unknown, meer: object = bron) => mag({ [naam]: { waarde, ...meer } });

describe('een huisregel', () => {
  it('van Heidebeke is volledig', () => expect(mag({})).toBe(true));

  it('zegt altijd hoe zeker hij is en waar hij staat', () => {
    expect(met('verjaringJaren', 5, { zekerheid: 'na_te_kijken' })).toBe(false);
    expect(met('verjaringJaren', 5, { ...bron, bron: '   ' })).toBe(false);
    expect(met('verjaringJaren', 5, { ...bron, bron: 'x'.repeat(300) })).toBe(true);
    expect(met('verjaringJaren', 5, { ...bron, bron: 'x'.repeat(301) })).toBe(false);
    expect(met('verjaringJaren', 5, { ...bron, zekerheid: 'misschien' })).toBe(false);
    for (const zekerheid of ['gevonden', 'na_te_kijken', 'twijfel']) {
      expect(met('verjaringJaren', 5, { ...bron, zekerheid })).toBe(true);
    }
    expect(met('verjaringJaren', 5, { ...bron, extra: 1 })).toBe(false);
  });

  it.each([
    ['oproeping, in dagen', 'oproepingDagen', [8, 5], [0, 7, 30]],
    ['verjaring, in jaren', 'verjaringJaren', [1, 5, 30], [0, 31, 2.5]],
    ['berekening van een deel van de maand', 'proRataMethode', ['kalenderdagen'], ['dertigsten']],
    ['venster van de enveloppe', 'briefvenster', ['links', 'rechts'], ['midden']],
    [
      'ondertekenaars',
      'ondertekenaars',
      [wie(['werker']), wie(['werker', 'voorzitter', 'algemeenDirecteur'])],
      [wie([]), wie(['burgemeester']), wie(['werker', 'werker', 'werker', 'werker'])],
    ],
  ] as const)('%s: alleen wat kan', (_wat, naam, goed, fout) => {
    for (const waarde of goed) expect(met(naam, waarde)).toBe(true);
    for (const waarde of fout) expect(met(naam, waarde)).toBe(false);
  });

  it('kent per soort brief één tot drie ondertekenaars, en geen onbekende soort', () => {
    const perSoort = (lijst: object) => met('ondertekenaars', { standaard: ['werker'], perSoort: lijst });
    expect(perSoort({ aanmaning: ['werker'] })).toBe(true);
    expect(perSoort({ aanmaning: [] })).toBe(false);
    expect(perSoort({ aanmaning: ['werker', 'voorzitter', 'hoofdSocialeDienst', 'werker'] })).toBe(false);
    expect(perSoort({ folder: ['werker'] })).toBe(false);
  });

  it('noemt ten hoogste tien collega’s van partner-OCMW’s, elk met naam, functie en OCMW', () => {
    const partner = { ocmw: 'OCMW Zandhoek', naam: 'An Voorbeeld', functie: 'hoofd' };
    const partners = (aantal: number) => ({ vereist: true, partners: Array.from({ length: aantal }, () => partner) });
    expect(met('vierOgen', partners(10))).toBe(true);
    expect(met('vierOgen', partners(11))).toBe(false);
    expect(met('vierOgen', { vereist: true, partners: [{ naam: 'An' }] })).toBe(false);
    expect(met('vierOgen', { partners: [] })).toBe(false);
  });

  it('bestaat niet onder een andere naam', () => expect(mag({ koffiepauze: { waarde: 1, ...bron } })).toBe(false));
});

function wie(standaard: readonly string[]) {
  return { standaard, perSoort: {} };
}

describe('wie een brief ondertekent', () => {
  it.each([
    ['een beslissing: wie het huis zegt', 'weigering', ['algemeenDirecteur', 'voorzitter']],
    ['een brief bij een stap: de werker alleen', 'hoorrecht', ['werker']],
    ['een soort waarvoor het huis iets anders zegt', 'aanmaning', ['hoofdSocialeDienst']],
  ] as const)('%s', (_wat, soort, wieTekent) => {
    expect(ondertekenaarsVan(HEIDEBEKE, soort)).toEqual(wieTekent);
  });
});

describe('het venster van de enveloppe', () => {
  it('staat rechts zolang niemand iets anders zei', () => {
    expect(briefvensterVan(HEIDEBEKE)).toBe('rechts');
    expect(briefvensterVan({ ...HEIDEBEKE, briefvenster: { waarde: 'links', ...bron } })).toBe('links');
  });
});

describe('het lezen van een brief voor hij getekend wordt', () => {
  const gelezen = (van: string, tot: string) =>
    zittingsregels.safeParse({ eerstGelezen: { waarde: { vereist: true, van, tot }, ...bron } }).success;

  it.each([
    ['08:30', '12:00', true],
    ['08:30', '08:31', true],
    ['08:30', '08:30', false],
    ['12:00', '08:30', false],
    ['08:30', '24:00', false],
  ])('van %s tot %s: %p', (van, tot, goed) => {
    expect(gelezen(van, tot)).toBe(goed);
  });
});

describe('hoeveel minuten een punt op de agenda krijgt', () => {
  it('is een schatting die na te kijken is, tot het OCMW het zelf zegt', () => {
    const geschat = agendaMinutenVan(HEIDEBEKE);
    expect(geschat).toMatchObject({ zekerheid: 'na_te_kijken', waarde: AGENDA_MINUTEN_NA_TE_KIJKEN });
    expect(geschat.bron).toContain('schatting');
    const eigen = { waarde: AGENDA_MINUTEN_NA_TE_KIJKEN, ...bron };
    expect(agendaMinutenVan({ ...HEIDEBEKE, agendaMinuten: eigen })).toEqual(eigen);
  });
});
