import { datum } from '../tijd/datum.js';
import { vrijwilligBetalenUiterlijk } from './beroep.js';
import { mediprimaUiterlijk, podmiMededelenUiterlijk, podmiVerlies, w65Uiterlijk } from './podmi.js';
import * as tel from './tellen.js';

/** The dates of the fourteen sample dossiers, as the dossier states them: each is computed here and compared. */
interface Voorbeeld {
  readonly nr: string;
  readonly spoor?: tel.Spoor;
  readonly ontvangen: string;
  readonly grens?: string;
  readonly zitting?: string;
  readonly kennisgeven?: string;
  readonly betalen?: string;
  readonly podmi?: string;
  readonly verliesVanaf?: string;
  readonly gpmi?: string;
  readonly herziening?: string;
  readonly w65?: string;
  readonly mediprima?: string;
}

const VOORBEELDEN: readonly Voorbeeld[] = [
  {
    nr: 'D01',
    spoor: 'MI',
    ontvangen: '2026-03-09',
    grens: '2026-04-08',
    zitting: '2026-03-26',
    kennisgeven: '2026-04-03',
    betalen: '2026-04-10',
    podmi: '2026-04-08',
    verliesVanaf: '2026-05-15',
    gpmi: '2026-06-26',
    herziening: '2027-03-26',
  },
  {
    nr: 'D02',
    spoor: 'MI',
    ontvangen: '2026-03-16',
    grens: '2026-04-15',
    zitting: '2026-04-09',
    kennisgeven: '2026-04-17',
    betalen: '2026-04-24',
    podmi: '2026-05-08',
    verliesVanaf: '2026-06-14',
  },
  {
    nr: 'D03',
    spoor: 'beide',
    ontvangen: '2026-04-02',
    grens: '2026-05-02',
    zitting: '2026-04-23',
    kennisgeven: '2026-05-01',
    betalen: '2026-05-08',
    podmi: '2026-05-08',
  },
  {
    nr: 'D04',
    spoor: 'beide',
    ontvangen: '2026-04-13',
    grens: '2026-05-13',
    zitting: '2026-05-07',
    kennisgeven: '2026-05-15',
    betalen: '2026-05-22',
    podmi: '2026-06-08',
  },
  { nr: 'D05 besluit voorzitter', ontvangen: '2026-04-20', zitting: '2026-04-20', kennisgeven: '2026-04-28' },
  {
    nr: 'D05 leefloon',
    spoor: 'MI',
    ontvangen: '2026-04-20',
    grens: '2026-05-20',
    zitting: '2026-05-07',
    kennisgeven: '2026-05-15',
    betalen: '2026-05-22',
    podmi: '2026-06-08',
  },
  { nr: 'D06', ontvangen: '2026-04-27', zitting: '2026-05-21', kennisgeven: '2026-05-29', podmi: '2026-06-08' },
  { nr: 'D07', ontvangen: '2026-05-04', zitting: '2026-05-21', kennisgeven: '2026-05-29', podmi: '2026-06-08' },
  {
    nr: 'D08',
    spoor: 'MD',
    ontvangen: '2026-05-11',
    grens: '2026-06-11',
    zitting: '2026-06-04',
    kennisgeven: '2026-06-12',
    w65: '2026-06-25',
  },
  {
    nr: 'D09',
    spoor: 'MD',
    ontvangen: '2026-01-30',
    grens: '2026-02-28',
    zitting: '2026-02-26',
    kennisgeven: '2026-03-06',
  },
  { nr: 'D11', ontvangen: '2026-05-26', zitting: '2026-06-18', kennisgeven: '2026-06-26' },
  {
    nr: 'D12',
    spoor: 'MI',
    ontvangen: '2026-06-01',
    grens: '2026-07-01',
    zitting: '2026-06-18',
    kennisgeven: '2026-06-26',
    betalen: '2026-07-03',
  },
  {
    nr: 'D13',
    spoor: 'MI',
    ontvangen: '2026-05-04',
    grens: '2026-06-03',
    zitting: '2026-05-21',
    kennisgeven: '2026-05-29',
    podmi: '2026-06-08',
  },
  {
    nr: 'D14',
    spoor: 'MD',
    ontvangen: '2026-06-08',
    grens: '2026-07-08',
    zitting: '2026-06-18',
    kennisgeven: '2026-06-26',
    mediprima: '2026-07-23',
  },
];

