/** The whole API on a port of its own, with a real database and tokens of a local issuer. */
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Rol } from '@besluitpad/domain';
import { ONDERWERPEN } from '../src/app.module.js';
import type { Probleem } from '../src/fouten/probleem.js';
import { Logboek } from '../src/server/logboek.js';
import { maakApp } from '../src/server/maakApp.js';
import { maakLokaleUitgever, type LokaleUitgever } from '../src/toegang/lokaleUitgever.js';
import { startTekensimulator } from './tekensimulator.js';
import { maakProefdatabank, type Proefdatabank } from './databank.js';

/** The one origin that may ask the codec from a browser. */
export const TEMPORAL_UI = 'http://127.0.0.1:8233';

export interface Proefantwoord {
  readonly status: number;
  readonly koppen: Headers;
  readonly lichaam: unknown;
}

export interface Vraag {
  readonly methode?: string;
  readonly token?: string;
  readonly koppen?: Readonly<Record<string, string>>;
  /** Sent as JSON; `ruw` is sent as it is. */
  readonly lichaam?: unknown;
  readonly ruw?: string | Uint8Array;
}

export interface ProefApp {
  readonly app: NestExpressApplication;
  readonly databank: Proefdatabank;
  readonly uitgever: LokaleUitgever;
  readonly logregels: string[];
  readonly adres: string;
  readonly vraag: (pad: string, vraag?: Vraag) => Promise<Proefantwoord>;
  /** Adds a user with these roles and gives his id and a token. */
  readonly maakGebruiker: (naam: string, rollen: readonly Rol[]) => Promise<Proefgebruiker>;
}

export interface Proefgebruiker {
  readonly id: string;
  readonly sub: string;
  readonly token: string;
}

type Opruimen = (() => Promise<unknown>)[];

/** Call at the top of a test file: starts the app before its tests, and takes everything away after them. */
export function metProefApp(extra: readonly Type<object>[] = []): ProefApp {
  const opruimen: Opruimen = [];
  const proef = {} as ProefApp;
  beforeAll(async () => {
    Object.assign(proef, await start(extra, opruimen));
  });
  afterAll(async () => {
    for (const stap of opruimen.reverse()) await stap();
  });
  return proef;
}

async function start(extra: readonly Type<object>[], opruimen: Opruimen): Promise<ProefApp> {
  const databank = await maakProefdatabank();
  opruimen.push(() => databank.ruimOp());
  const map = await mkdtemp(join(tmpdir(), 'besluitpad-api-'));
  opruimen.push(() => rm(map, { recursive: true }));
  const uitgever = await maakLokaleUitgever(map, 'http://127.0.0.1/lokaal', 'besluitpad');
  const logregels: string[] = [];
  const logboek = new Logboek((regel) => void logregels.push(regel));
  const onderwerpen = [...ONDERWERPEN, ...extra];
  const simulator = await startTekensimulator();
  opruimen.push(() => simulator.sluit());
  const app = await maakApp({
    temporalUi: TEMPORAL_UI,
    db: databank.db,
    logboek,
    uitgever,
    lokaleUitgever: uitgever,
    tekendienst: simulator.dienst,
    onderwerpen,
  });
  opruimen.push(() => app.close());
  const server = await app.listen(0, '127.0.0.1');
  const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    app,
    databank,
    uitgever,
    logregels,
    adres,
    vraag: (pad, vraag = {}) => stel(adres + pad, vraag),
    maakGebruiker: (naam, rollen) => maakGebruiker(databank, uitgever, naam, rollen),
  };
}

async function maakGebruiker(
  databank: Proefdatabank,
  uitgever: LokaleUitgever,
  naam: string,
  rollen: readonly Rol[],
): Promise<Proefgebruiker> {
  const sub = `proef-${naam}`;
  const [rij] = await databank.vraag<{ id: string }>(
    "INSERT INTO gebruiker (sub, naam, functie, rollen) VALUES ($1, $2, 'proef', $3) RETURNING id",
    [sub, naam, rollen],
  );
  return { id: rij!.id, sub, token: await uitgever.maakToken(sub) };
}

async function stel(adres: string, { methode, token, koppen = {}, lichaam, ruw }: Vraag): Promise<Proefantwoord> {
  const heeftLichaam = lichaam !== undefined || ruw !== undefined;
  const antwoord = await fetch(adres, {
    method: methode ?? (heeftLichaam ? 'POST' : 'GET'),
    headers: {
      ...(heeftLichaam ? { 'Content-Type': 'application/json' } : {}),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...koppen,
    },
    ...(heeftLichaam ? { body: ruw ?? JSON.stringify(lichaam) } : {}),
  });
  const tekst = await antwoord.text();
  const isJson = antwoord.headers.get('content-type')?.includes('json') ?? false;
  return { status: antwoord.status, koppen: antwoord.headers, lichaam: isJson ? JSON.parse(tekst) : tekst };
}

/** The body as a problem, after checking that it really is one. */
export function probleem({ koppen, lichaam, status }: Proefantwoord): Probleem {
  expect(koppen.get('content-type')).toMatch(/^application\/problem\+json/);
  const inhoud = lichaam as Probleem;
  expect(inhoud.status).toBe(status);
  expect(inhoud.traceId).toBe(koppen.get('trace-id'));
  expect(inhoud.type).toBe(`/api/problemen/${inhoud.code}`);
  return inhoud;
}
