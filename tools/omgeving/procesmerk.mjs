// Tells one process from another that later got the same number, so that we never end a process we did not start.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { codeOf } from './foutcode.mjs';

/**
 * A mark that only this run of this process has: undefined when no such process lives.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function findProcessMark(pid) {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** @param {{ pid: number, merk: string }} genoteerd @returns {boolean} */
export function isSameProcess({ pid, merk }) {
  return findProcessMark(pid) === merk;
}

/**
 * Who started us, as a text that changes when one of them is gone: our parent, and where it can be read its parent too,
 * for npm puts a shell in between and that shell outlives npm when npm is killed.
 */
export function ancestry() {
  const parent = process.platform === 'linux' ? readStat(process.ppid) : undefined;
  return `${process.ppid}/${parent?.parent}`;
}

/** @param {number} pid */
function fromProc(pid) {
  const stat = readStat(pid);
  if (stat === undefined || stat.state === 'Z') return undefined;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${stat.start}`;
}

/** @param {number} pid */
function readStat(pid) {
  const stat = readIfPresent(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name in parentheses may hold spaces: count from behind it. Field 3 is the state, 4 the parent, 22 the start in ticks.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0], parent: fields[1], start: fields[19] };
}

/** @param {number} pid */
function fromPs(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch (fout) {
    // ps ends with status 1 when no process has that number; anything else is a real fault.
    if (/** @type {{ status?: number }} */ (fout).status === 1) return undefined;
    throw fout;
  }
}

/** @param {string} path */
function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (fout) {
    if (['ENOENT', 'ESRCH'].includes(String(codeOf(fout)))) return undefined;
    throw fout;
  }
}