const REGELS: readonly (readonly [keyof Voorbeeld, (v: Voorbeeld) => string])[] = [
  ['grens', (v) => tel.beslisUiterlijk(v.spoor!, datum(v.ontvangen))],
  ['kennisgeven', (v) => tel.kennisgevenUiterlijk(datum(v.zitting!))],
  ['betalen', (v) => tel.betalenUiterlijk(datum(v.zitting!))],
  ['podmi', (v) => podmiMededelenUiterlijk(datum(v.zitting!))],
  ['verliesVanaf', (v) => podmiVerlies(datum(v.zitting!)).eersteVerliesdag],
  ['gpmi', (v) => tel.gpmiUiterlijk(datum(v.zitting!))],
  ['herziening', (v) => tel.herzieningUiterlijk(datum(v.zitting!))],
  ['w65', (v) => w65Uiterlijk(datum(v.ontvangen))],
  ['mediprima', (v) => mediprimaUiterlijk(datum(v.ontvangen))],
];

const gevallen = VOORBEELDEN.flatMap((voorbeeld) =>
  REGELS.filter(([veld]) => voorbeeld[veld] !== undefined).map(
    ([veld, bereken]) => [voorbeeld.nr, veld, voorbeeld[veld], bereken(voorbeeld)] as const,
  ),
);

describe('de data van de voorbeelddossiers', () => {
  it.each(gevallen)('%s: %s is %s', (_nr, _veld, verwacht, berekend) => {
    expect(berekend).toBe(verwacht);
  });

  it('D03: kennisgeven voor 1 mei, dus versturen op 30 april', () => {
    expect(tel.verzendUiterlijk(datum('2026-05-01'))).toBe('2026-04-30');
  });

  it('D08: dertig dagen zouden een dag te vroeg zijn, want die binden alleen MI', () => {
    expect(tel.beslisUiterlijkMI(datum('2026-05-11'))).toBe('2026-06-10');
  });

  it('D09: dertig dagen zouden op 1 maart eindigen, de maand eindigt op 28 februari', () => {
    expect(tel.beslisUiterlijkMI(datum('2026-01-30'))).toBe('2026-03-01');
  });

  it('D10: onbevoegd op 20 mei, doorzenden tegen pinkstermaandag, dus versturen op vrijdag 22 mei', () => {
    const uiterlijk = tel.doorzendenUiterlijk(datum('2026-05-20'));
    expect([uiterlijk, tel.verzendUiterlijk(uiterlijk)]).toEqual(['2026-05-25', '2026-05-22']);
  });

  it('D11: de verwarmingstoelage volgt haar eigen dertig dagen, niet de maand', () => {
    const ontvangen = datum('2026-05-26');
    expect(tel.beslisUiterlijk('MD', ontvangen, { verwarmingstoelage: true })).toBe('2026-06-25');
    expect(tel.beslisUiterlijk('MD', ontvangen)).toBe('2026-06-26');
    expect(tel.verwarmingstoelageAanvragenUiterlijk(datum('2026-05-12'))).toBe('2026-07-11');
  });

  it('D07: verstuurd op 29 mei heeft de heer Wouters tot 30 juni om vrijwillig te betalen', () => {
    expect(vrijwilligBetalenUiterlijk({ wijze: 'aangetekend', op: datum('2026-05-29') }).laatsteDag).toBe('2026-06-30');
  });
});
