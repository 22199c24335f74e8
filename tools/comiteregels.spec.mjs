/** Each rule of the meeting has a scenario that a secretary can read: its number stands in the name of a test. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const regels = Array.from({ length: 11 }, (_, i) => `R-COM-${String(i + 9).padStart(2, '0')}`);
const namen = execFileSync('git', ['ls-files', '*.spec.ts'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .flatMap((pad) => readFileSync(pad, 'utf8').match(/\b(?:it|describe)\(\s*'[^'\n]*'/g) ?? []);

it.each(regels)('%s staat in de naam van minstens één test', (regel) => {
  expect(namen.some((naam) => naam.includes(regel))).toBe(true);
});
