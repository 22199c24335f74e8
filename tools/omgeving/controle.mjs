// How a small check tells what it found: a line per fault, and its status.
import { pathToFileURL } from 'node:url';

/** Run from the command line, and not loaded by another file. @param {string} url */
export function isMain(url) {
  return process.argv[1] !== undefined && url === pathToFileURL(process.argv[1]).href;
}

/** @param {string[]} faults */
export function report(faults) {
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
