/** A page without script, in the look of the screens: what the demonstration asks outside of them. */
import type { Response } from 'express';

export const KAAL_BELEID =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function kalePagina(titel: string, inhoud: string): string {
  return `<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} · Besluitpad</title><link rel="icon" href="/merk.svg" type="image/svg+xml"><link rel="stylesheet" href="/aanmelden.css"></head>
<body><main>${inhoud}</main></body></html>`;
}

export function stuurKalePagina(antwoord: Response, html: string): void {
  antwoord.set('Content-Security-Policy', KAAL_BELEID).set('Referrer-Policy', 'same-origin').type('html').send(html);
}

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text, also between quotes. */
export function veilig(tekst: string): string {
  return tekst.replaceAll(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);
}
