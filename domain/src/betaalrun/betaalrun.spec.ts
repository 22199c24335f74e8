import * as fc from 'fast-check';
import { maandrecht, type Betaalonderbreking } from '../geld/maandrecht.js';
import { som } from '../geld/euro.js';
import { datum, laatsteVanMaand, plusDagen, plusMaanden } from '../tijd/datum.js';
import { berekenRunregel, nazienVanaf, type Runsteun } from './runregel.js';
import {
  betaaldagVan,
  isBegin,
  rekendagVan,
  BETAALRITMES,
  tijdvakVanaf,
  volgendTijdvak,
  type Tijdvak,
} from './tijdvak.js';
import { sleutelVan, type Derde } from './verdeling.js';
import { redenzin, vergelijkMetVorige } from './verschil.js';

const JUNI = tijdvakVanaf('maand', datum('2026-06-01'));
const STEUN = { maandbedragCent: 131_420, van: datum('2026-03-09') };
const wie = (anders: Partial<Runsteun> = {}): Runsteun => ({
  steun: STEUN,
  onderbrekingen: [],
  betaald: new Map(),
  betaaldAanDerden: new Map(),
  derden: [],
  vanaf: datum('2026-06-01'),
  overleden: false,
  ...anders,
});
const derde = (anders: Partial<Derde> = {}): Derde => ({
  ...{ id: 'd1', naam: 'Verhuurder', iban: 'BE68539007547034', mededeling: 'huur', van: datum('2026-01-01') },
  ...anders,
});

describe('het tijdvak van een betaalrun', () => {
  it.each([
    ['maand', '2026-06-01', '2026-06-30', '2026-06-30'],
    ['maand, februari van een schrikkeljaar', '2028-02-01', '2028-02-29', '2028-02-29'],
    ['maand die op zondag eindigt', '2026-05-01', '2026-05-31', '2026-05-29'],
    ['veertiendaags', '2026-06-01', '2026-06-14', '2026-06-12'],
    ['week over het einde van een maand', '2026-06-29', '2026-07-05', '2026-07-03'],
  ])('%s: vanaf %s tot en met %s, betaald op %s', (naam, van, tot, betaaldag) => {
    const ritme = BETAALRITMES.find((r) => naam.startsWith(r))!;
    const tijdvak = tijdvakVanaf(ritme, datum(van));
    expect(tijdvak.tot).toBe(tot);
    expect(betaaldagVan(tijdvak)).toBe(betaaldag);
    expect(rekendagVan(tijdvak)).toBe(plusDagen(datum(betaaldag), -7));
  });

  it.each(BETAALRITMES)('%s: elk tijdvak begint de dag na het vorige, zonder gat en zonder overlap', (ritme) => {
    let tijdvak: Tijdvak = tijdvakVanaf(ritme, datum('2026-12-01'));
    for (let i = 0; i < 40; i += 1) {
      const volgend = volgendTijdvak(ritme, tijdvak);
      expect(volgend.van).toBe(plusDagen(tijdvak.tot, 1));
      tijdvak = volgend;
    }
  });

  it('een maandelijkse run begint op de eerste van de maand, een andere op elke dag', () => {
    expect(isBegin('maand', datum('2026-06-01'))).toBe(true);
    expect(isBegin('maand', datum('2026-06-02'))).toBe(false);
    expect(isBegin('week', datum('2026-06-02'))).toBe(true);
  });

  it('steun die eindigde, wordt nog een jaar nagezien', () => {
    expect(nazienVanaf(JUNI)).toBe('2025-06-01');
  });
});

