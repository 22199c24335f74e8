import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { leesAlles } from './bladzijden.js';
import { Geweigerd, Gebruiker, Onbereikbaar } from './gebruiker.js';

interface Nepantwoord {
  readonly status?: number;
  readonly soort?: string;
  readonly lichaam?: unknown;
}

/** A server that answers what the test says, and remembers what it was asked. */
async function metServer<T>(
  antwoord: (verzoek: IncomingMessage, nummer: number) => Nepantwoord,
  doe: (adres: string, verzoeken: readonly IncomingMessage[]) => Promise<T>,
): Promise<T> {
  const verzoeken: IncomingMessage[] = [];
  const server: Server = createServer((verzoek, uit) => {
    verzoek.resume();
    verzoeken.push(verzoek);
    const { status = 200, soort = 'application/json', lichaam } = antwoord(verzoek, verzoeken.length);
    uit
      .writeHead(status, { 'content-type': soort })
      .end(typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', () => klaar()));
  try {
    return await doe(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, verzoeken);
  } finally {
    server.closeAllConnections();
    await new Promise((klaar) => server.close(klaar));
  }
}

describe('een gebruiker van de API', () => {
  it('haalt in de demonstratie één keer een token en toont het bij elke vraag', async () => {
    await metServer(
      ({ url }) => ({ lichaam: url === '/lokaal/token' ? { access_token: 'geheim' } : { ok: true } }),
      async (adres, verzoeken) => {
        const gebruiker = new Gebruiker(adres, { sub: 'joke' });
        await gebruiker.get('/mij');
        await gebruiker.get('/mij');
        expect(verzoeken.map(({ url }) => url)).toEqual(['/lokaal/token', '/api/mij', '/api/mij']);
        expect(verzoeken.slice(1).map(({ headers }) => headers.authorization)).toEqual([
          'Bearer geheim',
          'Bearer geheim',
        ]);
      },
    );
  });

  it('zegt de zin van de API als die weigert, en elke fout als er meer zijn', async () => {
    const errors = [
      { veld: 'naam', regel: 'verplicht', boodschap: 'Het veld naam ontbreekt.' },
      { veld: 'insz', regel: 'nummer', boodschap: 'Dit nummer klopt niet.' },
    ];
    await metServer(
      () => ({ status: 400, soort: 'application/problem+json', lichaam: { detail: 'Er zijn fouten.', errors } }),
      async (adres) => {
        const fout: unknown = await new Gebruiker(adres, { token: 't' }).post('/clienten', {}).catch((e: unknown) => e);
        expect(fout).toBeInstanceOf(Geweigerd);
        expect((fout as Geweigerd).message).toBe(
          'Het veld naam ontbreekt. Dit nummer klopt niet. (POST /clienten: 400)',
        );
        expect((fout as Geweigerd).probleem.errors).toEqual(errors);
      },
    );
  });

  it('struikelt niet over een foutpagina van iets tussenin', async () => {
    await metServer(
      () => ({ status: 502, soort: 'text/html', lichaam: '<h1>Bad gateway</h1>' }),
      async (adres) => {
        await expect(new Gebruiker(adres, { token: 't' }).get('/mij')).rejects.toThrow(
          'zonder uitleg. (GET /mij: 502)',
        );
      },
    );
  });

  it('wijst op BESLUITPAD_TOKEN waar geen lokale aanmelddienst is', async () => {
    await metServer(
      () => ({ status: 404, soort: 'application/problem+json', lichaam: { detail: 'Dit adres bestaat niet.' } }),
      async (adres) => {
        await expect(new Gebruiker(adres, { sub: 'joke' }).get('/mij')).rejects.toThrow('BESLUITPAD_TOKEN');
      },
    );
  });

  it('zegt dat de API niet antwoordt', async () => {
    const adres = await metServer(
      () => ({}),
      (vrij) => Promise.resolve(vrij),
    );
    await expect(new Gebruiker(adres, { token: 't' }).get('/mij')).rejects.toThrow(Onbereikbaar);
  });

  it('probeert met geduld opnieuw zolang de API er even niet is, telkens met dezelfde sleutel', async () => {
    await metServer(
      (_, nummer) => (nummer < 3 ? { status: 503, lichaam: {} } : { lichaam: { id: 'x' } }),
      async (adres, verzoeken) => {
        const uit = await new Gebruiker(adres, { token: 't' }, 10_000).post<{ id: string }>('/clienten', { naam: 'A' });
        expect(uit.id).toBe('x');
        const sleutels = verzoeken.map(({ headers }) => headers['idempotency-key']);
        expect(new Set(sleutels).size).toBe(1);
        expect(sleutels).toHaveLength(3);
      },
    );
  });
});

describe('een lijst van de API', () => {
  it('wordt tot de laatste bladzijde gelezen', async () => {
    const bladzijden: Record<string, unknown> = {
      '/api/brieven?status=vrijgegeven&limiet=200': { items: [1, 2], volgende: 'b' },
      '/api/brieven?status=vrijgegeven&limiet=200&na=b': { items: [3] },
    };
    await metServer(
      ({ url = '' }) => ({ lichaam: bladzijden[url] }),
      async (adres) => {
        const gebruiker = new Gebruiker(adres, { token: 't' });
        expect(await leesAlles(gebruiker, '/brieven?status=vrijgegeven')).toEqual([1, 2, 3]);
      },
    );
  });
});
