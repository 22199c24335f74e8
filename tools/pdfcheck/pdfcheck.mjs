#!/usr/bin/env node
// Validates PDF files with veraPDF.
//   node tools/pdfcheck/pdfcheck.mjs ua1 FILE... [2a FILE...]
// ua1 is PDF/UA-1, 2a is PDF/A-2a; naming a standard again switches to it, so that one run checks both.
// Exit 0 when all conform, 1 when one does not, 2 on wrong use. Needs a JDK (17 or newer) and Maven; without them it
// says "overgeslagen: …" and exits 0, or 2 when PDFCHECK_VERPLICHT=1.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const cacheRoot = process.env.PDFCHECK_CACHE ?? process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
const jars = path.join(cacheRoot, 'besluitpad-pdfcheck', 'verapdf-1.28.2');
const standards = new Set(['ua1', '2a']);

const found = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function fail(message) {
  console.error(`pdfcheck: ${message}`);
  process.exit(2);
}

function skip(reason) {
  console.log(`overgeslagen: ${reason}`);
  process.exit(process.env.PDFCHECK_VERPLICHT === '1' ? 2 : 0);
}

function orders(args) {
  const list = [];
  let standard;
  for (const arg of args) {
    if (standards.has(arg)) standard = arg;
    else if (standard === undefined) fail('begin met ua1 of 2a');
    else if (!existsSync(arg)) fail(`het bestand ${arg} bestaat niet`);
    else list.push(`${standard}\t${path.resolve(arg)}`);
  }
  if (list.length === 0) fail('gebruik: pdfcheck ua1|2a BESTAND...');
  return list;
}

/** Fetched beside and then moved, so that an interrupted download is never taken for a complete one. */
function fetchValidator() {
  if (existsSync(jars) && readdirSync(jars).length > 0) return;
  if (!found('mvn', '--version')) skip('geen Maven gevonden');
  const loading = `${jars}.${process.pid}`;
  mkdirSync(loading, { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${loading}`];
  const { status } = spawnSync('mvn', ['-q', '-B', '-f', path.join(here, 'pom.xml'), ...goal], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    rmSync(loading, { recursive: true, force: true });
    skip('veraPDF kon niet opgehaald worden');
  }
  if (existsSync(jars)) rmSync(loading, { recursive: true, force: true });
  else renameSync(loading, jars);
}

const list = orders(process.argv.slice(2));
if (!found('java', '-version')) skip('geen Java gevonden');
fetchValidator();
const { status, stdout } = spawnSync('java', ['-cp', path.join(jars, '*'), path.join(here, 'Keuring.java')], {
  input: list.join('\n'),
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  stdio: ['pipe', 'pipe', 'inherit'],
});
if (status !== 0) fail('veraPDF stopte onverwacht');

const verdicts = stdout.split('\n').filter((line) => /^(niet )?conform\t/.test(line));
for (const line of verdicts) {
  const [verdict, file, rules] = line.split('\t');
  console.log(`${verdict}  ${file}`);
  for (const rule of rules?.split('; ') ?? []) console.log(`    ${rule}`);
}
const bad = verdicts.filter((line) => line.startsWith('niet')).length;
if (verdicts.length !== list.length) fail('veraPDF gaf niet over elk bestand een oordeel');
console.log(`${verdicts.length - bad} conform, ${bad} niet`);
process.exit(bad === 0 ? 0 : 1);
