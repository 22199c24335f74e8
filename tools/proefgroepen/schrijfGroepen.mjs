// Divides the test files of a project into groups of about equal size, each a file that loads the others.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECTS } from '../proefprojecten.mjs';

/** Where the groups of this run stand: one folder per project that has them. */
export const GROUPS_VARIABLE = 'BESLUITPAD_PROEFGROEPEN';

const IS_SPEC = /\.spec\.(ts|mjs)$/;
const NOT_OURS = new Set(['node_modules', 'dist']);

/** @param {string} root @param {string} folder @param {readonly string[]} projects those without groups are left as they are */
export function schrijfGroepen(root, folder, projects) {
  for (const name of projects) {
    const project = PROJECTS[name];
    if (project?.groepen === undefined) continue;
    const files = zoekProeven(join(root, project.map));
    const groups =
      project.groepen === 'perMap'
        ? perMap(files, join(root, project.map, 'src'))
        : verdeel(files, project.groepen, (file) => statSync(file).size);
    mkdirSync(join(folder, name), { recursive: true });
    for (const [i, files] of groups.entries()) {
      const path = join(folder, name, `groep-${String(i + 1).padStart(2, '0')}.spec.mjs`);
      writeFileSync(path, inhoud(root, files));
    }
  }
}

/** @param {string} folder @returns {string[]} */
export function zoekProeven(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : zoekProeven(path);
    return IS_SPEC.test(entry.name) ? [path] : [];
  });
}

/**
 * The largest first, each to the group that has least: no group is left waiting for one that is long.
 * @param {readonly string[]} files @param {number} count @param {(file: string) => number} sizeOf @returns {string[][]} none empty
 */
export function verdeel(files, count, sizeOf) {
  const groups = Array.from({ length: Math.min(count, files.length) }, () => ({
    size: 0,
    files: /** @type {string[]} */ ([]),
  }));
  const sized = files
    .map((file) => ({ file, size: sizeOf(file) }))
    .sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
  for (const { file, size } of sized) {
    const least = groups.reduce((a, b) => (b.size < a.size ? b : a));
    least.files.push(file);
    least.size += size;
  }
  return groups.map((group) => group.files);
}

/**
 * The folders first: they take longest.
 * @param {readonly string[]} files @param {string} top its own files stay alone @returns {string[][]}
 */
export function perMap(files, top) {
  const alone = files.filter((file) => dirname(file) === top);
  const folders = [...new Set(files.map((file) => dirname(file)))].filter((folder) => folder !== top);
  return [...folders.map((folder) => files.filter((file) => dirname(file) === folder)), ...alone.map((file) => [file])];
}

/** @param {string} root @param {readonly string[]} files */
function inhoud(root, files) {
  const loader = pathToFileURL(join(root, 'tools/proefgroepen/laadGroep.mjs')).href;
  return `import { laadGroep } from ${JSON.stringify(loader)};\nawait laadGroep(${JSON.stringify(root)}, ${JSON.stringify(files, undefined, 2)});\n`;
}
