import { voerUit } from './opdrachten.js';

// exitCode and not exit(): what was written to a pipe must get through first.
process.exitCode = await voerUit(process.argv.slice(2), {
  schrijf: (tekst) => void process.stdout.write(`${tekst}\n`),
  meldFout: (tekst) => void process.stderr.write(`${tekst}\n`),
});
