import { isTermijnzaakTeLaat, termijnzaakGrens, type Termijnzaaksoort } from './termijnzaak.js';

const MIDDAG = 'T10:00:00.000Z';

describe('de termijn van een zaak van de dienst', () => {
  it.each<[Termijnzaaksoort, string, string, string, string]>([
    ['uitleg', '2026-01-15', '2026-02-28', '2026-03-01', '2026-03-02'],
    ['inzage', '2026-01-31', '2026-02-27', '2026-02-28', '2026-03-01'],
    ['inspectie', '2026-03-26', '2026-04-09', '2026-04-10', '2026-04-11'],
  ])('%s van %s: de dag voor en de dag zelf zijn op tijd, de dag erna niet', (soort, begint, voor, dag, na) => {
    const grens = termijnzaakGrens(soort, `${begint}${MIDDAG}`);
    expect(grens).toEqual({ begint, uiterlijk: dag });
    expect([voor, dag, na].map((op) => isTermijnzaakTeLaat(grens, `${op}${MIDDAG}`))).toEqual([false, false, true]);
  });

  it('een datalek telt tweeënzeventig uur, ook over de nacht van het zomeruur', () => {
    const grens = termijnzaakGrens('datalek', '2026-03-27T13:30:00.000Z');
    expect(grens).toEqual({ begint: '2026-03-27', uiterlijk: '2026-03-30', uiterlijkOp: '2026-03-30T13:30:00.000Z' });
    expect(
      ['2026-03-30T13:29:59Z', '2026-03-30T13:30:00Z', '2026-03-30T13:30:01Z'].map((op) =>
        isTermijnzaakTeLaat(grens, op),
      ),
    ).toEqual([false, false, true]);
  });

  it('laat op de avond telt de dag in België', () => {
    expect(termijnzaakGrens('inspectie', '2026-03-25T23:30:00.000Z').begint).toBe('2026-03-26');
  });
});
