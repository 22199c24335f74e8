import { lijnGegevens, lijnInvoer, type LijnGegevens, type LijnInvoer } from './lijnen.js';
import { rechtsgrond } from './rechtsgrond.js';
import { toelichtLijn } from './toelichtLijn.js';

const stap = (regel: string, bedragCent: number, zekerheid: 'gevonden' | 'na_te_kijken' = 'gevonden') => ({
  ...{ regel, bron: 'artikel 14', zekerheid, bedragCent },
});
const leefloon = lijnGegevens.parse({
  invoer: { soort: 'leefloon', categorie: 1, ingang: '2026-03-16' },
  bedragCent: 33_131,
  periodiciteit: 'maandelijks',
  ingang: '2026-03-16',
  stappen: [stap('leefloon categorie 1', 88_000), stap('middelen van de vader', -54_869, 'na_te_kijken')],
  personen: [
    { hoedanigheid: 'aanvrager', stappen: [], perMaandCent: 0, perJaarCent: 0, geteld: true },
    {
      ...{ hoedanigheid: 'vader', perMaandCent: 231_000, perJaarCent: 2_772_000, geteld: true },
      stappen: [{ ...stap('nettoloon', 231_000), uit: '€ 2.310,00 per maand' }],
    },
    { hoedanigheid: 'broer', stappen: [], perMaandCent: 0, perJaarCent: 0, geteld: false, waaromNiet: 'geen ouder' },
  ],
  eersteMaand: { maand: '2026-03', bedragCent: 17_100, dagen: 16, dagenInMaand: 31 },
});
const korteRegels = (gegevens: LijnGegevens) =>
  toelichtLijn({ spoor: 'MI', steun: 'LL1' }, gegevens).berekening.map(({ soort, wat, bedragCent }) => [
    soort,
    wat,
    bedragCent,
  ]);

describe('de berekening in het toegelicht voorstel', () => {
  it('toont per persoon wat telt, dan het bedrag stap voor stap, en de eerste maand', () => {
    expect(korteRegels(leefloon)).toEqual([
      ['kop', 'Middelen: aanvrager', undefined],
      ['som', 'Telt per maand', 0],
      ['kop', 'Middelen: vader', undefined],
      ['stap', 'nettoloon (€ 2.310,00 per maand)', 231_000],
      ['som', 'Telt per maand', 231_000],
      ['kop', 'Middelen: broer', undefined],
      ['stap', 'Telt niet mee: geen ouder', undefined],
      ['kop', 'Het bedrag', undefined],
      ['stap', 'leefloon categorie 1', 88_000],
      ['stap', 'middelen van de vader', -54_869],
      ['som', 'Per maand', 33_131],
      ['som', 'Eerste maand, maart 2026: 16 van de 31 dagen', 17_100],
    ]);
  });

  it('zegt bij een regel die nog nagekeken wordt dat dat zo is', () => {
    const bronnen = toelichtLijn({ spoor: 'MI', steun: 'LL1' }, leefloon).berekening.map(({ bron }) => bron);
    expect(bronnen).toContain('artikel 14 (na te kijken)');
    expect(bronnen).toContain('artikel 14');
  });

  it('zwijgt over een eerste maand die een volle maand is', () => {
    const vol = { ...leefloon, eersteMaand: { maand: '2026-03', bedragCent: 33_131, dagen: 31, dagenInMaand: 31 } };
    expect(korteRegels(vol).at(-1)).toEqual(['som', 'Per maand', 33_131]);
  });

  it('zegt bij een weigering om de middelen dat er niets overblijft', () => {
    const invoer: LijnInvoer = { soort: 'weigering', inkomenCent: 200_000, categorie: 1 };
    expect(
      korteRegels({ invoer, stappen: [stap('leefloon categorie 1', 88_000), stap('eigen middelen', -200_000)] }),
    ).toEqual([
      ['kop', 'Het bedrag', undefined],
      ['stap', 'leefloon categorie 1', 88_000],
      ['stap', 'eigen middelen', -200_000],
      ['som', 'Er blijft niets over', undefined],
    ]);
  });

  it('toont van een terugvordering elke maand, het totaal, tot wanneer het kan, en de afbetaling', () => {
    const gegevens = lijnGegevens.parse({
      invoer: { soort: 'terugvordering', oudeCategorie: 2, nieuweCategorie: 1, maanden: ['2026-01', '2026-02'] },
      bedragCent: 25_000,
      perMaand: [
        { maand: '2026-01', gekregenCent: 130_000, rechtCent: 117_500, teVeelCent: 12_500 },
        { maand: '2026-02', gekregenCent: 130_000, rechtCent: 117_500, teVeelCent: 12_500 },
      ],
      verjaartOp: '2029-01-01',
      aflossingen: [
        { volgnr: 1, vervaltOp: '2026-05-01', bedragCent: 10_000 },
        { volgnr: 2, vervaltOp: '2026-06-01', bedragCent: 10_000 },
        { volgnr: 3, vervaltOp: '2026-07-01', bedragCent: 5_000 },
      ],
    });
    expect(korteRegels(gegevens)).toEqual([
      ['kop', 'Te veel betaald', undefined],
      ['stap', 'januari 2026: gekregen € 1.300,00, recht op € 1.175,00', 12_500],
      ['stap', 'februari 2026: gekregen € 1.300,00, recht op € 1.175,00', 12_500],
      ['som', 'Samen', 25_000],
      ['stap', 'Terug te vragen tot en met 01/01/2029', undefined],
      ['kop', 'Afbetaling', undefined],
      ['stap', '2 keer, voor het eerst op 01/05/2026', 10_000],
      ['stap', 'Laatste keer, op 01/07/2026', 5_000],
      ['som', 'Samen', 25_000],
    ]);
  });

  it('toont van een kwijtschelding wat open stond en wat blijft', () => {
    const invoer = { soort: 'afzien', terugvordering: '', bedragCent: 1, reden: 'x' } as unknown as LijnInvoer;
    const kwijtschelding = { uitkomst: 'gedeeltelijk', openCent: 50_000, blijftCent: 20_000 } as const;
    expect(korteRegels({ invoer, kwijtschelding })).toEqual([
      ['kop', 'Kwijtschelding', undefined],
      ['stap', 'Nog open', 50_000],
      ['stap', 'Wordt kwijtgescholden', -30_000],
      ['som', 'Blijft te betalen', 20_000],
    ]);
  });
});

