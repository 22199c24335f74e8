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
  #token: string | undefined;

  constructor(basis: string, sub: string) {
    this.#basis = basis;
    this.#sub = sub;
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
    const antwoord = await fetch(`${this.#basis}/api${pad}`, { method: methode, headers: koppen, body: inhoud });
    const tekst = await antwoord.text();
    const gelezen: unknown = tekst === '' ? undefined : JSON.parse(tekst);
    if (!antwoord.ok) throw new Geweigerd(`${methode} ${pad}`, antwoord.status, gelezen);
    return { lichaam: gelezen as T, etag: antwoord.headers.get('etag') };
  }

  async #haalToken(): Promise<string> {
    const antwoord = await fetch(`${this.#basis}/lokaal/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ gebruiker: this.#sub }),
    });
    if (!antwoord.ok) throw new Geweigerd(`token voor ${this.#sub}`, antwoord.status, await antwoord.text());
    return ((await antwoord.json()) as { access_token: string }).access_token;
  }
}

function sleutelVan(...delen: string[]): string {
  return `demo-${createHash('sha256').update(delen.join('\n')).digest('hex').slice(0, 40)}`;
}
