import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEARCH_ATTRIBUTES } from './zoekattributen.mjs';

describe('wat bij de start wordt aangemeld om procedures te vinden', () => {
  it('is precies wat de procedures gebruiken', () => {
    // Read as text: what starts everything runs before anything is built.
    const contract = readFileSync(join(import.meta.dirname, '../../workflows/src/boodschappen.ts'), 'utf8');
    const gebruikt = [...contract.matchAll(/\bZOEKATTRIBUUT_\w+ = '(\w+)'/g)].map(([, naam]) => naam);
    expect(gebruikt.length).toBeGreaterThan(0);
    expect(Object.keys(SEARCH_ATTRIBUTES).sort()).toEqual(gebruikt.sort());
  });
});
