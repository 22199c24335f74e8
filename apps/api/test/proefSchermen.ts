/** The whole API with its screens and the issuer of the demonstration, at an address a browser can open. */
import 'reflect-metadata';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { ONDERWERPEN } from '../src/app.module.js';
import { Logboek } from '../src/server/logboek.js';
import { maakApp } from '../src/server/maakApp.js';
import { demonstratieschermen } from '../src/sessie/schermonderdelen.js';
import { maakLokaleUitgever } from '../src/toegang/lokaleUitgever.js';
import { maakProefdatabank, type Proefdatabank } from './databank.js';

export interface Proefschermen {
  readonly adres: string;
  readonly databank: Proefdatabank;
  readonly ruimOp: () => Promise<void>;
}

export async function startProefschermen(): Promise<Proefschermen> {
  const databank = await maakProefdatabank();
  const map = await mkdtemp(join(tmpdir(), 'besluitpad-schermen-'));
  const poort = await vrijePoort();
  const adres = `http://127.0.0.1:${poort}`;
  const logboek = new Logboek(() => undefined);
  const uitgever = await maakLokaleUitgever(map, `${adres}/lokaal`, 'besluitpad');
  const schermen = await demonstratieschermen({ db: databank.db, logboek }, adres);
  const onderwerpen = ONDERWERPEN;
  const app = await maakApp({ db: databank.db, logboek, uitgever, lokaleUitgever: uitgever, schermen, onderwerpen });
  await app.listen(poort, '127.0.0.1');
  return {
    adres,
    databank,
    ruimOp: async () => {
      await app.close();
      await databank.ruimOp();
      await rm(map, { recursive: true });
    },
  };
}

/** The issuer has its address in every token, so it must be known before anything listens. */
async function vrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  await new Promise((klaar) => server.close(klaar));
  return port;
}
