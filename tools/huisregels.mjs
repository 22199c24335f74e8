// Rules of the house about files that no linter knows: no folder for leftovers, no file too long to read.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMain, report } from './omgeving/controle.mjs';

const FORBIDDEN_FOLDERS = new Set(['utils', 'util', 'common', 'shared', 'helpers', 'helper', 'lib', 'misc']);
const MOST_LINES = 300;
/** What people write. Data (JSON, XML), locks and golden files may be long. */
const WRITTEN = /\.(ts|tsx|mjs|js|sql|hbs|typ|css)$/;

/** @param {string[]} paths @param {(path: string) => string} read @returns {string[]} what is wrong */
export function findFaults(paths, read) {
  return paths.flatMap((path) => {
    const folder = path
      .split('/')
      .slice(0, -1)
      .find((part) => FORBIDDEN_FOLDERS.has(part));
    const faults = folder === undefined ? [] : [`${path}: geen map "${folder}"; noem waar de inhoud over gaat`];
    if (!WRITTEN.test(path)) return faults;
    const lines = read(path).split('\n').length - 1;
    return lines > MOST_LINES ? [...faults, `${path}: ${lines} regels, hoogstens ${MOST_LINES}`] : faults;
  });
}

/** What git knows or would add. @param {string} root */
export function listFiles(root) {
  const output = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const deleted = execFileSync('git', ['ls-files', '-d', '-z'], { cwd: root, encoding: 'utf8' });
  const gone = new Set(deleted.split('\0'));
  return output.split('\0').filter((path) => path !== '' && !gone.has(path));
}

if (isMain(import.meta.url)) {
  const root = resolve(import.meta.dirname, '..');
  report(findFaults(listFiles(root), (path) => readFileSync(join(root, path), 'utf8')));
}
