import fc from 'fast-check';
import { AGENDAGROEPEN } from './agendaorde.js';
import { AGENDA_MINUTEN_NA_TE_KIJKEN, zittingslast, type Lastpunt } from './zittingslast.js';

const MINUTEN = AGENDA_MINUTEN_NA_TE_KIJKEN;

it('telt punten en minuten per groep en per herkomst', () => {
  const last = zittingslast(
    [
      { bron: 'agenda', groep: 'bekrachtiging' },
      { bron: 'agenda', groep: 'bespreking' },
      { bron: 'rijp', groep: 'bespreking' },
      { bron: 'verwacht' },
    ],
    MINUTEN,
  );
  expect(last.totaal).toEqual({ punten: 4, minuten: 2 + 10 + 10 + 5 });
  expect(last.perBron).toEqual({
    agenda: { punten: 2, minuten: 12 },
    rijp: { punten: 1, minuten: 10 },
    verwacht: { punten: 1, minuten: 5 },
  });
  expect(last.perGroep.bespreking).toEqual({ punten: 2, minuten: 20 });
});

it('de delen tellen altijd op tot het geheel', () => {
  const punten = fc.array(
    fc.record({
      bron: fc.constantFrom('agenda', 'rijp', 'verwacht'),
      groep: fc.option(fc.constantFrom(...AGENDAGROEPEN), { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(punten, (lijst: Lastpunt[]) => {
      const { totaal, perBron, perGroep } = zittingslast(lijst, MINUTEN);
      for (const deel of [perBron, perGroep]) {
        const regels = Object.values(deel);
        expect(regels.reduce((som, r) => som + r.punten, 0)).toBe(totaal.punten);
        expect(regels.reduce((som, r) => som + r.minuten, 0)).toBe(totaal.minuten);
      }
    }),
  );
});
