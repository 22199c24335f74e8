// Plain JavaScript, so that a worker thread can load it from source and from a build alike. Checked by tsc.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { lettertypen } from './lettertypen.mjs';

/** @typedef {'ua-1' | 'a-2a'} Standaard */
/** @typedef {{ layout: string, brief: string, groot: boolean, venster: 'rechts' | 'links' }} Zetopdracht */

const layoutMap = fileURLToPath(new URL('../../layout/', import.meta.url));

/** Typst refused the document: it does not fit, or a character has no glyph. Never holds the text of the letter. */
export class ZetFout extends Error {
  /** @param {string} uitleg */
  constructor(uitleg) {
    super(`De brief kan niet gezet worden: ${uitleg}`);
    this.name = 'ZetFout';
    this.uitleg = uitleg;
  }
}

/** So many letters back the compiler remembers: the letters of a meeting are of some ten kinds, and none may grow it for ever. */
const BEWAARDE_BRIEVEN = 24;

/** @type {NodeCompiler | undefined} */
let compiler;

function zetter() {
  compiler ??= NodeCompiler.create({
    workspace: layoutMap,
    fontArgs: [{ fontBlobs: lettertypen.map((bestand) => readFileSync(bestand)) }],
  });
  return compiler;
}

/** @param {{ shortDiagnostics: readonly unknown[] } | null} melding */
function uitleg(melding) {
  const regels = (melding?.shortDiagnostics ?? []).map((d) =>
    typeof d === 'object' && d !== null && 'message' in d ? String(d.message) : 'onbekende fout',
  );
  // What the layout itself asserts is a Dutch sentence of ours; Typst puts its own words before it.
  return [...new Set(regels)].map((regel) => regel.replace(/^assertion failed: /, '')).join('; ');
}

/** @param {unknown} fout */
function exportFout(fout) {
  const tekst = String(fout);
  // Typst quotes the run of text it could not print: that is a person's name or story, so it stays here.
  if (tekst.includes('could not be displayed')) return new ZetFout('een teken bestaat niet in het lettertype');
  return new ZetFout('het PDF-bestand voldoet niet aan zijn standaard');
}

/**
 * One layout, one file per standard.
 * @param {Zetopdracht} opdracht
 * @param {readonly Standaard[]} standaarden
 * @returns {Uint8Array[]}
 */
export function zet(opdracht, standaarden) {
  const typst = zetter();
  try {
    const uitkomst = typst.compile({
      mainFilePath: path.join(layoutMap, opdracht.layout),
      inputs: { brief: opdracht.brief, groot: opdracht.groot ? 'ja' : 'nee', venster: opdracht.venster },
    });
    const document = uitkomst.result;
    if (document === null) throw new ZetFout(uitleg(uitkomst.takeError()));
    // A warning is an unknown font or a layout that does not settle: both give another letter than the one tested.
    const waarschuwing = uitkomst.takeWarnings();
    if (waarschuwing !== null) throw new ZetFout(uitleg(waarschuwing));
    return standaarden.map((standaard) => alsPdf(typst, document, standaard));
  } finally {
    // Without this the compiler keeps about a megabyte of every letter it ever set. What the last letters had in common
    // (layout, fixed sentences) stays: the next one of the kind is laid out in a third of the time.
    typst.evictCache(BEWAARDE_BRIEVEN);
  }
}

/**
 * @param {NodeCompiler} typst
 * @param {import('@myriaddreamin/typst-ts-node-compiler').NodeTypstDocument} document
 * @param {Standaard} standaard
 */
function alsPdf(typst, document, standaard) {
  try {
    return new Uint8Array(typst.pdf(document, { pdfStandard: standaard }));
  } catch (fout) {
    throw exportFout(fout);
  }
}

/** @param {Uint8Array} bytes */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
