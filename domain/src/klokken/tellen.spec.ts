import { datum, plusDagen, type Datum } from '../tijd/datum.js';
import { mediprimaUiterlijk, podmiMededelenUiterlijk, podmiVerlies, w65Uiterlijk, w65VergoedVanaf } from './podmi.js';
import * as tel from './tellen.js';

type Regel = (begin: Datum) => Datum;

/** Every clock of fixed length on the days where counting goes wrong; expected dates counted on the calendar by hand. */
const TABEL: readonly (readonly [string, Regel, readonly (readonly [string, string])[]])[] = [
  [
    'CLK-01 ontvangstbewijs: dezelfde dag',
    tel.ontvangstbewijsUiterlijk,
    [
      ['2026-03-09', '2026-03-09'],
      ['2026-05-25', '2026-05-25'],
      ['2028-02-29', '2028-02-29'],
    ],
  ],
  [
    'CLK-02 doorzenden: vijf kalenderdagen, ook over pinkstermaandag',
    tel.doorzendenUiterlijk,
    [
      ['2026-06-01', '2026-06-06'],
      ['2026-05-19', '2026-05-24'],
      ['2026-05-20', '2026-05-25'],
      ['2026-05-21', '2026-05-26'],
      ['2028-02-25', '2028-03-01'],
      ['2026-02-25', '2026-03-02'],
      ['2026-12-28', '2027-01-02'],
    ],
  ],
  [
    'CLK-05 beslissen MI: dertig dagen',
    tel.beslisUiterlijkMI,
    [
      ['2026-03-08', '2026-04-07'],
      ['2026-03-09', '2026-04-08'],
      ['2026-03-10', '2026-04-09'],
      ['2026-01-30', '2026-03-01'],
      ['2026-01-31', '2026-03-02'],
      ['2028-01-30', '2028-02-29'],
      ['2028-01-31', '2028-03-01'],
      ['2026-03-07', '2026-04-06'],
      ['2026-02-27', '2026-03-29'],
      ['2026-09-25', '2026-10-25'],
      ['2026-12-02', '2027-01-01'],
    ],
  ],
  [
    'CLK-06 beslissen MD: één maand, afgeknipt',
    tel.beslisUiterlijkMD,
    [
      ['2026-01-27', '2026-02-27'],
      ['2026-01-28', '2026-02-28'],
      ['2026-01-29', '2026-02-28'],
      ['2026-01-30', '2026-02-28'],
      ['2026-01-31', '2026-02-28'],
      ['2026-02-01', '2026-03-01'],
      ['2028-01-29', '2028-02-29'],
      ['2028-01-30', '2028-02-29'],
      ['2028-01-31', '2028-02-29'],
      ['2026-03-31', '2026-04-30'],
      ['2026-05-31', '2026-06-30'],
      ['2026-12-31', '2027-01-31'],
      ['2026-03-06', '2026-04-06'],
    ],
  ],
  [
    'CLK-06 verwarmingstoelage: dertig dagen',
    (dag) => tel.beslisUiterlijkMD(dag, { verwarmingstoelage: true }),
    [
      ['2026-05-25', '2026-06-24'],
      ['2026-05-26', '2026-06-25'],
      ['2026-05-27', '2026-06-26'],
      ['2026-01-31', '2026-03-02'],
    ],
  ],
  [
    'HR-AMBTSHALVE: dertig dagen',
    tel.ambtshalveUiterlijk,
    [
      ['2026-04-27', '2026-05-27'],
      ['2026-05-04', '2026-06-03'],
      ['2026-01-31', '2026-03-02'],
    ],
  ],
  [
    'CLK-07 hoorrecht: poort twaalf dagen voor de grens',
    tel.hoorrechtPoort,
    [
      ['2026-04-08', '2026-03-27'],
      ['2026-03-01', '2026-02-17'],
      ['2028-03-01', '2028-02-18'],
    ],
  ],
  [
    'CLK-11 kennisgeven: acht dagen, ook op een feestdag',
    tel.kennisgevenUiterlijk,
    [
      ['2026-04-22', '2026-04-30'],
      ['2026-04-23', '2026-05-01'],
      ['2026-04-24', '2026-05-02'],
      ['2026-02-26', '2026-03-06'],
      ['2028-02-24', '2028-03-03'],
      ['2026-12-24', '2027-01-01'],
    ],
  ],
  [
    'CLK-14 eerste betaling: vijftien dagen',
    tel.betalenUiterlijk,
    [
      ['2026-03-25', '2026-04-09'],
      ['2026-03-26', '2026-04-10'],
      ['2026-03-27', '2026-04-11'],
      ['2026-02-26', '2026-03-13'],
      ['2028-02-15', '2028-03-01'],
    ],
  ],
  [
    'CLK-15 interest: eerste dag is dag 16 na de beslissing',
    tel.interestVanaf,
    [
      ['2026-03-26', '2026-04-11'],
      ['2028-02-14', '2028-03-01'],
    ],
  ],
  [
    'CLK-16 interest: eerste dag is dag 46 na de aanvraag',
    tel.interestNaLateBeslissingVanaf,
    [
      ['2026-03-09', '2026-04-24'],
      ['2026-01-15', '2026-03-02'],
      ['2028-01-15', '2028-03-01'],
    ],
  ],
  [
    'CLK-17 POD MI: acht dagen na het einde van de maand van de beslissing',
    podmiMededelenUiterlijk,
    [
      ['2026-03-01', '2026-04-08'],
      ['2026-03-31', '2026-04-08'],
      ['2026-04-01', '2026-05-08'],
      ['2026-02-12', '2026-03-08'],
      ['2028-02-29', '2028-03-08'],
      ['2026-12-17', '2027-01-08'],
    ],
  ],
  [
    'CLK-18 POD MI: eerste verliesdag is dag 45',
    (dag) => podmiVerlies(dag).eersteVerliesdag,
    [
      ['2026-03-26', '2026-05-15'],
      ['2026-04-09', '2026-06-14'],
      ['2026-01-31', '2026-03-17'],
      ['2028-01-31', '2028-03-16'],
      ['2026-02-01', '2026-04-14'],
      ['2028-02-01', '2028-04-14'],
    ],
  ],
  [
    'CLK-18 POD MI: laatste veilige dag is dag 44',
    (dag) => podmiVerlies(dag).laatsteVeiligeDag,
    [
      ['2026-03-26', '2026-05-14'],
      ['2026-04-09', '2026-06-13'],
    ],
  ],
  [
    'CLK-19 wet van 2 april 1965: 45 dagen na de eerste dag van de steun',
    w65Uiterlijk,
    [
      ['2019-01-01', '2019-02-15'],
      ['2026-05-11', '2026-06-25'],
      ['2026-01-15', '2026-03-01'],
      ['2028-01-15', '2028-02-29'],
    ],
  ],
  [
    'CLK-20 MediPrima: 45 dagen na het begin van de tenlasteneming',
    mediprimaUiterlijk,
    [
      ['2026-06-07', '2026-07-22'],
      ['2026-06-08', '2026-07-23'],
      ['2026-06-09', '2026-07-24'],
    ],
  ],
  [
    'CLK-21 GPMI: drie maanden, afgeknipt',
    tel.gpmiUiterlijk,
    [
      ['2026-03-25', '2026-06-25'],
      ['2026-03-26', '2026-06-26'],
      ['2026-03-27', '2026-06-27'],
      ['2026-11-30', '2027-02-28'],
      ['2027-11-30', '2028-02-29'],
      ['2026-01-31', '2026-04-30'],
    ],
  ],
  [
    'CLK-24 huisbezoek: twaalf maanden',
    tel.huisbezoekUiterlijk,
    [
      ['2026-03-13', '2027-03-13'],
      ['2028-02-29', '2029-02-28'],
      ['2027-02-28', '2028-02-28'],
    ],
  ],
  [
    'CLK-25 herziening: twaalf maanden',
    tel.herzieningUiterlijk,
    [
      ['2026-03-26', '2027-03-26'],
      ['2028-02-29', '2029-02-28'],
    ],
  ],
  [
    'CLK-31 verwarmingstoelage aanvragen: zestig dagen na de levering',
    tel.verwarmingstoelageAanvragenUiterlijk,
    [
      ['2026-05-11', '2026-07-10'],
      ['2026-05-12', '2026-07-11'],
      ['2026-05-13', '2026-07-12'],
      ['2028-01-01', '2028-03-01'],
    ],
  ],
];

