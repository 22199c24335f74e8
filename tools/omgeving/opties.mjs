// What may be typed after `npm start --` and `npm test --`.
import { parseArgs } from 'node:util';
import { Melding } from './data.mjs';
import { codeOf } from './foutcode.mjs';

/**
 * @template {Record<string, 'boolean' | 'string'>} T
 * @param {string[]} argv @param {T} known
 * @returns {{ [K in keyof T]: T[K] extends 'boolean' ? boolean : string | undefined }}
 */
export function parseOptions(argv, known) {
  const options = Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }]));
  try {
    const { values } = parseArgs({ args: argv, options, strict: true, allowPositionals: false });
    const all = Object.entries(known).map(([name, type]) => [
      name,
      values[name] ?? (type === 'boolean' ? false : undefined),
    ]);
    return Object.fromEntries(all);
  } catch (fout) {
    if (!String(codeOf(fout)).startsWith('ERR_PARSE_ARGS')) throw fout;
    const names = Object.entries(known).map(([name, type]) => `--${name}${type === 'string' ? ' …' : ''}`);
    throw new Gebruiksfout(`Onbekende of onvolledige optie: ${argv.join(' ')}. Bekend zijn: ${names.join(', ')}.`);
  }
}

/** Typed wrongly: status 2. */
export class Gebruiksfout extends Melding {}
