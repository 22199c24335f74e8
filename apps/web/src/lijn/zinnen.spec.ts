import type { Betaling, Dossier, Stand } from '../api/vormen.js';
import { zinnen } from './zinnen.js';

const AANVRAAG = { id: 'a', ontvangenOp: '2026-06-01', beslisUiterlijk: '2026-07-01' };
const dossier = (geslotenOp: string | null) =>
  ({ aanvragen: [AANVRAAG], procedures: [{ onderwerpId: 'a', geslotenOp }] }) as unknown as Dossier;
const stand = (anders: object = {}) =>
  ({ zin: 'De aanvraag is in onderzoek.', laatsteBeslissing: null, termijnen: [], ...anders }) as unknown as Stand;
const betaling = (anders: object) =>
  ({
    status: 'klaar',
    uiterlijk: null,
    betaaldOp: null,
    bedragCent: 45_000,
    mededeling: 'Voorschot',
    ...anders,
  }) as unknown as Betaling;

const antwoorden = (...vraag: Parameters<typeof zinnen>) => zinnen(...vraag).map(({ antwoord }) => antwoord);

describe('wat u aan de lijn voorleest', () => {
  it('van een aanvraag die loopt: wanneer ze kwam, en wanneer er ten laatste beslist wordt', () => {
    const [waar, wanneer] = antwoorden(dossier(null), stand(), []);
    expect(waar).toBe('Uw aanvraag kwam binnen op maandag 1 juni. De aanvraag is in onderzoek.');
    expect(wanneer).toBe(
      'Er moet uiterlijk op woensdag 1 juli beslist zijn. U krijgt de beslissing daarna met een brief.',
    );
  });

  it('van een aanvraag die beslist is: wie besliste, en of de brief nog moet vertrekken', () => {
    const laatsteBeslissing = { datum: '2026-06-18', orgaan: 'comite' };
    const brief = [{ klok: 'CLK-11', uiterlijk: '2026-06-26' }];
    const wanneer = (anders: object) =>
      antwoorden(dossier('2026-06-18'), stand({ laatsteBeslissing, ...anders }), [])[1];
    expect(wanneer({ termijnen: brief })).toMatch(
      /^Op donderdag 18 juni besliste .* De brief moet uiterlijk op vrijdag 26 juni vertrekken\.$/,
    );
    expect(wanneer({})).toMatch(/U kreeg daarover een brief\.$/);
  });

  it('van geld: de eerste betaling die nog komt, anders de laatste op haar dag in Brussel, en nooit een belofte', () => {
    const geld = (...betalingen: Betaling[]) => antwoorden(dossier(null), stand(), betalingen)[2];
    const later = betaling({ uiterlijk: '2026-07-10' });
    expect(geld(later, betaling({ uiterlijk: '2026-07-03' }))).toContain(
      'moet uiterlijk op vrijdag 3 juli betaald zijn',
    );
    expect(geld(betaling({ status: 'betaald', betaaldOp: '2026-06-05T22:30:00Z', uiterlijk: '2026-06-04' }))).toMatch(
      /De laatste betaling was .*450,00, op zaterdag 6 juni/,
    );
    expect(geld()).toBe('Er staat nu geen betaling klaar.');
    expect(antwoorden(dossier(null), stand(), undefined)[2]).toContain('Dat kan ik hier niet zien');
  });
});
