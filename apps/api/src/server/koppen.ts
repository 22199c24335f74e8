/** Security headers for everything we send. The answers are personal data: no cache keeps them, no frame shows them. */
import type { NextFunction, Request, Response } from 'express';

const BELEID = "default-src 'none'; frame-ancestors 'none'";
/** The page with the API documentation brings its own scripts, writes styles, and calls this API. */
const BELEID_DOCS =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

const KOPPEN = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': BELEID,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

export function beveiligingskoppen(verzoek: Request, antwoord: Response, verder: NextFunction): void {
  antwoord.set(KOPPEN);
  if (verzoek.path.startsWith('/api/docs')) antwoord.set('Content-Security-Policy', BELEID_DOCS);
  verder();
}
