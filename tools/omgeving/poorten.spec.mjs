import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePorts, LOOPBACK } from './poorten.mjs';

describe('de poorten', () => {
  /** @type {string} */
  let map;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'besluitpad-poorten-'));
  });
  afterEach(() => rmSync(map, { recursive: true }));

  const bezet = async (/** @type {number} */ poort) => {
    const server = createServer().listen(poort, LOOPBACK);
    await once(server, 'listening');
    return server;
  };

  it('zijn allemaal verschillend en blijven dezelfde bij een volgende start', async () => {
    const eerst = await choosePorts(map, { willekeurig: true });
    expect(new Set(Object.values(eerst)).size).toBe(6);
    expect(await choosePorts(map, { willekeurig: true })).toEqual(eerst);
  });

  it('wijken uit wanneer een poort intussen van een ander is, en alleen die', async () => {
    const eerst = await choosePorts(map, { willekeurig: true });
    const server = await bezet(eerst.api);
    const daarna = await choosePorts(map, { willekeurig: true });
    server.close();
    expect(daarna.api).not.toBe(eerst.api);
    expect({ ...daarna, api: eerst.api }).toEqual(eerst);
  });

  it('wijken niet uit voor een poort die de gebruiker zelf koos', async () => {
    const server = await bezet(0);
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    await expect(choosePorts(map, { vast: { api: port } })).rejects.toThrow(`Poort ${port} voor api is bezet`);
    server.close();
    await once(server, 'close');
    expect((await choosePorts(map, { vast: { api: port }, willekeurig: true })).api).toBe(port);
  });
});
