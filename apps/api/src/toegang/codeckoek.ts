/**
 * The one cookie before the screens have a session: it lets the Temporal UI, which can send no token of ours, ask for
 * readable payloads as the administrator who signed in. The browser sends it to the codec alone, and so do we look at it
 * there alone; what may be read with it is still decided by the right of the route.
 */
import type { CookieOptions, Request } from 'express';

export const CODECPAD = '/api/codec';
export const CODECKOEK = 'besluitpad-codec';

export const CODECKOEK_OPTIES: CookieOptions = { path: CODECPAD, httpOnly: true, sameSite: 'strict' };

/** The token in the cookie, for a request to the codec. */
export function findCodectoken({ path, headers }: Pick<Request, 'path' | 'headers'>): string | undefined {
  if (!path.startsWith(`${CODECPAD}/`)) return undefined;
  const koeken = (headers.cookie ?? '').split(';').map((deel) => deel.trim().split('='));
  return koeken.find(([naam]) => naam === CODECKOEK)?.[1];
}