describe.each(TABEL)('%s', (_, regel, rijen) => {
  it.each(rijen)('van %s tot %s', (begin, einde) => {
    expect(regel(datum(begin))).toBe(einde);
  });
});

describe('de beslissingstermijn van een aanvraag', () => {
  it.each([
    ['MI', '2026-01-30', '2026-03-01'],
    ['MD', '2026-01-30', '2026-02-28'],
    ['beide', '2026-01-30', '2026-02-28'],
    ['beide', '2026-03-09', '2026-04-08'],
    ['beide', '2026-04-02', '2026-05-02'],
    ['beide', '2028-01-30', '2028-02-29'],
    ['beide', '2028-01-31', '2028-02-29'],
    ['beide', '2026-02-28', '2026-03-28'],
    ['beide', '2026-03-01', '2026-03-31'],
  ] as const)('op spoor %s vanaf %s eindigt op %s', (spoor, ontvangen, grens) => {
    expect(tel.beslisUiterlijk(spoor, datum(ontvangen))).toBe(grens);
  });

  it('de voorzichtige beroepsdatum tegen stilzwijgen is de vroegste grens plus drie maanden', () => {
    expect(tel.stilzwijgenVoorzichtig(datum('2026-03-09'))).toBe('2026-07-08');
    expect(tel.stilzwijgenVoorzichtig(datum('2026-01-30'))).toBe('2026-05-28');
    expect(tel.stilzwijgenVoorzichtig(datum('2026-05-11'))).toBe('2026-09-10');
  });
});

