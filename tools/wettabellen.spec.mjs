/** Every table of the law stands in the register: one that does not is never shown, checked or confirmed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const register = readFileSync('domain/src/recht/register.ts', 'utf8');
const tabellen = execFileSync('git', ['ls-files', 'domain/src/*.ts'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((pad) => !pad.endsWith('.spec.ts') && !pad.includes('/klokken/'))
  .flatMap((pad) => [...readFileSync(pad, 'utf8').matchAll(/export const (\w+): Tabel</g)].map(([, naam]) => naam));

it('er zijn tabellen', () => expect(tabellen.length).toBeGreaterThan(8));

it.each(tabellen)('%s staat in het register van de wettabellen', (naam) => {
  expect(register).toMatch(new RegExp(`tabel: ${naam}\\b`));
});
