// The phases of a request as a picture and a table, written from the one table that the API obeys.
// `node tools/fasen.mjs` writes docs/fasen.md; with `--controle` it only says whether that file still is the table.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { isMain, report } from './omgeving/controle.mjs';

const FILE = join('docs', 'fasen.md');

/** @typedef {{ fase: string, handeling: string, naar: string, waarom: string }} Overgang */

/**
 * @param {readonly string[]} fasen in the order of the procedure
 * @param {readonly Overgang[]} overgangen
 * @returns {string} Markdown
 */
export function drawPhases(fasen, overgangen) {
  return [
    '# Phases of a request',
    'Written by `node tools/fasen.mjs` from `domain/src/procedure/fasen.ts`; do not edit by hand. What is not here is refused.',
    ['```mermaid', 'stateDiagram-v2', ...edges(fasen, overgangen), '```'].join('\n'),
    '## Acts that lead to another phase',
    table(
      ['act', 'from', 'to', 'what it means'],
      gathered(overgangen.filter(moves), ({ naar }) => [naar]),
    ),
    '## Acts that stay in the phase',
    table(
      ['act', 'in', 'what it means'],
      gathered(
        overgangen.filter((o) => !moves(o)),
        () => [],
      ),
    ),
  ].join('\n\n');
}

/** @param {Overgang} overgang */
const moves = ({ fase, naar }) => fase !== naar;

/** One arrow per pair of phases, with every act that takes it. @param {readonly string[]} fasen @param {readonly Overgang[]} overgangen */
function edges(fasen, overgangen) {
  const [first] = fasen;
  const last = fasen.at(-1);
  const pairs = fasen.flatMap((fase) => fasen.map((naar) => ({ fase, naar })));
  const arrows = pairs.flatMap(({ fase, naar }) => {
    const acts = overgangen.filter((o) => moves(o) && o.fase === fase && o.naar === naar).map((o) => o.handeling);
    return acts.length === 0 ? [] : [`  ${fase} --> ${naar}: ${acts.join(' / ')}`];
  });
  return [`  [*] --> ${first}`, ...arrows, `  ${last} --> [*]`];
}

/**
 * One row for an act with one meaning, however many phases it may be done in.
 * @param {readonly Overgang[]} overgangen @param {(overgang: Overgang) => string[]} between columns before the meaning
 * @returns {string[][]}
 */
function gathered(overgangen, between) {
  /** @type {Map<string, { act: string, from: string[], rest: string[] }>} */
  const rows = new Map();
  for (const overgang of overgangen) {
    const { fase, handeling, waarom } = overgang;
    const rest = [...between(overgang), waarom];
    const key = [handeling, ...rest].join('|');
    const row = rows.get(key) ?? { act: handeling, from: [], rest };
    row.from.push(fase);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ act, from, rest }) => [`\`${act}\``, from.join(', '), ...rest]);
}

/** @param {string[]} heading @param {string[][]} rows */
function table(heading, rows) {
  return [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {string} root */
async function currentPicture(root) {
  const { FASEN, OVERGANGEN } = await import(pathToFileURL(join(root, 'domain', 'dist', 'index.js')).href);
  return format(drawPhases(FASEN, OVERGANGEN), { parser: 'markdown', printWidth: 120 });
}

if (isMain(import.meta.url)) {
  const root = resolve(import.meta.dirname, '..');
  const picture = await currentPicture(root);
  if (!process.argv.includes('--controle')) writeFileSync(join(root, FILE), picture);
  else if (readFileSync(join(root, FILE), 'utf8') === picture) report([]);
  else report([`${FILE} is niet meer de tabel van de fasen: draai node tools/fasen.mjs`]);
}
