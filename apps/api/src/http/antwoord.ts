/**
 * An answer with more than a body: `return gemaakt('/api/aanvragen/…', lichaam, rev)`. Routes may also return the bare
 * body. The interceptor in antwoordvorm.ts sets status and headers.
 */
import { etag } from './revisie.js';

export interface Antwoordopties {
  readonly status?: number;
  readonly koppen?: Readonly<Record<string, string>>;
  /** True for the stored answer to a request that came in before. */
  readonly herhaald?: boolean;
}

export class Antwoord<T> {
  readonly status: number | undefined;
  readonly koppen: Readonly<Record<string, string>>;
  readonly herhaald: boolean;

  constructor(
    readonly lichaam: T,
    { status, koppen = {}, herhaald = false }: Antwoordopties = {},
  ) {
    this.status = status;
    this.koppen = koppen;
    this.herhaald = herhaald;
  }
}

/** 201 with the address of what was made and, where it can be edited, its revision. */
export function gemaakt<T>(plaats: string, lichaam: T, revisie?: number): Antwoord<T> {
  return new Antwoord(lichaam, {
    status: 201,
    koppen: { Location: plaats, ...(revisie === undefined ? {} : { ETag: etag(revisie) }) },
  });
}

/** What was asked or changed, with the revision that the next change must name. */
export function metRevisie<T>(lichaam: T, revisie: number): Antwoord<T> {
  return new Antwoord(lichaam, { koppen: { ETag: etag(revisie) } });
}
