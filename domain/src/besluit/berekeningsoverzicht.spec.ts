import { datum } from '../tijd/datum.js';
import { berekeningsoverzicht, toetsoverzicht } from './berekeningsoverzicht.js';
import type { LijnGegevens } from './lijnen.js';

const stap = (
  regel: string,
  bedragCent: number,
  anders: { uit?: string; zekerheid?: 'gevonden' | 'na_te_kijken' } = {},
) => ({
  ...{ regel, bron: 'artikel 14', bedragCent },
  ...anders,
});
const aanvrager = (hoedanigheid: string) => ({
  ...{ hoedanigheid, categorie: 1, rechtCent: 87_613 },
  stappen: [stap('leefloon categorie 1', 87_613, { zekerheid: 'gevonden' })],
});
const gegevens = (anders: Partial<LijnGegevens>): LijnGegevens => ({ invoer: { soort: 'weigering' }, ...anders });
const zinnen = (anders: Partial<LijnGegevens>) => berekeningsoverzicht(gegevens(anders)).map(({ wat }) => wat);

describe('het overzicht van een middelentoets', () => {
  const vader = {
    ...{ hoedanigheid: 'vader', perMaandCent: 231_000, geteld: true },
    stappen: [stap('nettoloon', 231_000, { uit: 'loonfiche', zekerheid: 'na_te_kijken' })],
  };

  it('toont elke persoon, elke stap met haar bron, en het recht per maand', () => {
    expect(toetsoverzicht({ personen: [vader], aanvragers: [aanvrager('aanvrager')], samenCent: 87_613 })).toEqual([
      { soort: 'kop', wat: 'Middelen: vader' },
      { soort: 'stap', wat: 'nettoloon (loonfiche)', bron: 'artikel 14 (na te kijken)', bedragCent: 231_000 },
      { soort: 'som', wat: 'Telt per maand', bedragCent: 231_000 },
      { soort: 'kop', wat: 'Leefloon categorie 1: aanvrager' },
      { soort: 'stap', wat: 'leefloon categorie 1', bron: 'artikel 14', bedragCent: 87_613 },
      { soort: 'som', wat: 'Per maand', bedragCent: 87_613 },
    ]);
  });

  it('telt twee aanvragers samen', () => {
    const twee = [aanvrager('aanvrager'), aanvrager('partner')];
    expect(toetsoverzicht({ personen: [], aanvragers: twee, samenCent: 175_226 }).at(-1)).toEqual({
      ...{ soort: 'som', wat: 'Samen per maand', bedragCent: 175_226 },
    });
  });

  it.each([
    [undefined, 'Telt niet mee: geen onderhoudsplichtige'],
    ['minderjarig', 'Telt niet mee: minderjarig'],
  ])('zegt waarom iemand niet telt (%s)', (waaromNiet, zin) => {
    const broer = { hoedanigheid: 'broer', perMaandCent: 0, geteld: false, stappen: [], waaromNiet };
    const regels = toetsoverzicht({ personen: [broer], aanvragers: [], samenCent: 0 });
    expect(regels.at(-1)).toEqual({ soort: 'stap', wat: zin });
  });
});

describe('het overzicht van een lijn', () => {
  it('is leeg als niets berekend is', () => expect(zinnen({})).toEqual([]));

  const maand = { maand: '2026-03', bedragCent: 97_505, dagen: 23, dagenInMaand: 31 };
  it.each<[string, Partial<LijnGegevens>, string[]]>([
    ['per maand', { bedragCent: 1, periodiciteit: 'maandelijks' }, ['Per maand']],
    ['één keer', { bedragCent: 1, periodiciteit: 'eenmalig' }, ['Eén keer']],
    ['zonder rest', {}, ['Er blijft niets over']],
    [
      'met een deel van de eerste maand',
      { bedragCent: 1, eersteMaand: maand },
      ['Per maand', 'Eerste maand, maart 2026: 23 van de 31 dagen'],
    ],
    ['met een volle eerste maand', { bedragCent: 1, eersteMaand: { ...maand, dagen: 31 } }, ['Per maand']],
  ])('%s', (_wat, anders, verwacht) => {
    expect(zinnen({ ...anders, stappen: [stap('leefloon', 1)] })).toEqual(['Het bedrag', 'leefloon', ...verwacht]);
  });

  const perMaand = [{ maand: '2026-02', gekregenCent: 131_420, rechtCent: 100_000, teVeelCent: 31_420 }];
  it.each<[string, Partial<LijnGegevens>, string[]]>([
    [
      'met totaal en laatste dag',
      { bedragCent: 31_420, verjaartOp: datum('2031-02-01') },
      ['Samen', 'Terug te vragen tot en met 01/02/2031'],
    ],
    ['zonder', {}, []],
  ])('van wat te veel betaald is, %s', (_wat, anders, verwacht) => {
    const eerste = ['Te veel betaald', 'februari 2026: gekregen € 1.314,20, recht op € 1.000,00'];
    expect(zinnen({ ...anders, perMaand })).toEqual([...eerste, ...verwacht]);
  });

  it('van een kwijtschelding zegt wat open stond en wat blijft', () => {
    const kwijtschelding = { terugvordering: 'schuld', openCent: 10_000, blijftCent: 4_000 };
    expect(zinnen({ kwijtschelding } as never)).toEqual([
      'Kwijtschelding',
      'Nog open',
      'Wordt kwijtgescholden',
      'Blijft te betalen',
    ]);
  });

  it.each([
    ['gelijke delen', 5_000, ['2 keer, voor het eerst op 01/06/2026']],
    ['een kleinere laatste keer', 3_000, ['1 keer, voor het eerst op 01/06/2026', 'Laatste keer, op 01/07/2026']],
  ])('van een afbetaling in %s', (_wat, laatsteCent, verwacht) => {
    const aflossingen = [
      { volgnr: 1, vervaltOp: datum('2026-06-01'), bedragCent: 5_000 },
      { volgnr: 2, vervaltOp: datum('2026-07-01'), bedragCent: laatsteCent },
    ];
    expect(zinnen({ aflossingen })).toEqual(['Afbetaling', ...verwacht, 'Samen']);
  });
});
