/** Each edge case in docs/randgevallen.md is the name of a test in the file beside it. */
import { readFileSync } from 'node:fs';

const rijen = readFileSync('docs/randgevallen.md', 'utf8')
  .split('\n')
  .filter((regel) => regel.includes('.spec.ts`'))
  .map((regel) => regel.split('|').map((cel) => cel.trim().replaceAll('`', '')));

it('noemt elk randgeval', () => expect(rijen).toHaveLength(15));

it.each(rijen.map(([, geval, zin, bestand]) => [geval, zin, bestand]))('%s: "%s"', (_, zin, bestand) => {
  expect(readFileSync(String(bestand), 'utf8')).toContain(`it('${zin}'`);
});
