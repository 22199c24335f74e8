/** Reads what is needed of a PDF to add to it without touching a byte: our own printing, with or without signatures. */
export class PdfFout extends Error {
  override readonly name = 'PdfFout';
}

export interface Pdfbron {
  readonly tekst: string;
  /** where the newest cross-reference table begins */
  readonly kruistabel: number;
  /** one more than the highest object number */
  readonly aantal: number;
  /** what the next trailer repeats: /Root, /Info, /ID */
  readonly trailer: string;
  readonly wortel: number;
  /** The text of a dictionary object, between `obj` and `endobj`. */
  object(nummer: number): string;
}

/** Bytes as characters of the same number, so that an index in the text is an offset in the file. */
export function leesPdf(pdf: Uint8Array): Pdfbron {
  const tekst = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const kruistabel = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tekst)?.[1] ?? Number.NaN);
  if (Number.isNaN(kruistabel)) throw new PdfFout('Dit bestand eindigt niet als een PDF.');
  const plaatsen = new Map<number, number>();
  const trailers: string[] = [];
  for (let plek: number | undefined = kruistabel; plek !== undefined;) {
    const trailer = leesTabel(tekst, plek, plaatsen);
    trailers.push(trailer);
    const vorige = /\/Prev (\d+)/.exec(trailer)?.[1];
    plek = vorige === undefined ? undefined : Number(vorige);
  }
  const [trailer = ''] = trailers;
  return {
    ...{ tekst, kruistabel, trailer },
    aantal: getal(trailer, /\/Size (\d+)/),
    wortel: getal(trailer, /\/Root (\d+) 0 R/),
    object: (nummer) => leesObject(tekst, nummer, plaatsen.get(nummer)),
  };
}

/** The newest table is read first, so what it says of an object stands. @returns its trailer */
function leesTabel(tekst: string, plek: number, plaatsen: Map<number, number>): string {
  const einde = tekst.indexOf('trailer', plek);
  if (!tekst.startsWith('xref', plek) || einde < 0) throw new PdfFout('De PDF heeft geen gewone kruistabel.');
  const regels = tekst
    .slice(plek, einde)
    .split(/\r\n|\n|\r/)
    .slice(1);
  let nummer = 0;
  for (const regel of regels) {
    const deel = /^(\d+) (\d+)\s*$/.exec(regel);
    const rij = /^(\d{10}) \d{5} ([nf])/.exec(regel);
    if (deel !== null) nummer = Number(deel[1]);
    if (rij === null) continue;
    if (rij[2] === 'n' && !plaatsen.has(nummer)) plaatsen.set(nummer, Number(rij[1]));
    nummer += 1;
  }
  return tekst.slice(einde, tekst.indexOf('startxref', einde));
}

function leesObject(tekst: string, nummer: number, plek: number | undefined): string {
  const kop = `${nummer} 0 obj`;
  if (plek === undefined || !tekst.startsWith(kop, plek)) throw new PdfFout(`Object ${nummer} van de PDF ontbreekt.`);
  return tekst.slice(plek + kop.length, tekst.indexOf('endobj', plek)).trim();
}

export function getal(tekst: string, patroon: RegExp): number {
  const gevonden = patroon.exec(tekst)?.[1];
  if (gevonden === undefined) throw new PdfFout(`In de PDF ontbreekt ${patroon.source}.`);
  return Number(gevonden);
}