const invoer = (soort: string, extra: object = {}) => ({ invoer: { soort, ...extra } }) as unknown as LijnGegevens;
const gronden = (spoor: 'MI' | 'MD', soort: string, extra?: object, steun = 'AFS') =>
  rechtsgrond({ spoor, steun }, invoer(soort, extra)).map(({ wet, artikel }) => `${wet} ${artikel ?? '-'}`);

describe('de rechtsgrond in het toegelicht voorstel', () => {
  it.each([
    ['MI', 'leefloon', { categorie: 3 }, ['RMI 3', 'RMI 14, § 1, 3°', 'RMI 21, § 5', 'RMI 22, § 1', 'RMI 23']],
    ['MD', 'leefloon', { categorie: 2 }, ['OCMW 1, 57 en 60, § 3', 'W65 9, § 1']],
    ['MD', 'eenmalig', {}, ['OCMW 1, 57 en 60, § 3']],
    ['MD', 'eenmalig', { voorschot: { uitkering: 'x', betaler: 'y' } }, ['OCMW 1, 57 en 60, § 3', 'OCMW 99']],
    ['MI', 'installatiepremie', {}, ['RMI 14, § 3']],
    ['MI', 'weigering', { inkomenCent: 1, categorie: 2 }, ['RMI 3, 4°', 'RMI 14, § 1, 2°']],
    ['MI', 'weigering', {}, ['RMI 3']],
    ['MD', 'weigering', {}, ['OCMW 1, 57 en 60, § 3']],
    ['MI', 'sanctie', { grond: 'verklaringen' }, ['RMI 22, § 1', 'RMI 20', 'RMI 30, § 1']],
    ['MI', 'sanctie', {}, ['RMI 11', 'RMI 20', 'RMI 30, § 2']],
    ['MI', 'schorsing', {}, ['RMI 3', 'RMI 23', 'RMI 20']],
    ['MI', 'herziening', { nieuweCategorie: 1 }, ['RMI 14, § 1, 1°', 'RMI 22, § 1']],
    ['MD', 'herziening', { nieuweCategorie: 1 }, ['OCMW 1, 57 en 60, § 3']],
    ['MI', 'stopzetting', {}, ['RMI 3', 'RMI 22, § 1']],
    ['MD', 'stopzetting', {}, ['OCMW 1, 57 en 60, § 3']],
    ['MI', 'terugvordering', {}, ['RMI 24, § 1, 1°', 'RMI 25']],
    ['MI', 'terugvordering', { grond: 'andere_inkomsten' }, ['RMI 24, § 1, 2°', 'RMI 25']],
    ['MD', 'terugvordering', { grond: 'onjuiste_verklaring' }, ['OCMW 98']],
    ['MD', 'terugvordering', { grond: 'voorschot' }, ['OCMW 99']],
    ['MI', 'afzien', {}, ['RMI 25']],
    ['MD', 'afzien', {}, ['OCMW 98']],
    ['MI', 'vonnis', {}, ['RMI 47']],
    ['MD', 'vonnis', {}, ['OCMW 71']],
    ['MI', 'aktename', { waarvan: 'gpmi_ondertekend' }, ['RMI 11']],
    ['MI', 'aktename', { waarvan: 'verhuis' }, ['RMI 22, § 1']],
    ['MI', 'verbetering', {}, ['RMI 21, § 2']],
    ['MD', 'verbetering', {}, ['OCMW 62bis']],
    ['MI', 'tewerkstelling', {}, ['OCMW 60, § 7']],
    ['MD', 'medisch', {}, ['OCMW 57, § 2', 'KBDMH -']],
    ['MD', 'verwarming', {}, ['PROGRAMMAWET -', 'OCMW 1, 57 en 60, § 3']],
    ['MI', 'verdaging', {}, ['RMI 21, § 1']],
    ['MD', 'verdaging', {}, ['OCMW 71']],
    ['MD', 'installatiepremie', {}, ['OCMW 57bis']],
    ['MI', 'onbevoegd', {}, ['RMI 18, § 4']],
    ['MD', 'onbevoegd', {}, ['OCMW 58, § 3']],
  ] as const)('%s %s %j rust op %j', (spoor, soort, extra, verwacht) => {
    expect(gronden(spoor, soort, extra)).toEqual(verwacht);
  });

  it.each([
    ['MI', 'dienst', 'GPMI', ['RMI 11']],
    ['MI', 'dienst', 'A61', ['OCMW 61']],
    ['MD', 'dienst', 'LOI', ['OCMW 57ter']],
    ['MD', 'medisch', 'DMH', ['OCMW 57, § 2', 'KBDMH -']],
    ['MD', 'begeleiding', 'BB', ['OCMW 1, 57 en 60, § 3']],
    ['MI', 'plan', 'AP', ['OCMW 1, 57 en 60, § 3']],
    ['MI', 'referentieadres', 'RA', ['OCMW 1, 57 en 60, § 3']],
  ] as const)('%s %s voor %s rust op de eigen artikelen: %j', (spoor, soort, steun, verwacht) => {
    expect(gronden(spoor, soort, {}, steun)).toEqual(verwacht);
  });

  it('noemt nooit een artikel waarover twijfel bestaat: bij de voorzitter enkel het decreet', () => {
    expect(gronden('MD', 'niet_bekrachtigd')).toEqual(['OCMW 1, 57 en 60, § 3', 'DLB -']);
  });

  it('noemt artikel 34 alleen als er een huisgenoot meetelt', () => {
    const regels = (gegevens: LijnGegevens) =>
      toelichtLijn({ spoor: 'MI', steun: 'LL1' }, gegevens).rechtsgrond.map(({ waarover }) => waarover);
    expect(regels(leefloon)).toContain('Het inkomen van huisgenoten');
    expect(regels({ ...leefloon, personen: leefloon.personen?.slice(0, 1) })).not.toContain(
      'Het inkomen van huisgenoten',
    );
    expect(toelichtLijn({ spoor: 'MI', steun: 'LL1' }, leefloon).rechtsgrond[1]).toEqual({
      ...{ waarover: 'Het bedrag voor wie samenwoont', regel: 'wet van 26 mei 2002, artikel 14, § 1, 1°' },
      naTeKijken: false,
    });
  });

  it('bestaat voor elke soort lijn die een voorstel kan dragen', () => {
    for (const { shape } of lijnInvoer.options) {
      const [soort = ''] = shape.soort.values;
      for (const spoor of ['MI', 'MD'] as const)
        expect(gronden(spoor, soort, { categorie: 1, nieuweCategorie: 1 })).not.toEqual([]);
    }
  });
});
