import { startProefschermen, type Proefschermen } from '../../test/proefSchermen.js';
import { eigenPad } from './aanmelden.js';
import { hash } from './koek.js';

let proef: Proefschermen;
beforeAll(async () => {
  proef = await startProefschermen();
  await proef.databank.vraag(
    "INSERT INTO gebruiker (sub, naam, functie, rollen) VALUES ('an', 'An Proef', 'onthaal', '{onthaal}')",
  );
});
afterAll(() => proef.ruimOp());

interface Opties {
  readonly method?: string;
  readonly body?: string | URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a browser does: keeps cookies, follows us around, and says where a request comes from. */
class Browser {
  readonly koeken = new Map<string, string>();

  async ga(pad: string, opties: Opties = {}): Promise<Response> {
    const adres = new URL(pad, proef.adres);
    const cookie = [...this.koeken].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
    const antwoord = await fetch(adres, { ...opties, redirect: 'manual', headers: { cookie, ...opties.headers } });
    for (const koek of antwoord.headers.getSetCookie()) {
      const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(koek) ?? [];
      if (waarde === '' || /expires=Thu, 01 Jan 1970/i.test(koek)) this.koeken.delete(naam);
      else this.koeken.set(naam, waarde);
    }
    return antwoord;
  }

  async volg(pad: string, opties: Opties = {}): Promise<{ antwoord: Response; pad: string }> {
    let antwoord = await this.ga(pad, opties);
    let hier = pad;
    for (let keer = 0; keer < 8 && antwoord.headers.has('location'); keer++) {
      const { pathname, search } = new URL(antwoord.headers.get('location')!, new URL(hier, proef.adres));
      hier = pathname + search;
      if (pathname === '/' || pathname.startsWith('/dossiers')) break;
      antwoord = await this.ga(hier);
    }
    return { antwoord, pad: hier };
  }

  get sessie(): string | undefined {
    return this.koeken.get('besluitpad-lokaal-sessie');
  }
}

async function meldAan(terug = '/'): Promise<{ browser: Browser; pad: string }> {
  const browser = new Browser();
  const keuze = await browser.volg(`/aanmelding?terug=${encodeURIComponent(terug)}`);
  const [, actie = ''] = /action="([^"]+)"/.exec(await keuze.antwoord.text()) ?? [];
  const { pad } = await browser.volg(actie, { method: 'POST', body: new URLSearchParams({ gebruiker: 'an' }) });
  return { browser, pad };
}

const SCHERM = () => ({ 'X-Besluitpad': 'scherm', Origin: proef.adres });

describe('aanmelden aan de schermen', () => {
  it('met één klik bent u wie u koos, met dezelfde rechten als langs de API, en waar u wilde zijn', async () => {
    const { browser, pad } = await meldAan('/dossiers/x?tab=brieven');
    expect(pad).toBe('/dossiers/x?tab=brieven');
    const mij = await browser.ga('/api/mij');
    expect(await mij.json()).toMatchObject({ naam: 'An Proef', rollen: ['onthaal'] });
  });

  it('de browser krijgt geen token, en de databank bewaart niet wat de browser heeft', async () => {
    const { browser } = await meldAan();
    expect([...browser.koeken.values()].filter((waarde) => waarde.startsWith('ey'))).toEqual([]);
    const rijen = await proef.databank.vraag<{ id_hash: string }>('SELECT id_hash FROM sessie');
    expect(rijen.map(({ id_hash }) => id_hash)).toContain(hash(browser.sessie!));
    expect(JSON.stringify(rijen)).not.toContain(browser.sessie!);
  });

  it('een teruggekomen code werkt één keer', async () => {
    const { browser } = await meldAan();
    const { pad } = await browser.volg('/aanmelding/terug?code=oud&state=oud');
    expect(pad).toBe('/?aanmelding=verlopen');
  });

  it('wie met een andere staat terugkomt, is niet aangemeld', async () => {
    const browser = new Browser();
    await browser.ga('/aanmelding');
    const { pad } = await browser.volg('/aanmelding/terug?code=vals&state=vals');
    expect(pad).toBe('/?aanmelding=mislukt');
    expect(browser.sessie).toBeUndefined();
  });

  it.each([['//elders.example'], ['/\\elders.example'], ['https://elders.example'], [undefined], ['/a b']])(
    'terugkeren naar %s doet u niet',
    (terug) => expect(eigenPad(terug)).toBe('/'),
  );
});

