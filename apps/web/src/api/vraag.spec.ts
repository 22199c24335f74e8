import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { haal, haalAlles, Probleem } from './vraag.js';

const BLADEN: Readonly<Record<string, object>> = {
  '/api/stand?limiet=200': { dossiers: ['een', 'twee'], volgende: 'a b' },
  '/api/stand?limiet=200&na=a%20b': { dossiers: ['drie'], volgende: 'c' },
  '/api/stand?limiet=200&na=c': { dossiers: ['vier'] },
  '/api/taken?voorMij=true&limiet=200': { taken: [] },
};
let server: Server;
const echt = globalThis.fetch;

beforeAll(async () => {
  server = createServer((vraag, antwoord) => {
    const blad = BLADEN[vraag.url ?? ''];
    if (vraag.url === '/stuk') return void antwoord.writeHead(200).end('<p>geen JSON</p>');
    if (blad === undefined) return void antwoord.writeHead(502).end('<p>bad gateway</p>');
    antwoord.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(blad));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  // A browser knows the address of its page; here it is said.
  const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  globalThis.fetch = (pad, opties) => echt(adres + (pad as string), opties);
});
afterAll(async () => {
  globalThis.fetch = echt;
  await new Promise((klaar) => server.close(klaar));
});

describe('een lijst van meer dan één blad', () => {
  it('wordt helemaal gelezen, blad na blad, in haar volgorde', async () => {
    expect(await haalAlles('/api/stand', 'dossiers')).toEqual({ dossiers: ['een', 'twee', 'drie', 'vier'] });
  });

  it('mag leeg zijn, en een vraag met een keuze erbij houdt die keuze', async () => {
    expect(await haalAlles('/api/taken?voorMij=true', 'taken')).toEqual({ taken: [] });
  });
});

it('wat de API niet zei, wordt geen antwoord', async () => {
  await expect(haal('/stuk')).rejects.toThrow();
  await expect(haal('/weg')).rejects.toMatchObject({ status: 502 });
  await expect(haal('/weg')).rejects.toBeInstanceOf(Probleem);
});