describe('wat een betaalrun voor één steun betaalt', () => {
  it('een gewone maand is het hele bedrag, aan de cliënt', () => {
    expect(berekenRunregel(wie(), JUNI)).toMatchObject({
      bedragCent: 131_420,
      delen: [{ maand: '2026-06', bedragCent: 131_420 }],
      maanden: [{ stappen: [{ regel: 'Bedrag per maand', bedragCent: 131_420 }] }],
    });
  });

  it('wat met een beslissing al betaald of klaargezet is, gaat eraf', () => {
    const regel = berekenRunregel(wie({ betaald: new Map([['2026-06', 31_420]]) }), JUNI);
    expect(regel.bedragCent).toBe(100_000);
    expect(regel.maanden[0]?.stappen.at(-1)).toEqual({ regel: 'Al betaald of klaargezet', bedragCent: -31_420 });
  });

  it('een maand die niemand betaalde, volgt met de volgende run', () => {
    const regel = berekenRunregel(wie({ vanaf: datum('2026-05-01') }), JUNI);
    expect(regel.delen.map(({ maand, bedragCent }) => [maand, bedragCent])).toEqual([
      ['2026-05', 131_420],
      ['2026-06', 131_420],
    ]);
  });

  it('voor de dagen vóór de eerste run betaalde iemand anders', () => {
    const week = tijdvakVanaf('week', datum('2026-06-15'));
    expect(berekenRunregel(wie({ vanaf: datum('2026-06-15') }), week).bedragCent).toBe(Math.round((131_420 * 7) / 30));
  });

  it('de eerste en de laatste maand gaan naar verhouding, met het aantal dagen', () => {
    const steun = { ...STEUN, van: datum('2026-06-11'), tot: datum('2026-06-20') };
    const regel = berekenRunregel(wie({ steun }), JUNI);
    expect(regel.bedragCent).toBe(43_807);
    expect(regel.maanden[0]?.stappen).toEqual([
      { regel: 'Bedrag per maand', bedragCent: 131_420 },
      { regel: 'Niet betaald: 20 van 30 dagen', bedragCent: 43_807 - 131_420 },
    ]);
  });

  it('een sanctie houdt haar deel in, en staat als stap in de lijst', () => {
    const sanctie = { van: datum('2026-06-01'), tot: datum('2026-06-30'), inhoudingCent: 65_710 };
    const regel = berekenRunregel(wie({ onderbrekingen: [sanctie] }), JUNI);
    expect(regel.bedragCent).toBe(65_710);
    expect(regel.maanden[0]?.stappen.at(-1)).toEqual({ regel: 'Schorsing of sanctie', bedragCent: -65_710 });
  });

  it.each([
    ['geschorst', { onderbrekingen: [{ van: datum('2026-05-01') }] }, 'onderbroken'],
    ['overleden', { overleden: true }, 'overleden'],
    ['het barema is niet bevestigd', { baremaTot: datum('2026-05-31') }, 'barema_niet_bevestigd'],
    ['alles is al betaald', { betaald: new Map([['2026-06', 131_420]]) }, 'al_betaald'],
    ['er is te veel betaald', { betaald: new Map([['2026-06', 131_421]]) }, 'meer_betaald'],
    ['de steun is voorbij', { steun: { ...STEUN, tot: datum('2026-05-31') } }, 'beeindigd'],
    ['de steun begint later', { steun: { ...STEUN, van: datum('2026-07-01') } }, 'nog_niet_begonnen'],
    ['het inkomen is niet genoteerd', { wisselend: new Map([['2026-05', 1]]) }, 'inkomen_onbekend'],
    ['het inkomen is te hoog', { wisselend: new Map([['2026-06', 0]]) }, 'inkomen_te_hoog'],
  ] as const)('betaalt niets als %s, en zegt waarom', (_wat, anders, reden) => {
    const regel = berekenRunregel(wie(anders), JUNI);
    expect(regel).toMatchObject({ bedragCent: 0, delen: [], reden });
    expect(redenzin(reden)).toMatch(/\.$/);
  });

  it.each([
    ['de dag ervoor', '2026-05-31', 0],
    ['de dag zelf', '2026-06-01', 131_420],
    ['de dag erna', '2026-06-02', 131_420],
  ])('is het barema bevestigd tot %s van de eerste dag van de maand', (_wanneer, baremaTot, cent) => {
    expect(berekenRunregel(wie({ baremaTot: datum(baremaTot) }), JUNI).bedragCent).toBe(cent);
  });

  it('wisselt het inkomen, dan is het bedrag dat van de maand zelf', () => {
    const regel = berekenRunregel(wie({ wisselend: new Map([['2026-06', 40_000]]) }), JUNI);
    expect(regel.bedragCent).toBe(40_000);
    expect(regel.maanden[0]?.stappen[0]?.regel).toBe('Bedrag met het inkomen van deze maand');
  });
});

describe('wie het geld krijgt', () => {
  it('eerst de derde met volmacht of budgetbeheer, de rest de cliënt', () => {
    const regel = berekenRunregel(wie({ derden: [derde({ bedragCent: 60_000 })] }), JUNI);
    expect(regel.delen).toEqual([
      { maand: '2026-06', bedragCent: 60_000, derdeId: 'd1' },
      { maand: '2026-06', bedragCent: 71_420 },
    ]);
  });

  it('zonder vast bedrag gaat alles naar de derde', () => {
    expect(berekenRunregel(wie({ derden: [derde()] }), JUNI).delen).toEqual([
      { maand: '2026-06', bedragCent: 131_420, derdeId: 'd1' },
    ]);
  });

  it('een tweede run voor dezelfde maand betaalt de derde niet nog eens', () => {
    const betaaldAanDerden = new Map([[sleutelVan('d1', '2026-06'), 60_000]]);
    const anders = {
      derden: [derde({ bedragCent: 60_000 })],
      betaald: new Map([['2026-06', 100_000]]),
      betaaldAanDerden,
    };
    expect(berekenRunregel(wie(anders), JUNI).delen).toEqual([{ maand: '2026-06', bedragCent: 31_420 }]);
  });

  it.each([
    ['de dag voor de maand', '2026-05-31', true],
    ['de eerste dag', '2026-06-01', true],
    ['de dag erna', '2026-06-02', false],
  ])('een volmacht die begint op %s', (_wanneer, van, geldt) => {
    const [eerste] = berekenRunregel(wie({ derden: [derde({ van: datum(van) })] }), JUNI).delen;
    expect(eerste?.derdeId === 'd1').toBe(geldt);
  });

  it('een volmacht die voor het einde van de maand stopt, geldt die maand niet meer', () => {
    const [eerste] = berekenRunregel(wie({ derden: [derde({ tot: datum('2026-06-29') })] }), JUNI).delen;
    expect(eerste?.derdeId).toBeUndefined();
  });
});

