import { createHash } from 'node:crypto';
import { NietGelukt } from '../nietGelukt.js';

/** One field that breaks one rule, as the API reports it. */
export interface Veldfout {
  readonly veld: string;
  readonly regel: string;
  readonly boodschap: string;
}

/** The refusal of the API, as far as the answer was one. */
export interface Probleem {
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly Veldfout[];
}

/** The API said no: which request it was, and the sentence it gave. */
export class Geweigerd extends NietGelukt {
  override readonly name = 'Geweigerd';

  constructor(
    readonly vraag: string,
    readonly status: number,
    readonly probleem: Probleem,
  ) {
    super(`${zinVan(probleem)} (${vraag}: ${status})`);
  }
}

/** The sentence already tells of the first field that is wrong. */
function zinVan({ detail = 'De API weigerde zonder uitleg.', errors = [] }: Probleem): string {
  return errors.length <= 1 ? detail : errors.map(({ boodschap }) => boodschap).join(' ');
}

/** Nothing listens there, or the connection broke off. */
export class Onbereikbaar extends NietGelukt {
  override readonly name = 'Onbereikbaar';
}

/** A user of the demonstration, for whom the local issuer makes a token, or a token from elsewhere. */
export type Aanmelding = { readonly sub: string } | { readonly token: string };

interface Opties {
  readonly ifMatch?: string;
  readonly sleutel?: string;
}

export interface Eenmalig<T> {
  readonly lichaam: T;
  readonly herhaald: boolean;
}

interface Antwoord {
  readonly status: number;
  readonly koppen: Headers;
  readonly inhoud: Uint8Array;
}

/**
 * One user talking to the public API, like any other client. Unless the caller has a key of his own, keys against doing
 * things twice are derived from the request, so that a run that was cut off goes on where it was.
 */
export class Gebruiker {
  readonly #basis: string;
  readonly #aanmelding: Aanmelding;
  readonly #geduldMs: number;
  #token: string | undefined;

  /** `geduldMs`: how long to go on trying when the API cannot be reached; the same key makes trying again safe. */
  constructor(basis: string, aanmelding: Aanmelding, geduldMs = 0) {
    this.#basis = basis;
    this.#aanmelding = aanmelding;
    this.#geduldMs = geduldMs;
    if ('token' in aanmelding) this.#token = aanmelding.token;
  }

  async get<T>(pad: string): Promise<T> {
    return gelezen(await this.#vraag('GET', pad)) as T;
  }

  async bestand(pad: string): Promise<Uint8Array> {
    return (await this.#vraag('GET', pad)).inhoud;
  }

  async post<T>(pad: string, lichaam: unknown): Promise<T> {
    return gelezen(await this.#vraag('POST', pad, lichaam)) as T;
  }

  /** Under a key of the caller's own; `herhaald` when this is the answer that was given before. */
  async postEenmalig<T>(pad: string, lichaam: unknown, sleutel: string): Promise<Eenmalig<T>> {
    const antwoord = await this.#vraag('POST', pad, lichaam, { sleutel });
    return { lichaam: gelezen(antwoord) as T, herhaald: antwoord.koppen.get('idempotent-replayed') === 'true' };
  }

  /** A change to something with a revision: reads the current one first, as a screen would. */
  async wijzig<T>(methode: 'PUT' | 'POST', pad: string, van: string, lichaam: unknown): Promise<T> {
    const etag = (await this.#vraag('GET', van)).koppen.get('etag');
    if (etag === null) throw new Error(`${van} geeft geen ETag`);
    return gelezen(await this.#vraag(methode, pad, lichaam, { ifMatch: etag })) as T;
  }

  async #vraag(methode: string, pad: string, lichaam?: unknown, opties: Opties = {}): Promise<Antwoord> {
    this.#token ??= await this.#haalToken();
    const inhoud = lichaam === undefined ? undefined : JSON.stringify(lichaam);
    const koppen: Record<string, string> = { authorization: `Bearer ${this.#token}` };
    if (inhoud !== undefined) koppen['content-type'] = 'application/json';
    // Sent again on the same revision it is the same change; on a later one it is a new one.
    if (methode !== 'GET') koppen['idempotency-key'] = opties.sleutel ?? this.#sleutelVoor(pad, inhoud, opties.ifMatch);
    if (opties.ifMatch !== undefined) koppen['if-match'] = opties.ifMatch;
    const antwoord = await this.#haal(`/api${pad}`, { method: methode, headers: koppen, body: inhoud });
    if (antwoord.status >= 400) throw new Geweigerd(`${methode} ${pad}`, antwoord.status, leesProbleem(antwoord));
    return antwoord;
  }

  #sleutelVoor(pad: string, inhoud = '', revisie = ''): string {
    const wie = 'sub' in this.#aanmelding ? this.#aanmelding.sub : '';
    return `demo-${createHash('sha256').update([wie, pad, inhoud, revisie].join('\n')).digest('hex').slice(0, 40)}`;
  }

  async #haalToken(): Promise<string> {
    if ('token' in this.#aanmelding) return this.#aanmelding.token;
    const { sub } = this.#aanmelding;
    const antwoord = await this.#haal('/lokaal/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ gebruiker: sub }),
    });
    if (antwoord.status >= 400) throw geenToken(sub, antwoord);
    return (gelezen(antwoord) as { access_token: string }).access_token;
  }

  async #haal(pad: string, init: RequestInit): Promise<Antwoord> {
    const einde = Date.now() + this.#geduldMs;
    for (;;) {
      try {
        const antwoord = await lees(`${this.#basis}${pad}`, init);
        if (antwoord.status !== 503 || Date.now() >= einde) return antwoord;
      } catch (cause) {
        // the connection failed or broke off: whether the act was taken is what the key will tell
        if (Date.now() >= einde) throw new Onbereikbaar(`De API op ${this.#basis} antwoordt niet.`, { cause });
      }
      await new Promise((verder) => setTimeout(verder, 100));
    }
  }
}

async function lees(adres: string, init: RequestInit): Promise<Antwoord> {
  const antwoord = await fetch(adres, init);
  return { status: antwoord.status, koppen: antwoord.headers, inhoud: new Uint8Array(await antwoord.arrayBuffer()) };
}

function gelezen({ inhoud }: Antwoord): unknown {
  const tekst = new TextDecoder().decode(inhoud);
  return tekst === '' ? undefined : JSON.parse(tekst);
}

/** Something between us and the API may answer with a page of its own. */
function leesProbleem(antwoord: Antwoord): Probleem {
  const isJson = antwoord.koppen.get('content-type')?.includes('json') ?? false;
  return isJson ? ((gelezen(antwoord) as Probleem | undefined) ?? {}) : {};
}

function geenToken(sub: string, antwoord: Antwoord): Geweigerd {
  const probleem = leesProbleem(antwoord);
  const detail =
    antwoord.status === 404 && probleem.detail?.includes('demonstratiegebruiker') !== true
      ? 'Deze installatie heeft een eigen aanmelddienst: geef een token mee in BESLUITPAD_TOKEN.'
      : (probleem.detail ?? 'De lokale aanmelddienst gaf geen token.');
  return new Geweigerd(`token voor ${sub}`, antwoord.status, { ...probleem, detail });
}
