/** The Express request with what our own middleware and guard put on it. */
import type { Request } from 'express';
import type { Wie } from '../toegang/wie.js';

export interface Verzoek extends Request<Record<string, string>, unknown, unknown> {
  /** Set by the first middleware, so present wherever a route runs. */
  traceId: string;
  /** Set by the guard; absent on open routes. */
  wie?: Wie;
  /** Set by the guard when the token is valid but its owner is nobody here: for the security log. */
  onbekendeSub?: string;
}

/** '/api/aanvragen/:aanvraagId', never the address with its values. */
export function routeVan(verzoek: Verzoek): string | undefined {
  const route: unknown = verzoek.route;
  if (typeof route !== 'object' || route === null || !('path' in route)) return undefined;
  return typeof route.path === 'string' ? route.path : undefined;
}
