/** The simulator of a trust service on a port of its own, and the client that speaks to it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Tekendienst } from '../src/tekendienst/csc.js';
import { SIMULATORCLIENT } from '../src/tekendienst/simulator/adres.js';
import { maakTekensimulator } from '../src/tekendienst/simulator/simulator.js';

export const TERUG = 'http://127.0.0.1/tekenen/terug';

export async function startTekensimulator(): Promise<{ dienst: Tekendienst; sluit: () => Promise<void> }> {
  const server = createServer(maakTekensimulator());
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    dienst: new Tekendienst({ ...SIMULATORCLIENT, adres, terug: TERUG, simulator: true }),
    sluit: () =>
      new Promise((klaar, mis) => {
        server.closeAllConnections();
        server.close((fout) => (fout === undefined ? klaar() : mis(fout)));
      }),
  };
}
