/** Processor time of a process with all its children, from `/proc`: Linux only, like the figure itself. */
import { readdir, readFile, readlink } from 'node:fs/promises';

/** The unit of `/proc/<pid>/stat` on every Linux that Node runs on. */
const TIKKEN_PER_SECONDE = 100;

interface Proces {
  readonly pid: number;
  readonly ouder: number;
  readonly tikken: number;
}

/** Milliseconds so far: own time and that of children that ended and were waited for, over the whole tree. */
export async function processortijdMs(wortel: number): Promise<number> {
  const processen = await leesProcessen();
  const boom = new Set([wortel]);
  // A child may stand before its parent in the list: again until nothing is added.
  for (let grootte = 0; grootte !== boom.size;) {
    grootte = boom.size;
    for (const { pid, ouder } of processen) if (boom.has(ouder)) boom.add(pid);
  }
  const tikken = processen.filter(({ pid }) => boom.has(pid)).reduce((som, proces) => som + proces.tikken, 0);
  return (tikken * 1000) / TIKKEN_PER_SECONDE;
}

async function leesProcessen(): Promise<Proces[]> {
  const pids = (await readdir('/proc')).filter((naam) => /^\d+$/.test(naam));
  const gelezen = await Promise.all(pids.map(async (pid) => ontleed(pid, await leesOfWeg(`/proc/${pid}/stat`))));
  return gelezen.filter((proces) => proces !== undefined);
}

function ontleed(pid: string, stat: string): Proces | undefined {
  // The name stands in parentheses and may hold anything; what follows it is fixed: state, parent, …, utime (12th) on.
  const velden = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (velden.length < 15) return undefined;
  const [utime = 0, stime = 0, cutime = 0, cstime = 0] = velden.slice(11, 15).map(Number);
  return { pid: Number(pid), ouder: Number(velden[1]), tikken: utime + stime + cutime + cstime };
}

/** A process may end between being listed and being read. */
const leesOfWeg = (pad: string): Promise<string> => readFile(pad, 'utf8').catch(() => '');

export async function ouderVan(kind: number): Promise<number> {
  const proces = (await leesProcessen()).find(({ pid }) => pid === kind);
  if (proces === undefined) throw new Error(`Proces ${kind} draait niet op deze machine`);
  return proces.ouder;
}

const LUISTERT = '0A';

/** Who listens on this port of this machine. */
export async function pidOpPoort(poort: number): Promise<number> {
  const hex = poort.toString(16).toUpperCase().padStart(4, '0');
  const tabellen = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map(leesOfWeg));
  const sockets = tabellen
    .flatMap((tabel) => tabel.split('\n').map((regel) => regel.trim().split(/\s+/)))
    .filter((velden) => velden[1]?.endsWith(`:${hex}`) === true && velden[3] === LUISTERT)
    .map((velden) => `socket:[${velden[9] ?? ''}]`);
  for (const { pid } of await leesProcessen()) {
    const map = `/proc/${pid}/fd`;
    const namen = await readdir(map).catch(() => []);
    const doelen = await Promise.all(namen.map((naam) => readlink(`${map}/${naam}`).catch(() => '')));
    if (doelen.some((doel) => sockets.includes(doel))) return pid;
  }
  throw new Error(`Niemand die wij mogen zien luistert op poort ${poort}`);
}
