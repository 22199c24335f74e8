/** The cookies of the screens. `__Host-` binds one to this origin, and needs https; on loopback it has a plain other name. */
import { createHash, randomBytes } from 'node:crypto';
import type { CookieOptions, Request } from 'express';

export type Koeksoort = 'sessie' | 'aanmelding';

export function koeknaam(soort: Koeksoort, oorsprong: string): string {
  return isVeilig(oorsprong) ? `__Host-besluitpad-${soort}` : `besluitpad-lokaal-${soort}`;
}

/** Strict for the session, which only our own page uses; the attempt must survive the way back from the issuer. */
export function koekOpties(soort: Koeksoort, oorsprong: string): CookieOptions {
  const sameSite = soort === 'sessie' ? 'strict' : 'lax';
  return { path: '/', httpOnly: true, secure: isVeilig(oorsprong), sameSite };
}

export function findKoek(verzoek: Pick<Request, 'headers'>, naam: string): string | undefined {
  const koeken = (verzoek.headers.cookie ?? '').split(';').map((deel) => deel.trim().split('='));
  return koeken.find(([gevonden]) => gevonden === naam)?.[1];
}

export function nieuwGeheim(): string {
  return randomBytes(32).toString('base64url');
}

export function hash(geheim: string): string {
  return createHash('sha256').update(geheim).digest('hex');
}

function isVeilig(oorsprong: string): boolean {
  return oorsprong.startsWith('https:');
}
