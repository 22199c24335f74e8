import { datum, HULPSOORTEN, STEUNSOORTEN, type Datum } from '@besluitpad/domain';
import type { BeslistLijn } from '../besluiten/geladenBesluit.js';
import { formulierenUitLijn } from './formulierenUitLijn.js';

const beslistOp = datum('2026-06-04');
const context = { beslistOp, ontvangenOp: datum('2026-05-11') };

interface Anders {
  readonly besluit?: BeslistLijn['besluit'];
  readonly bedragCent?: number | undefined;
  readonly ingang?: Datum;
}

/** A decided line with an amount, unless the aid has none. */
function beslis(steun: BeslistLijn['steun'], spoor: 'MI' | 'MD', { besluit = 'TOEKENNING', ...anders }: Anders = {}) {
  const gegevens = {
    invoer: { soort: 'dienst' },
    bedragCent: 100_000,
    ...anders,
  } as unknown as BeslistLijn['gegevens'];
  const vast = { id: 'lijn', volgnr: 1, aanvraaglijnId: null, voorDeStaat: false };
  return formulierenUitLijn({ ...vast, besluit, spoor, steun, gegevens }, context);
}

describe('elk formulier voor de Staat staat in de tabel van hulp, en elk formulier van die tabel wordt gemaakt', () => {
  it.each(STEUNSOORTEN.flatMap((steun) => HULPSOORTEN[steun].sporen.map((spoor) => [steun, spoor] as const)))(
    'bij de toekenning van %s onder %s',
    (steun, spoor) => {
      const ofMI = (formulier: string) => (formulier === 'MI-B') === (spoor === 'MI');
      expect(beslis(steun, spoor).soorten).toEqual(HULPSOORTEN[steun].formulieren.filter(ofMI));
    },
  );
});

describe('equivalent leefloon komt terug van de Staat', () => {
  it.each([
    ['toegekend', 'TOEKENNING', ['W65-A', 'W65-B1']],
    ['na een vonnis', 'UITVOERING_VONNIS', ['W65-A', 'W65-B1']],
    ['met een herzien bedrag: wie de cliënt is, weet de Staat al', 'HERZIENING', ['W65-B1']],
  ] as const)('%s', (_wat, besluit, soorten) => {
    expect(beslis('ELL', 'MD', { besluit, ingang: datum('2026-05-01') })).toEqual({
      soorten,
      klokken: [{ id: 'CLK-19', begint: '2026-05-01', uiterlijk: '2026-06-15' }],
    });
  });

  it.each(['UITVOERING_VONNIS', 'HERZIENING'] as const)('maar niet bij %s zonder bedrag', (besluit) => {
    expect(beslis('ELL', 'MD', { besluit, bedragCent: undefined })).toEqual({ soorten: [], klokken: [] });
  });

  it('en telt vanaf de ontvangst van de aanvraag als de beslissing geen eerste dag noemt', () => {
    expect(beslis('ELL', 'MD').klokken).toEqual([{ id: 'CLK-19', begint: '2026-05-11', uiterlijk: '2026-06-25' }]);
  });
});

it.each(['WEIGERING', 'STOPZETTING', 'SCHORSING', 'TERUGVORDERING', 'VERDAGING'] as const)(
  'over dienstverlening meldt %s niets aan de Staat',
  (besluit) => expect(beslis('ELL', 'MD', { besluit }).soorten).toEqual([]),
);

it('werk via het OCMW heeft geen bedrag en wordt toch gemeld als integratie', () => {
  expect(beslis('A60', 'MI', { bedragCent: undefined }).soorten).toEqual(['MI-B']);
});

it('een vonnis zonder bedrag is over integratie niet te melden', () => {
  expect(beslis('LL2', 'MI', { besluit: 'UITVOERING_VONNIS', bedragCent: undefined }).soorten).toEqual([]);
});