describe('een sessie is alleen van ons eigen scherm', () => {
  it.each([
    ['zonder de kop van het scherm', () => ({ Origin: proef.adres })],
    ['van een ander adres', () => ({ ...SCHERM(), Origin: 'http://127.0.0.1:1' })],
    ['van een andere site', () => ({ ...SCHERM(), 'Sec-Fetch-Site': 'cross-site' })],
  ])('een wijziging %s wordt geweigerd', async (_wat, koppen) => {
    const { browser } = await meldAan();
    const lichaam = { method: 'POST', body: '{"zoek":"niemand"}' };
    const headers = { 'Content-Type': 'application/json' };
    const geweigerd = await browser.ga('/api/clienten/zoeken', { ...lichaam, headers: { ...headers, ...koppen() } });
    expect(geweigerd.status).toBe(403);
    const aanvaard = await browser.ga('/api/clienten/zoeken', { ...lichaam, headers: { ...headers, ...SCHERM() } });
    expect(aanvaard.status).toBe(200);
  });
});

describe('een sessie eindigt', () => {
  const verouder = (browser: Browser, sql: string) =>
    proef.databank.vraag(`UPDATE sessie SET ${sql} WHERE id_hash = $1`, [hash(browser.sessie!)]);
  const status = async (browser: Browser) => (await browser.ga('/api/mij')).status;

  it.each([
    ['net geen half uur stil', "gezien_op = now() - interval '29 minutes'", 200],
    ['een half uur stil', "gezien_op = now() - interval '30 minutes'", 401],
    ['na haar laatste uur', "begonnen_op = now() - interval '11 hours', eindigt_op = now() - interval '1 second'", 401],
  ])('%s', async (_wat, sql, verwacht) => {
    const { browser } = await meldAan();
    await verouder(browser, sql);
    expect(await status(browser)).toBe(verwacht);
  });

  it('als u zich afmeldt, hier meteen, en bij de aanmelddienst zonder token in het adres', async () => {
    const { browser } = await meldAan();
    const oud = browser.sessie!;
    expect(await status(browser)).toBe(200);
    const { verder } = (await (await browser.ga('/afmelding', { method: 'POST', headers: SCHERM() })).json()) as {
      verder: string;
    };
    expect(new URL(verder).pathname).toBe('/lokaal/oidc/session/end');
    expect(verder).not.toMatch(/token|ey[A-Za-z0-9]/);
    browser.koeken.set('besluitpad-lokaal-sessie', oud);
    expect(await status(browser)).toBe(401);
  });

  it('niet als een andere site u wil afmelden', async () => {
    const { browser } = await meldAan();
    expect((await browser.ga('/afmelding', { method: 'POST' })).status).toBe(403);
    expect(await status(browser)).toBe(200);
  });
});

describe('wie zich bij de aanmelddienst afmeldt, is ook hier afgemeld', () => {
  const status = async (browser: Browser) => (await browser.ga('/api/mij')).status;

  /** At the issuer itself, as from another application: of us nothing is asked. */
  async function meldAfBijDeDienst(browser: Browser): Promise<void> {
    const vraag = await browser.ga('/lokaal/oidc/session/end');
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(await vraag.text()) ?? [];
    const lichaam = new URLSearchParams({ xsrf, logout: 'yes' });
    await browser.volg('/lokaal/oidc/session/end/confirm', { method: 'POST', body: lichaam });
  }

  it('in die sessie meteen, en niet op een ander toestel', async () => {
    const [{ browser }, { browser: ander }] = [await meldAan(), await meldAan()];
    expect([await status(browser), await status(ander)]).toEqual([200, 200]);
    await meldAfBijDeDienst(browser);
    expect([await status(browser), await status(ander)]).toEqual([401, 200]);
  });

  it.each([
    ['zonder bewijs', ''],
    ['met een bewijs dat de dienst niet tekende', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbiJ9.'],
  ])('maar niet door een bericht %s', async (_wat, bewijs) => {
    const { browser } = await meldAan();
    const body = new URLSearchParams({ logout_token: bewijs });
    expect((await new Browser().ga('/afmelding/bericht', { method: 'POST', body })).status).toBe(400);
    expect(await status(browser)).toBe(200);
  });
});
