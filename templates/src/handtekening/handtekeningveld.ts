/**
 * A place for a PAdES signature, appended to a printed letter as an incremental update: what was signed before stays as it
 * was, byte for byte, so that a second signer signs the letter with the first signature on it.
 */
import { getal, leesPdf, PdfFout, type Pdfbron } from './kruistabel.js';

export interface Handtekeningveld {
  readonly naam: string;
  readonly reden: string;
  readonly op: Date;
}

/** Room for a signature with its chain of certificates, in bytes. */
const RUIMTE = 16_384;
const BEREIK = 48;

/** @returns the letter with an empty place; `ondertekendeDelen` says what is to be signed of it */
export function maakHandtekeningveld(pdf: Uint8Array, veld: Handtekeningveld): Uint8Array {
  const bron = leesPdf(pdf);
  const [handtekening, widget] = [bron.aantal, bron.aantal + 1];
  const catalogus = bron.object(bron.wortel);
  const blad = eersteBlad(bron, catalogus);
  const eerder = (/\/AcroForm\s*<<[^[]*\/Fields\s*\[([^\]]*)\]/.exec(catalogus)?.[1] ?? '').match(/\d+ 0 R/g) ?? [];
  const objecten = new Map([
    [bron.wortel, metVeld(catalogus, [...eerder, `${widget} 0 R`])],
    [blad, metAantekening(bron.object(blad), widget)],
    [handtekening, handtekeningobject(veld)],
    [
      widget,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Handtekening${eerder.length + 1}) /V ${handtekening} 0 R /F 132 ` +
        `/Rect [0 0 0 0] /P ${blad} 0 R >>`,
    ],
  ]);
  return metBereik(voegToe(bron, objecten));
}

function eersteBlad(bron: Pdfbron, catalogus: string): number {
  let nummer = getal(catalogus, /\/Pages (\d+) 0 R/);
  while (/\/Type\s*\/Pages\b/.test(bron.object(nummer))) nummer = getal(bron.object(nummer), /\/Kids\s*\[\s*(\d+) 0 R/);
  return nummer;
}

function metVeld(catalogus: string, velden: readonly string[]): string {
  const zonder = catalogus.replace(/\/AcroForm\s*<<[^>]*>>/, '');
  return voorSlot(zonder, `/AcroForm << /SigFlags 3 /Fields [${velden.join(' ')}] >>`);
}

function metAantekening(blad: string, widget: number): string {
  if (/\/Annots\s+\d+ 0 R/.test(blad)) throw new PdfFout('De aantekeningen van het blad staan elders.');
  return /\/Annots\s*\[/.test(blad)
    ? blad.replace(/\/Annots\s*\[/, `/Annots [${widget} 0 R `)
    : voorSlot(blad, `/Annots [${widget} 0 R]`);
}

function voorSlot(woordenboek: string, extra: string): string {
  const slot = woordenboek.lastIndexOf('>>');
  if (slot < 0) throw new PdfFout('Een object van de PDF is geen woordenboek.');
  return `${woordenboek.slice(0, slot)} ${extra} >>`;
}

function handtekeningobject({ naam, reden, op }: Handtekeningveld): string {
  const tijd = op.toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return (
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [${' '.repeat(BEREIK)}] ` +
    `/Contents <${'0'.repeat(2 * RUIMTE)}> /Name ${tekst(naam)} /Reason ${tekst(reden)} /M (D:${tijd}Z) >>`
  );
}

/** In hexadecimal UTF-16: a name can hold nothing that ends the string. */
function tekst(waarde: string): string {
  const bytes = Buffer.from(`\uFEFF${waarde}`, 'utf16le').swap16();
  return `<${bytes.toString('hex').toUpperCase()}>`;
}

function voegToe(bron: Pdfbron, objecten: ReadonlyMap<number, string>): string {
  let uit = bron.tekst.endsWith('\n') ? bron.tekst : `${bron.tekst}\n`;
  const rijen: string[] = [];
  for (const [nummer, inhoud] of [...objecten].sort(([a], [b]) => a - b)) {
    rijen.push(`${nummer} 1\n${String(uit.length).padStart(10, '0')} 00000 n \n`);
    uit += `${nummer} 0 obj\n${inhoud}\nendobj\n`;
  }
  const plek = uit.length;
  const behouden = bron.trailer.match(/\/(?:Root|Info) \d+ 0 R|\/ID\s*\[[^\]]*\]/g) ?? [];
  const aantal = Math.max(...objecten.keys()) + 1;
  return (
    `${uit}xref\n${rijen.join('')}trailer\n<< /Size ${aantal} /Prev ${bron.kruistabel} ${behouden.join(' ')} >>\n` +
    `startxref\n${plek}\n%%EOF\n`
  );
}

function metBereik(uit: string): Uint8Array {
  const plek = uit.lastIndexOf(`/ByteRange [${' '.repeat(BEREIK)}]`);
  const van = uit.indexOf('<', uit.indexOf('/Contents', plek));
  const tot = van + 2 * RUIMTE + 2;
  const bereik = `0 ${van} ${tot} ${uit.length - tot}`.padEnd(BEREIK);
  const begin = plek + '/ByteRange ['.length;
  return Buffer.from(uit.slice(0, begin) + bereik + uit.slice(begin + BEREIK), 'latin1');
}

export interface Gezet {
  /** everything but the place of the signature itself */
  readonly ondertekend: Uint8Array;
  /** the signature as it stands there, with the zeros that fill the place */
  readonly cms: Uint8Array;
}

/** Every signature place of the letter, in the order of signing. */
export function leesHandtekeningen(pdf: Uint8Array): Gezet[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const patroon = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\s*\]/g;
  return [...bytes.toString('latin1').matchAll(patroon)].map(([, , eerste, tweede, rest]) => {
    const [van, tot, lengte] = [Number(eerste), Number(tweede), Number(rest)];
    return {
      ondertekend: Buffer.concat([bytes.subarray(0, van), bytes.subarray(tot, tot + lengte)]),
      cms: Buffer.from(bytes.subarray(van + 1, tot - 1).toString('latin1'), 'hex'),
    };
  });
}

/** Puts the signature in the last place that was made. */
export function zetHandtekening(pdf: Uint8Array, cms: Uint8Array): Uint8Array {
  if (cms.length > RUIMTE) throw new PdfFout('De handtekening past niet in haar plaats.');
  const uit = Buffer.from(pdf);
  const van = uit.lastIndexOf('/Contents <') + '/Contents <'.length;
  if (van < '/Contents <'.length) throw new PdfFout('De PDF heeft geen plaats voor een handtekening.');
  uit.write(
    Buffer.from(cms)
      .toString('hex')
      .padEnd(2 * RUIMTE, '0'),
    van,
    'latin1',
  );
  return uit;
}
