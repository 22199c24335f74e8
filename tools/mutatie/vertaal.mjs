// Translates domain with its faults, and what of templates tests it, to JavaScript that mocha loads once. Types are not
// looked at. Stryker runs it in its own copy of the repository, so all paths are from where it is called.
import { transformFile } from '@swc/core';
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const NAAR = 'gemuteerd';
const DOMAIN = join(NAAR, 'domain', 'src', 'index.js');

await rm(NAAR, { recursive: true, force: true });
for (const project of ['domain', 'templates']) await translate(project);

/** TypeScript is translated; all else (texts of letters, approved letters) is where it was. @param {string} project */
async function translate(project) {
  const entries = (await readdir(project)).filter((name) => !['dist', 'node_modules', 'coverage'].includes(name));
  for (const name of entries) {
    if (name === 'src' || name === 'test') await translateFolder(join(project, name));
    else await link(join(project, name));
  }
}

/** @param {string} folder */
async function translateFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (path.endsWith('.ts')) await translateFile(path);
    else await link(path);
  }
}

/** @param {string} path */
async function translateFile(path) {
  const target = join(NAAR, path.replace(/\.ts$/, '.js'));
  const { code } = await transformFile(path, {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  await mkdir(dirname(target), { recursive: true });
  // The package of that name is the sound one.
  await writeFile(target, code.replaceAll("'@besluitpad/domain'", `'./${relative(dirname(target), DOMAIN)}'`));
}

/** @param {string} path */
async function link(path) {
  const target = join(NAAR, path);
  await mkdir(dirname(target), { recursive: true });
  await symlink(relative(dirname(target), path), target);
}
