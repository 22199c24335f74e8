import { createHash } from 'node:crypto';

/** An answer the demonstration did not expect: says which act, and what the API refused. */
export class Geweigerd extends Error {
  constructor(
    readonly stap: string,
    readonly status: number,
    readonly probleem: unknown,
  ) {
    super(`${stap}: ${status} ${JSON.stringify(probleem)}`);
  }
}

interface Opties {
  readonly ifMatch?: string;
  readonly sleutel?: string;
}

export interface Antwoord<T> {
  readonly lichaam: T;
  readonly etag: string | null;
}

/**
 * One user of the demonstration talking to the public API, like any other client. Keys against doing things twice are
 * derived from the step, so that a demonstration that was cut off goes on where it was.
 */
export class Gebruiker {
  readonly #basis: string;
  readonly #sub: string;
  readonly #geduldMs: number;
  #token: string | undefined;

  /** `geduldMs`: how long to go on trying when the API cannot be reached; the same key makes trying again safe. */
  constructor(basis: string, sub: string, geduldMs = 0) {
    this.#basis = basis;
    this.#sub = sub;
    this.#geduldMs = geduldMs;
  }

  async get<T>(pad: string): Promise<T> {
    return (await this.#vraag<T>('GET', pad)).lichaam;
  }

  async post<T>(pad: string, lichaam: unknown, opties: Opties = {}): Promise<T> {
    return (await this.#vraag<T>('POST', pad, lichaam, opties)).lichaam;
  }

  /** A change to something with a revision: reads the current one first, as a screen would. */
  async wijzig<T>(methode: 'PUT' | 'POST', pad: string, van: string, lichaam: unknown): Promise<T> {
    const { etag } = await this.#vraag('GET', van);
    if (etag === null) throw new Error(`${van} geeft geen ETag`);
    return (await this.#vraag<T>(methode, pad, lichaam, { ifMatch: etag })).lichaam;
  }

  async #vraag<T>(methode: string, pad: string, lichaam?: unknown, opties: Opties = {}): Promise<Antwoord<T>> {
    this.#token ??= await this.#haalToken();
    const inhoud = lichaam === undefined ? undefined : JSON.stringify(lichaam);
    const koppen: Record<string, string> = { authorization: `Bearer ${this.#token}` };
    if (inhoud !== undefined) koppen['content-type'] = 'application/json';
    if (methode === 'POST') koppen['idempotency-key'] = opties.sleutel ?? sleutelVan(this.#sub, pad, inhoud ?? '');
    if (opties.ifMatch !== undefined) koppen['if-match'] = opties.ifMatch;
    const { antwoord, tekst } = await this.#haal(`/api${pad}`, { method: methode, headers: koppen, body: inhoud });
    const gelezen: unknown = tekst === '' ? undefined : JSON.parse(tekst);
    if (!antwoord.ok) throw new Geweigerd(`${methode} ${pad}`, antwoord.status, gelezen);
    return { lichaam: gelezen as T, etag: antwoord.headers.get('etag') };
  }

  async #haalToken(): Promise<string> {
    const { antwoord, tekst } = await this.#haal('/lokaal/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ gebruiker: this.#sub }),
    });
    if (!antwoord.ok) throw new Geweigerd(`token voor ${this.#sub}`, antwoord.status, tekst);
    return (JSON.parse(tekst) as { access_token: string }).access_token;
  }

  async #haal(pad: string, init: RequestInit): Promise<{ antwoord: Response; tekst: string }> {
    const einde = Date.now() + this.#geduldMs;
    for (;;) {
      try {
        const antwoord = await fetch(`${this.#basis}${pad}`, init);
        const tekst = await antwoord.text();
        if (antwoord.status !== 503 || Date.now() > einde) return { antwoord, tekst };
      } catch (fout) {
        // the connection failed or broke off: whether the act was taken is what the key will tell
        if (Date.now() > einde) throw fout;
      }
      await new Promise((verder) => setTimeout(verder, 100));
    }
  }
}

function sleutelVan(...delen: string[]): string {
  return `demo-${createHash('sha256').update(delen.join('\n')).digest('hex').slice(0, 40)}`;
}