describe('op tijd versturen', () => {
  it.each([
    ['D03: 1 mei is een feestdag', '2026-05-01', '2026-04-30'],
    ['D10: pinkstermaandag', '2026-05-25', '2026-05-22'],
    ['paasmaandag', '2026-04-06', '2026-04-03'],
    ['een gewone donderdag', '2026-04-30', '2026-04-30'],
    ['een zondag', '2026-06-28', '2026-06-26'],
  ])('%s: grens %s, versturen op %s', (_, grens, versturen) => {
    expect(tel.verzendUiterlijk(datum(grens))).toBe(versturen);
  });

  it('telt een eigen sluitingsdag mee: de dag na Hemelvaart dicht, dan de woensdag ervoor', () => {
    expect(tel.verzendUiterlijk(datum('2026-05-15'), [datum('2026-05-15')])).toBe('2026-05-13');
  });
});

describe('CLK-27 de GPMI-sanctie', () => {
  it('D06: één maand vanaf 1 juni, de uitbetaling hervat op 1 juli', () => {
    expect(tel.gpmiSanctieTotEnMet(datum('2026-06-01'), { herhaling: false })).toEqual({
      laatsteDag: '2026-06-30',
      hervatOp: '2026-07-01',
    });
  });

  it('duurt bij herhaling binnen het jaar ten hoogste drie maanden', () => {
    expect(tel.gpmiSanctieTotEnMet(datum('2026-12-01'), { herhaling: true })).toEqual({
      laatsteDag: '2027-02-28',
      hervatOp: '2027-03-01',
    });
  });
});

describe('een laat formulier voor de Staat', () => {
  it('verliest niets op dag 45 en één dag steun op dag 46', () => {
    const eersteDag = datum('2026-05-11');
    expect(w65VergoedVanaf(w65Uiterlijk(eersteDag))).toBe(eersteDag);
    expect(w65VergoedVanaf(plusDagen(w65Uiterlijk(eersteDag), 1))).toBe('2026-05-12');
  });
});

describe('de uitnodiging voor een hoorzitting', () => {
  it('gaat vijf werkdagen op voorhand weg, over Hemelvaart heen', () => {
    expect(tel.uitnodigenVoorHoorzittingUiterlijk(datum('2026-05-21'))).toBe('2026-05-13');
    expect(tel.uitnodigenVoorHoorzittingUiterlijk(datum('2026-05-21'), [datum('2026-05-15')])).toBe('2026-05-12');
  });
});
