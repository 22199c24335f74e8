import { isHerhaalbaar, vindDatabankfout } from './sqlstate.js';

describe('wat de databank zei', () => {
  it.each([
    ['een kruising bij het vastleggen', { code: 'P2034' }, '40001'],
    ['een verbinding die wegviel', { code: 'ECONNRESET' }, '08006'],
    ['een fout van de driver', { code: '23514', severity: 'ERROR', message: 'x' }, '23514'],
    ['een fout diep in een andere', { cause: { cause: { originalCode: '40P01', originalMessage: 'x' } } }, '40P01'],
    [
      'een fout in de gegevens van een andere',
      { code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: 'BP001' } } } },
      'BP001',
    ],
  ])('blijft herkenbaar in %s', (_wat, fout, sqlstate) => {
    expect(vindDatabankfout(fout)?.sqlstate).toBe(sqlstate);
  });

  it.each([[undefined], [null], ['40001'], [new Error('40001')], [{ code: 'P2025' }], [{ code: '40001' }]])(
    'wordt niet gelezen in %p, dat niet van de databank komt',
    (fout) => {
      expect(vindDatabankfout(fout)).toBeUndefined();
    },
  );

  it('loopt niet vast op een fout die naar zichzelf verwijst', () => {
    const fout: { cause?: unknown } = {};
    fout.cause = fout;
    expect(vindDatabankfout(fout)).toBeUndefined();
  });

  it.each([
    ['40001', true],
    ['40P01', true],
    ['23505', false],
    ['08006', false],
  ])('mag na %s opnieuw beginnen: %s', (originalCode, verwacht) => {
    expect(isHerhaalbaar({ originalCode })).toBe(verwacht);
  });
});
