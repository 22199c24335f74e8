// Every relative link in a Markdown file leads to a file, and where it names a heading, to that heading.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { listFiles } from './huisregels.mjs';
import { isMain, report } from './omgeving/controle.mjs';

/** @param {string} markdown @returns {string[]} targets of its links, code left out */
export function findLinks(markdown) {
  const prose = markdown.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '');
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const definitions = [...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)];
  return [...inline, ...definitions].map(([, target]) => String(target));
}

/** The anchors that a forge makes of the headings. @param {string} markdown @returns {Set<string>} */
export function findAnchors(markdown) {
  const prose = markdown.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const anchors = new Set();
  for (const [, heading = ''] of prose.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const base = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = base;
    for (let n = 1; anchors.has(anchor); n++) anchor = `${base}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}

/**
 * @param {string} path of the Markdown file
 * @param {(path: string) => string | undefined} read text of a file, '' for a folder, undefined when there is none
 * @returns {string[]} what is wrong
 */
export function findBrokenLinks(path, read) {
  const markdown = read(path) ?? '';
  return findLinks(markdown).flatMap((link) => {
    if (/^[a-z][a-z+.-]*:/i.test(link)) return [];
    const [file = '', anchor] = decodeURIComponent(link).split('#');
    const target = file === '' ? path : normalize(join(dirname(path), file));
    const text = read(target);
    if (text === undefined) return [`${path}: ${link} bestaat niet`];
    if (anchor === undefined || !target.endsWith('.md') || findAnchors(text).has(anchor)) return [];
    return [`${path}: ${link} noemt een titel die er niet is`];
  });
}

if (isMain(import.meta.url)) {
  const root = resolve(import.meta.dirname, '..');
  const read = (/** @type {string} */ path) => {
    const full = join(root, path);
    if (!existsSync(full)) return undefined;
    return statSync(full).isDirectory() ? '' : readFileSync(full, 'utf8');
  };
  const documents = listFiles(root).filter((path) => path.endsWith('.md'));
  report(documents.flatMap((path) => findBrokenLinks(path, read)));
}
