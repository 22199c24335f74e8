import { voerUit } from './opdrachten.js';

// exitCode and not exit(): what was written to a pipe must get through first.
process.exitCode = await voerUit(process.argv.slice(2), {
  schrijf: (tekst) => void process.stdout.write(`${tekst}\n`),
  meldFout: (tekst) => void process.stderr.write(`${tekst}\n`),
  ...(process.stdout.isTTY ? { overschrijf } : {}),
});

/** Cut to the width of the screen: a wrapped line could not be replaced. */
function overschrijf(tekst: string): void {
  process.stdout.write(`\r\u001b[2K${tekst.slice(0, process.stdout.columns - 1)}`);
}
