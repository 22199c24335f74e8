// What a browser must fetch before it shows something: the script of every page, and that of the heaviest screen on top.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SCHERM = join(import.meta.dirname, '../../apps/web/dist/scherm');
const MOST_BYTES = 250_000;

/** @param {string} naam of a file in assets */
const read = (naam) => readFileSync(join(SCHERM, 'assets', naam), 'utf8');

/** A script and all it imports before it runs; what it imports later has parentheses. @param {string} naam @param {Set<string>} [seen] */
function withImports(naam, seen = new Set()) {
  if (seen.has(naam)) return seen;
  seen.add(naam);
  for (const [, other] of read(naam).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    withImports(String(other), seen);
  return seen;
}

/** @param {Iterable<string>} namen @returns {number} bytes as they travel */
const weigh = (namen) => [...namen].reduce((sum, naam) => sum + gzipSync(read(naam)).length, 0);

describe('het gewicht van een eerste bladzijde', () => {
  const begin = /src="\/assets\/(index-[^"]+\.js)"/.exec(readFileSync(join(SCHERM, 'index.html'), 'utf8'))?.[1] ?? '';
  const schermen = readdirSync(join(SCHERM, 'assets')).filter((naam) => /^[A-Z].*\.js$/.test(naam));

  it('kent het eerste script en de schermen die erna komen', () => {
    expect(weigh(withImports(begin))).toBeGreaterThan(50_000);
    expect(schermen.length).toBeGreaterThan(10);
  });

  // Named in the failure and not in the title: the build gives a file another name with every change.
  it('blijft met elk van die schermen onder 250 kB samengeperst script', () => {
    const zwaar = schermen.map((scherm) => ({ scherm, bytes: weigh(withImports(scherm, withImports(begin))) }));
    expect(zwaar.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
  });
});
