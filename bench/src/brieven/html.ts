import type { Blok, BriefBoom, Deel, Sectie, Tekst } from '@besluitpad/domain';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The same letter as a web page with the same fonts: what a browser would be asked to print instead.
const require = createRequire(import.meta.url);

function lettertype(gewicht: number, bestand: string): string {
  const pad = require.resolve(`@expo-google-fonts/atkinson-hyperlegible/${bestand}`);
  const bytes = readFileSync(pad).toString('base64');
  return `@font-face{font-family:A;font-weight:${gewicht};src:url(data:font/ttf;base64,${bytes})}`;
}

const stijl = `${lettertype(400, '400Regular/AtkinsonHyperlegible_400Regular.ttf')}
${lettertype(700, '700Bold/AtkinsonHyperlegible_700Bold.ttf')}
@page{size:A4;margin:16mm 20mm 21mm 22mm}body{font:10.8pt/1.45 A}h1{font-size:17pt;color:#17506b}
section{display:grid;grid-template-columns:35mm 1fr;gap:5mm;break-inside:avoid-page}h2,h3{font-size:10.8pt;color:#17506b}
table{width:100%;border-collapse:collapse}td,th{border-bottom:.5pt solid #9fb4bf;text-align:left;padding:1.5mm}
.r{text-align:right}dl{background:#edf3f6;padding:4mm;display:grid;grid-template-columns:38mm 1fr}.nieuw{break-before:page}`;

const html = (tekst: string) => tekst.replace(/[&<>]/g, (teken) => `&#${teken.charCodeAt(0)};`);
const stukken = (tekst: Tekst) => tekst.map((s) => (s.b ? `<b>${html(s.t)}</b>` : html(s.t))).join('');
const elk = (items: readonly Tekst[], naam: string) => items.map((i) => `<${naam}>${stukken(i)}</${naam}>`).join('');

function blok(b: Blok): string {
  switch (b.s) {
    case 'alinea':
      return `<p>${stukken(b.tekst)}</p>`;
    case 'lijst':
      return `<ul>${elk(b.items, 'li')}</ul>`;
    case 'stappen':
      return `<ol>${elk(b.items, 'li')}</ol>`;
    case 'kader':
      return `<blockquote>${elk(b.regels, 'div')}</blockquote>`;
    case 'velden':
      return b.velden.map((veld) => `<p>${html(veld.label)} ${html(veld.waarde)}</p>`).join('');
    case 'tabel': {
      const rijen = b.rijen.map((rij) => `<tr>${elk(rij.cellen, 'td')}</tr>`).join('');
      return `<table><thead><tr>${elk(b.kop, 'th')}</tr></thead><tbody>${rijen}</tbody></table>`;
    }
  }
}

function sectie(s: Sectie, kop: string): string {
  return `<section><${kop}>${html(s.kop)}</${kop}><div>${s.blokken.map(blok).join('')}</div></section>`;
}

function deel(d: Deel): string {
  switch (d.soort) {
    case 'deel':
      return sectie(d, 'h2');
    case 'handtekening':
      return `<p>${stukken(d.groet)}</p>${d.wie.map((w) => `<p><b>${html(w.naam)}</b> ${html(w.functie)}</p>`).join('')}`;
    case 'aftekening':
      return `<p>${stukken(d.tekst)}</p>${d.velden.map((veld) => `<p>${html(veld)}</p>`).join('')}`;
    case 'bladzijde':
      return `<div class="nieuw"><h1>${html(d.kop)}</h1>${d.delen.map((s) => sectie(s, 'h3')).join('')}</div>`;
  }
}

export function alsWebpagina(boom: BriefBoom): string {
  const kort = boom.kort.map((k) => `<dt>${html(k.vraag)}</dt><dd>${stukken(k.antwoord)}</dd>`).join('');
  const inhoud = [...boom.intro.map(blok), ...boom.delen.map(deel)].join('');
  const kop = `<p>${boom.adres.map(html).join('<br>')}</p><h1>${html(boom.titel)}</h1><dl>${kort}</dl>`;
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><style>${stijl}</style><body>${kop}${inhoud}</body></html>`;
}