describe('het verschil met de vorige run', () => {
  const regel = (bedragCent: number, reden?: Parameters<typeof redenzin>[0]) => ({
    ...{ bedragCent, maanden: [], delen: [] },
    ...(reden === undefined ? {} : { reden }),
  });
  it.each([
    ['nieuw', regel(100), undefined],
    ['nieuw', regel(100), { bedragCent: 0 }],
    ['gelijk', regel(100), { bedragCent: 100 }],
    ['gewijzigd', regel(100), { bedragCent: 99 }],
    ['gestopt', regel(0, 'beeindigd'), { bedragCent: 100 }],
    ['niet_betaald', regel(0, 'onderbroken'), { bedragCent: 100 }],
    ['niet_betaald', regel(0, 'al_betaald'), undefined],
    [undefined, regel(0, 'beeindigd'), undefined],
    [undefined, regel(0, 'beeindigd'), { bedragCent: 0 }],
    [undefined, regel(0, 'nog_niet_begonnen'), undefined],
  ] as const)('%s', (soort, nu, vorige) => {
    expect(vergelijkMetVorige(nu, vorige)).toBe(soort);
  });
});

describe('voor elke steun, elk ritme en elke onderbreking', () => {
  const BEGIN = datum('2026-01-01');
  const dag = fc.integer({ min: 0, max: 90 }).map((n) => plusDagen(BEGIN, n));
  const steun = fc.record({
    van: dag,
    duur: fc.integer({ min: 0, max: 70 }),
    cent: fc.integer({ min: 1, max: 200_000 }),
  });
  const schorsing = fc.record({ van: dag, duur: fc.integer({ min: 0, max: 60 }) });
  const loop = fc.record({
    steun,
    schorsingen: fc.array(schorsing, { maxLength: 3 }),
    ritme: fc.constantFrom(...BETAALRITMES),
    derdeCent: fc.integer({ min: 1, max: 250_000 }),
  });

  it('tellen de runs samen op tot het recht, tot op de cent, en nooit voor een dag buiten de steun', () => {
    fc.assert(
      fc.property(loop, ({ steun: { van, duur, cent }, schorsingen, ritme, derdeCent }) => {
        const tot = plusDagen(van, duur);
        const onderbrekingen: Betaalonderbreking[] = schorsingen.map((s) => ({
          van: s.van,
          tot: plusDagen(s.van, s.duur),
        }));
        const lopend = { maandbedragCent: cent, van, tot };
        const betaald = new Map<string, number>();
        const betaaldAanDerden = new Map<string, number>();
        const derden = [derde({ bedragCent: derdeCent })];
        for (
          let tijdvak = tijdvakVanaf(ritme, BEGIN);
          tijdvak.van <= plusDagen(tot, 31);
          tijdvak = volgendTijdvak(ritme, tijdvak)
        ) {
          const stand = wie({ steun: lopend, onderbrekingen, betaald, betaaldAanDerden, derden, vanaf: BEGIN });
          const regel = berekenRunregel(stand, tijdvak);
          expect(regel.bedragCent).toBe(som(regel.maanden.map((m) => m.teBetalenCent)));
          for (const deel of regel.delen) {
            expect(deel.bedragCent).toBeGreaterThan(0);
            betaald.set(deel.maand, (betaald.get(deel.maand) ?? 0) + deel.bedragCent);
            if (deel.derdeId === undefined) continue;
            const sleutel = sleutelVan(deel.derdeId, deel.maand);
            betaaldAanDerden.set(sleutel, (betaaldAanDerden.get(sleutel) ?? 0) + deel.bedragCent);
          }
          // Started twice, the same run finds nothing left to pay.
          expect(berekenRunregel({ ...stand }, tijdvak).bedragCent).toBe(0);
        }
        for (let maand = BEGIN; maand <= plusMaanden(tot, 2); maand = plusMaanden(maand, 1)) {
          const sleutel = maand.slice(0, 7);
          const recht = maandrecht(lopend, onderbrekingen, sleutel);
          expect(betaald.get(sleutel) ?? 0).toBe(recht);
          expect(betaaldAanDerden.get(sleutelVan('d1', sleutel)) ?? 0).toBe(Math.min(recht, derdeCent));
          if (laatsteVanMaand(maand) < van || maand > tot) expect(betaald.get(sleutel)).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});
