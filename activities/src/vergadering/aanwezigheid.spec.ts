import { leiderVan, telBijOpening, type Genoteerd } from './aanwezigheid.js';

const VOORZITTER = { id: 'v', voorzitter: true };
const ANN = { id: 'a', voorzitter: false };
const BART = { id: 'b', voorzitter: false };
const uur = (tekst: string) => new Date(`2026-06-18T${tekst}:00Z`);
type Stand = Genoteerd<typeof ANN>;
const zitting = (aanwezig: readonly string[], later: readonly string[] = []): Stand => ({
  zetels: [VOORZITTER, ANN, BART],
  rijen: [VOORZITTER, ANN, BART].map(({ id }) => ({
    lidId: id,
    status: aanwezig.includes(id) ? 'aanwezig' : 'afwezig',
  })),
  bewegingen: aanwezig.map((lidId) => ({ lidId, soort: 'binnen', op: uur(later.includes(lidId) ? '18:10' : '17:30') })),
  geopendOp: uur('17:30'),
});

describe('R-COM-18: de notulen zeggen alleen wat genoteerd is', () => {
  it.each([
    ['de voorzitter is er van bij de opening', zitting(['v', 'a']), 'v'],
    ['de voorzitter is er niet: geen ander lid heet voorzitter', zitting(['a', 'b']), undefined],
    ['de voorzitter komt later: hij opende niet', zitting(['v', 'a', 'b'], ['v']), undefined],
    ['niemand kwam', zitting([]), undefined],
  ])('wie de vergadering leidt: %s', (_wat, stand, leider) => {
    expect(leiderVan(stand)?.id).toBe(leider);
  });

  it.each([
    ['de voorzitter telt mee', zitting(['v', 'a', 'b']), true, 3],
    ['de voorzitter telt niet mee', zitting(['v', 'a', 'b']), false, 2],
    ['een lid kwam na de opening', zitting(['v', 'a', 'b'], ['b']), true, 2],
    [
      'een lid ging even buiten',
      { ...zitting(['a']), bewegingen: [{ lidId: 'a', soort: 'buiten', op: uur('19:00') }] },
      true,
      1,
    ],
  ])('hoeveel leden er bij de opening waren: %s', (_wat, stand, teltMee, aantal) => {
    expect(telBijOpening(stand, teltMee)).toBe(aantal);
  });
});
