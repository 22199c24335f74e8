// Started by tools/bench.mjs, which starts the servers the measures run on. Arguments: names of measures; none is all.
import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { METINGEN } from './metingen.js';
import type { Regel } from './regel.js';
import { alsTabel } from './tabel.js';

const LOSSE_METING = fileURLToPath(new URL('losseMeting.js', import.meta.url));

process.exitCode = await meetAlles(process.argv.slice(2));

async function meetAlles(namen: readonly string[]): Promise<number> {
  const alle = Object.keys(METINGEN);
  const onbekend = namen.filter((naam) => !alle.includes(naam));
  if (onbekend.length > 0) {
    console.error(`Onbekend: ${onbekend.join(', ')}. Er is: ${alle.join(', ')}.`);
    return 2;
  }
  const regels: Regel[] = [];
  for (const naam of alle.filter((n) => namen.length === 0 || namen.includes(n))) {
    const van = performance.now();
    regels.push(...(await meetApart(naam)));
    console.error(`  ${naam}: ${Math.round((performance.now() - van) / 1000)} s`);
  }
  const [processor] = cpus();
  console.log(`\n${alsTabel(regels)}\n\n${cpus().length} × ${processor?.model ?? 'onbekend'}, Node ${process.version}`);
  return regels.some(({ gehaald }) => gehaald === false) ? 1 : 0;
}

/** In a process of its own: no measure inherits the memory, the warm code or the timers of the one before. */
function meetApart(naam: string): Promise<readonly Regel[]> {
  const kind = fork(LOSSE_METING, [naam]);
  return new Promise((klaar) => {
    let regels: readonly Regel[] | undefined;
    kind.on('message', (bericht) => (regels = bericht as readonly Regel[]));
    kind.once('close', () =>
      klaar(regels ?? [{ maat: naam, gemeten: 'mislukt, zie hierboven', teHalen: '', gehaald: false }]),
    );
  });
}
