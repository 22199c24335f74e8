/** How the screens speak to the API: same origin, the session in a cookie no script can read, refusals as problems. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

/** One broken rule, with the field of the request it is about. */
export interface Veldfout {
  readonly veld: string;
  readonly boodschap: string;
}

interface Probleemvelden {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly traceId?: string;
  readonly errors?: readonly Veldfout[];
  /** With a stale revision: how the thing stands now. */
  readonly huidig?: unknown;
}

/** A refusal or failure of the API, with the sentence it gave for the user. */
export class Probleem extends Error {
  override readonly name = 'Probleem';
  readonly status: number;
  readonly titel: string;
  readonly zin: string;
  readonly code: string;
  readonly nummer: string | undefined;
  readonly fouten: readonly Veldfout[];
  readonly huidig: unknown;

  constructor({ status, title, detail, code, traceId, errors = [], huidig }: Probleemvelden) {
    super(detail);
    this.status = status;
    this.titel = title;
    this.zin = detail;
    this.code = code;
    this.nummer = traceId;
    this.fouten = errors;
    this.huidig = huidig;
  }
}

const ONBEREIKBAAR: Probleemvelden = {
  status: 0,
  title: 'Besluitpad is niet bereikbaar',
  detail: 'De verbinding met Besluitpad lukte niet. Controleer uw netwerk; wat op deze bladzijde staat, blijft staan.',
  code: 'verbinding',
};

export async function haal<T>(pad: string, signal?: AbortSignal): Promise<T> {
  return (await stuur(pad, { ...(signal === undefined ? {} : { signal }) })) as T;
}

const BLAD = 200;

/** Every page of a list: a board that leaves files out would say that nothing is the matter with them. */
export async function haalAlles<V extends string, T>(
  pad: string,
  veld: V,
  signal?: AbortSignal,
): Promise<Readonly<Record<V, readonly T[]>>> {
  const alles: T[] = [];
  const adres = `${pad}${pad.includes('?') ? '&' : '?'}limiet=${BLAD}`;
  let na: string | undefined;
  do {
    const verder = na === undefined ? '' : `&na=${encodeURIComponent(na)}`;
    const blad = await haal<Record<V, readonly T[]> & { readonly volgende?: string }>(adres + verder, signal);
    alles.push(...blad[veld]);
    na = blad.volgende;
  } while (na !== undefined);
  return { [veld]: alles } as unknown as Record<V, readonly T[]>;
}

/** A changing request: the header and the Origin that the browser adds show that our own page sent it. */
export async function doe<T>(
  pad: string,
  lichaam: unknown = {},
  koppen: Readonly<Record<string, string>> = {},
): Promise<T> {
  return (await stuur(pad, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...koppen },
    body: JSON.stringify(lichaam),
  })) as T;
}

/** Replaces what stands there; `rev` is the revision that was read, so that nobody's work is overwritten unseen. */
export async function vervang<T>(pad: string, lichaam: unknown, rev: number): Promise<T> {
  return (await stuur(pad, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${rev}"` },
    body: JSON.stringify(lichaam),
  })) as T;
}

/** A file, with what it is. */
export async function stuurBestand<T>(
  pad: string,
  bestand: File,
  velden: Readonly<Record<string, string>>,
  sleutel: string,
): Promise<T> {
  const lichaam = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) lichaam.append(naam, waarde);
  lichaam.append('bestand', bestand);
  return (await stuur(pad, { method: 'POST', headers: { 'Idempotency-Key': sleutel }, body: lichaam })) as T;
}

interface Opties extends Omit<RequestInit, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>;
}

async function stuur(pad: string, { headers, ...opties }: Opties): Promise<unknown> {
  const antwoord = await fetch(pad, {
    ...opties,
    headers: { Accept: 'application/json', 'X-Besluitpad': 'scherm', ...headers },
    credentials: 'same-origin',
  }).catch((fout: unknown) => {
    if (fout instanceof DOMException && fout.name === 'AbortError') throw fout;
    throw new Probleem(ONBEREIKBAAR);
  });
  if (antwoord.status === 204) return undefined;
  if (antwoord.ok) return antwoord.json();
  // A proxy in between may refuse with a page of its own: then we say what we know.
  const inhoud: unknown = await antwoord.json().catch(() => undefined);
  throw new Probleem(isProbleem(inhoud) ? inhoud : { ...ONBEREIKBAAR, status: antwoord.status });
}

function isProbleem(inhoud: unknown): inhoud is Probleemvelden {
  return typeof inhoud === 'object' && inhoud !== null && 'detail' in inhoud && 'title' in inhoud && 'code' in inhoud;
}

/** A refusal is an answer: only what may pass by itself is asked again. */
function magOpnieuw(keer: number, fout: unknown): boolean {
  return keer < 2 && fout instanceof Probleem && (fout.status === 0 || fout.status === 503);
}

const WIE: readonly [string] = ['/api/mij'];

/** Whatever is refused because the session ended asks again who we are: the answer shows where to sign in. */
export function maakQueryClient(): QueryClient {
  const naVerlopen = (fout: unknown, sleutel?: readonly unknown[]) => {
    const verlopen = fout instanceof Probleem && fout.status === 401 && sleutel?.[0] !== WIE[0];
    if (verlopen) void client.invalidateQueries({ queryKey: WIE });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (fout, { queryKey }) => naVerlopen(fout, queryKey) }),
    mutationCache: new MutationCache({ onError: (fout) => naVerlopen(fout) }),
    defaultOptions: { queries: { retry: magOpnieuw, staleTime: 10_000 } },
  });
  return client;
}
