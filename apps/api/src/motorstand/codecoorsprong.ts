/** The Temporal UI is another origin than the API: the browser asks first, and only the origin in the settings may. */
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { CODECPAD } from '../toegang/codeckoek.js';

/** What the Temporal UI sends along: its namespace, and the token where it has one (passAccessToken). */
const KOPPEN_VAN_DE_UI = 'authorization, content-type, x-namespace';

/** @param oorsprong of the Temporal UI, such as http://127.0.0.1:8233; absent: no other origin reads the codec */
export function codecoorsprong(oorsprong: string | undefined): RequestHandler {
  return (verzoek: Request, antwoord: Response, verder: NextFunction): void => {
    const mag = oorsprong !== undefined && verzoek.headers.origin === oorsprong;
    if (!mag || !verzoek.path.startsWith(`${CODECPAD}/`)) {
      verder();
      return;
    }
    antwoord.set({
      'Access-Control-Allow-Origin': oorsprong,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Headers': KOPPEN_VAN_DE_UI,
      'Access-Control-Allow-Methods': 'POST',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      Vary: 'Origin',
    });
    if (verzoek.method === 'OPTIONS') antwoord.status(204).end();
    else verder();
  };
}
