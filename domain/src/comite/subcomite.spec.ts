import { foutInSubcomite } from './subcomite.js';

const lid = (lidId: string, voorzitter = false, raadslid = false) => ({ lidId, voorzitter, raadslid });

describe('R-COM-05: de samenstelling van een subcomité', () => {
  it.each([
    ['leden van het comité met een raadslid als voorzitter', [lid('a', true, true), lid('b')], undefined],
    ['iemand van buiten het comité', [lid('a', true, true), lid('x')], 'alleen leden van het bijzonder comité'],
    ['geen voorzitter', [lid('a', false, true), lid('b')], 'één voorzitter'],
    ['twee voorzitters', [lid('a', true, true), lid('b', true, true)], 'één voorzitter'],
    ['een voorzitter die geen raadslid is', [lid('a', true), lid('b', false, true)], 'ook gemeenteraadslid'],
    ['hetzelfde lid twee keer', [lid('a', true, true), lid('a')], 'twee keer'],
  ])('%s', (_wat, leden, zegt) => {
    const fout = foutInSubcomite(leden, ['a', 'b', 'c']);
    if (zegt === undefined) expect(fout).toBeUndefined();
    else expect(fout?.zin).toContain(zegt);
  });
});
