// PostgreSQL refuses to run as root. Started as root (a container, a fresh machine), it runs as an unprivileged user that
// the machine already has; nothing is added to the machine.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Melding } from './data.mjs';

/** @typedef {{ uid: number, gid: number }} Ids */
/**
 * @typedef {object} Gebruiker
 * @property {Ids} [eigenaar] who must own the files; absent when we run as an ordinary user ourselves
 * @property {Ids | {}} overgang what `spawn` needs
 * @property {(commando: string, argumenten: string[]) => [string, string[]]} bevel
 */

/** Who runs PostgreSQL. @param {string[]} paths folders that user must be able to enter @returns {Gebruiker} */
export function unprivilegedUser(paths) {
  if (process.getuid?.() !== 0) return { overgang: {}, bevel: (commando, argumenten) => [commando, argumenten] };
  const user = findUser(readFileSync('/etc/passwd', 'utf8'), ['postgres', 'nobody']);
  if (user === undefined) {
    throw new Melding(
      'PostgreSQL mag niet als root draaien en er is geen gebruiker postgres of nobody. Start als gewone gebruiker.',
    );
  }
  const ways = [
    dropped(user),
    ...['dac_read_search', 'dac_override'].map((capability) => withPassage(user, capability)),
  ];
  const way = ways.find((candidate) => canEnter(candidate, paths));
  if (way === undefined) {
    throw new Melding(
      'Deze map is alleen voor root toegankelijk en PostgreSQL mag niet als root draaien. Kies een andere map.',
    );
  }
  return way;
}

/**
 * @param {string} passwd content of /etc/passwd
 * @param {string[]} names in order of preference
 * @returns {Ids | undefined}
 */
export function findUser(passwd, names) {
  const users = passwd.split('\n').map((line) => line.split(':'));
  for (const name of names) {
    const [, , uid, gid] = users.find(([candidate]) => candidate === name) ?? [];
    if (uid !== undefined && gid !== undefined && uid !== '0') return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/** @param {Ids} user @returns {Gebruiker} */
const dropped = (user) => ({ eigenaar: user, overgang: user, bevel: (commando, argumenten) => [commando, argumenten] });

/**
 * For a folder below one that only root may enter (/root, say): the user keeps one capability, to pass. The second
 * choice allows more, and is for containers that do not hand out the first. `setpriv` comes with util-linux.
 * @param {Ids} user @param {string} capability @returns {Gebruiker}
 */
function withPassage(user, capability) {
  const drop = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const pass = [`--inh-caps=-all,+${capability}`, `--ambient-caps=-all,+${capability}`];
  // Without this access(2), by which PostgreSQL looks for its own programs, would act as if there were no capability.
  const keep = '--securebits=+no_setuid_fixup';
  return {
    eigenaar: user,
    overgang: {},
    bevel: (commando, argumenten) => ['setpriv', [keep, ...drop, ...pass, '--', commando, ...argumenten]],
  };
}

/** @param {Gebruiker} way @param {string[]} paths */
function canEnter(way, paths) {
  const script = 'for map in "$@"; do cd "$map" || exit 1; done';
  const [command, args] = way.bevel('/bin/sh', ['-c', script, 'sh', ...paths]);
  return spawnSync(command, args, { ...way.overgang, cwd: '/', stdio: 'ignore' }).status === 0;
}
