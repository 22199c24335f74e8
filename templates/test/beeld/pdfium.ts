import { PDFiumLibrary } from '@hyzyla/pdfium';

/** What we call of PDFium itself: the wrapper gives pictures, but not where each character stands. */
interface Pdfium {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF64: Float64Array;
  readonly wasmExports: { malloc(bytes: number): number; free(plaats: number): void };
  _FPDF_LoadMemDocument(plaats: number, lengte: number, wachtwoord: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, nummer: number): number;
  _FPDF_ClosePage(blad: number): void;
  _FPDF_GetPageWidth(blad: number): number;
  _FPDF_GetPageHeight(blad: number): number;
  _FPDFText_LoadPage(blad: number): number;
  _FPDFText_ClosePage(tekst: number): void;
  _FPDFText_CountChars(tekst: number): number;
  _FPDFText_GetUnicode(tekst: number, i: number): number;
  _FPDFText_GetCharBox(tekst: number, i: number, l: number, r: number, o: number, b: number): number;
  _FPDFBitmap_CreateEx(breedte: number, hoogte: number, vorm: number, plaats: number, stap: number): number;
  _FPDFBitmap_FillRect(beeld: number, x: number, y: number, breedte: number, hoogte: number, kleur: number): void;
  _FPDFBitmap_GetBuffer(beeld: number): number;
  _FPDFBitmap_GetStride(beeld: number): number;
  _FPDFBitmap_Destroy(beeld: number): void;
  _FPDF_RenderPageBitmap(...args: readonly number[]): void;
}

/** A printed character with the box of its ink, in millimetres from the top left of the sheet. */
export interface Teken {
  readonly teken: string;
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
}

interface Maat {
  readonly breedte: number;
  readonly hoogte: number;
}

/** A page as it comes out of the printer. */
export interface Blad extends Maat {
  readonly tekens: readonly Teken[];
}

/** The same page as a picture: one byte a pixel, white is 255; `PER_MM` pixels to the millimetre. */
export interface Beeld {
  readonly breed: number;
  readonly hoog: number;
  readonly grijs: Uint8Array;
}

export const PER_MM = 2;
const MM = 25.4 / 72;
const GRIJS = 1;
const WIT = 0xffffffff;

const bibliotheek = PDFiumLibrary.init();

async function pdfium(): Promise<Pdfium> {
  return ((await bibliotheek) as unknown as { module: Pdfium }).module;
}

function tekensVan(p: Pdfium, blad: number, hoogte: number): Teken[] {
  const tekst = p._FPDFText_LoadPage(blad);
  const vak = p.wasmExports.malloc(4 * 8);
  const tekens: Teken[] = [];
  for (let i = 0; i < p._FPDFText_CountChars(tekst); i++) {
    p._FPDFText_GetCharBox(tekst, i, vak, vak + 8, vak + 16, vak + 24);
    const [links, rechts, onder, boven] = [...p.HEAPF64.subarray(vak / 8, vak / 8 + 4)] as [number, ...number[]];
    const teken = String.fromCodePoint(p._FPDFText_GetUnicode(tekst, i));
    if (rechts! <= links || boven! <= onder! || /\s/.test(teken)) continue;
    tekens.push({
      teken,
      links: links * MM,
      rechts: rechts! * MM,
      boven: hoogte - boven! * MM,
      onder: hoogte - onder! * MM,
    });
  }
  p.wasmExports.free(vak);
  p._FPDFText_ClosePage(tekst);
  return tekens;
}

function beeldVan(p: Pdfium, blad: number, { breedte, hoogte }: Maat): Beeld {
  const [breed, hoog] = [Math.round(breedte * PER_MM), Math.round(hoogte * PER_MM)];
  const beeld = p._FPDFBitmap_CreateEx(breed, hoog, GRIJS, 0, 0);
  p._FPDFBitmap_FillRect(beeld, 0, 0, breed, hoog, WIT);
  p._FPDF_RenderPageBitmap(beeld, blad, 0, 0, breed, hoog, 0, 0);
  const [begin, stap] = [p._FPDFBitmap_GetBuffer(beeld), p._FPDFBitmap_GetStride(beeld)];
  const grijs = new Uint8Array(breed * hoog);
  for (let y = 0; y < hoog; y++) grijs.set(p.HEAPU8.subarray(begin + y * stap, begin + y * stap + breed), y * breed);
  p._FPDFBitmap_Destroy(beeld);
  return { breed, hoog, grijs };
}

/** Opens a file as a reader would, with another program than the one that made it. */
async function perBlad<T>(pdf: Uint8Array, lees: (p: Pdfium, blad: number, maat: Maat) => T): Promise<T[]> {
  const p = await pdfium();
  const plaats = p.wasmExports.malloc(pdf.length);
  p.HEAPU8.set(pdf, plaats);
  const document = p._FPDF_LoadMemDocument(plaats, pdf.length, 0);
  const bladen = Array.from({ length: p._FPDF_GetPageCount(document) }, (_, nummer) => {
    const blad = p._FPDF_LoadPage(document, nummer);
    const gelezen = lees(p, blad, {
      breedte: p._FPDF_GetPageWidth(blad) * MM,
      hoogte: p._FPDF_GetPageHeight(blad) * MM,
    });
    p._FPDF_ClosePage(blad);
    return gelezen;
  });
  p._FPDF_CloseDocument(document);
  p.wasmExports.free(plaats);
  return bladen;
}

export function leesBladen(pdf: Uint8Array): Promise<Blad[]> {
  return perBlad(pdf, (p, blad, maat) => ({ ...maat, tekens: tekensVan(p, blad, maat.hoogte) }));
}

export function leesBeelden(pdf: Uint8Array): Promise<Beeld[]> {
  return perBlad(pdf, beeldVan);
}
