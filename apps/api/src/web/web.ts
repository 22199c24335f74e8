/**
 * The screens, from the same origin as the API: their files for ever, since a name holds a hash of the content, and for
 * every other address that a browser opens the one page, fresh, with a nonce of its own. The API keeps its own addresses.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router, type Request, type Response } from 'express';

/** Where the build leaves them; the same from the sources and from the compiled code. */
export const SCHERMMAP = fileURLToPath(new URL('../../../web/dist/scherm', import.meta.url));

const NIET_VAN_DE_SCHERMEN = /^\/(api|lokaal|aanmelding|afmelding)(\/|$)/;
const NONCE = '__NONCE__';
const EEUWIG = 'public, max-age=31536000, immutable';
const EEN_UUR = 'public, max-age=3600';

/** Without a build there are no screens, and the addresses stay what they were. */
export function schermen(map: string = SCHERMMAP): Router {
  const router = Router();
  const pagina = join(map, 'index.html');
  if (!existsSync(pagina)) return router;
  const html = readFileSync(pagina, 'utf8');
  router.use(
    express.static(map, {
      index: false,
      redirect: false,
      setHeaders: (antwoord, pad) =>
        void antwoord.setHeader('Cache-Control', pad.startsWith(join(map, 'assets')) ? EEUWIG : EEN_UUR),
    }),
  );
  router.use((verzoek, antwoord, verder) => {
    if (isVoorDeSchermen(verzoek)) stuurPagina(html, antwoord);
    else verder();
  });
  return router;
}

function isVoorDeSchermen({ method, path, headers }: Request): boolean {
  const leest = method === 'GET' || method === 'HEAD';
  return leest && !NIET_VAN_DE_SCHERMEN.test(path) && (headers.accept ?? '').includes('text/html');
}

function stuurPagina(html: string, antwoord: Response): void {
  const nonce = randomBytes(16).toString('base64');
  antwoord
    .set('Content-Security-Policy', beleid(nonce))
    // The API sends no-referrer: with that a browser would hide from us that a form is our own.
    .set('Referrer-Policy', 'same-origin')
    .set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()')
    .type('html')
    .send(html.replace(NONCE, nonce));
}

/** No script but our files; a style of Mantine only with the nonce of this one page. */
function beleid(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
