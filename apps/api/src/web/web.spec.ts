import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import express from 'express';
import { schermen } from './web.js';

let map: string;
let server: Server;
let adres: string;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'besluitpad-web-'));
  await mkdir(join(map, 'assets'));
  await writeFile(join(map, 'index.html'), '<meta name="csp-nonce" content="__NONCE__"><p>de schermen</p>');
  await writeFile(join(map, 'assets', 'index-abc.js'), 'export {};');
  const app = express();
  app.use(schermen(map));
  app.use((_verzoek, antwoord) => void antwoord.status(404).json({ code: 'nietGevonden' }));
  server = createServer(app);
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((klaar) => server.close(klaar));
  await rm(map, { recursive: true });
});

const open = (pad: string, koppen: Record<string, string> = { Accept: 'text/html,*/*' }) =>
  fetch(adres + pad, { headers: koppen });

describe('de schermen komen van hetzelfde adres als de API', () => {
  it('een adres dat u in de browser opent, geeft de bladzijde, telkens met een eigen nonce', async () => {
    const [een, twee] = [await open('/dossiers/x'), await open('/')];
    const nonces = [een, twee].map((a) => /'nonce-([^']+)'/.exec(a.headers.get('content-security-policy') ?? '')?.[1]);
    expect(new Set(nonces).size).toBe(2);
    expect(await een.text()).toContain(`content="${String(nonces[0])}"`);
  });

  it('geen script mag in de bladzijde zelf staan', async () => {
    const beleid = (await open('/')).headers.get('content-security-policy') ?? '';
    expect(beleid).toContain("script-src 'self';");
    expect(beleid).not.toContain('unsafe');
  });

  it('een bestand met een hash in zijn naam wordt voor altijd bewaard', async () => {
    const antwoord = await open('/assets/index-abc.js');
    expect(antwoord.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await antwoord.text()).toBe('export {};');
  });

  it.each(['/api/bestaat-niet', '/lokaal/token', '/aanmelding/fout'])('%s blijft van de API', async (pad) => {
    expect((await open(pad)).status).toBe(404);
  });

  it('wie geen bladzijde vraagt, krijgt er geen', async () => {
    expect((await open('/dossiers', { Accept: 'application/json' })).status).toBe(404);
  });

  it('zonder gebouwde schermen verandert er niets', () => {
    expect(schermen(join(map, 'bestaat-niet')).stack).toHaveLength(0);
  });
});
