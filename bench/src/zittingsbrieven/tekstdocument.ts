import type { Blok, BriefBoom, Deel, Sectie, Tekst } from '@besluitpad/domain';

// The same letter as a text document in one XML file (.fodt), as a mail merge would hand it to a word processor.
const KOP = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="10.8pt" fo:language="nl" fo:country="BE"/></style:default-style>
<style:style style:name="vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="nieuw" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style></office:styles>
<office:body><office:text>`;
const SLOT = '</office:text></office:body></office:document>';

const xml = (tekst: string) => tekst.replace(/[&<>"]/g, (teken) => `&#${teken.charCodeAt(0)};`);
const stukken = (tekst: Tekst) =>
  tekst.map((s) => (s.b ? `<text:span text:style-name="vet">${xml(s.t)}</text:span>` : xml(s.t))).join('');
const alinea = (inhoud: string) => `<text:p>${inhoud}</text:p>`;
const kop = (tekst: string, niveau: number) => `<text:h text:outline-level="${niveau}">${xml(tekst)}</text:h>`;
const lijst = (items: readonly Tekst[]) =>
  `<text:list>${items.map((i) => `<text:list-item>${alinea(stukken(i))}</text:list-item>`).join('')}</text:list>`;
const rij = (cellen: readonly Tekst[]) =>
  `<table:table-row>${cellen.map((c) => `<table:table-cell>${alinea(stukken(c))}</table:table-cell>`).join('')}</table:table-row>`;

function blok(b: Blok): string {
  switch (b.s) {
    case 'alinea':
      return alinea(stukken(b.tekst));
    case 'lijst':
    case 'stappen':
      return lijst(b.items);
    case 'kader':
      return b.regels.map((regel) => alinea(stukken(regel))).join('');
    case 'velden':
      return b.velden.map((veld) => alinea(`${xml(veld.label)} ${xml(veld.waarde)}`)).join('');
    case 'tabel': {
      const kolommen = `<table:table-column table:number-columns-repeated="${b.kop.length}"/>`;
      return `<table:table>${kolommen}${rij(b.kop)}${b.rijen.map((r) => rij(r.cellen)).join('')}</table:table>`;
    }
  }
}

const sectie = (s: Sectie, niveau: number): string => kop(s.kop, niveau) + s.blokken.map(blok).join('');

function deel(d: Deel): string {
  switch (d.soort) {
    case 'deel':
      return sectie(d, 2);
    case 'handtekening':
      return alinea(stukken(d.groet)) + d.wie.map((w) => alinea(`${xml(w.naam)} ${xml(w.functie)}`)).join('');
    case 'aftekening':
      return alinea(stukken(d.tekst)) + d.velden.map((veld) => alinea(xml(veld))).join('');
    case 'bladzijde': {
      const opschrift = `<text:p text:style-name="nieuw">${xml(d.kop)}</text:p>`;
      return opschrift + d.delen.map((s) => sectie(s, 3)).join('');
    }
  }
}

export function alsTekstdocument(boom: BriefBoom): string {
  const adres = boom.adres.map((regel) => alinea(xml(regel))).join('');
  const kort = boom.kort.map((k) => alinea(`${xml(k.vraag)} ${stukken(k.antwoord)}`)).join('');
  return KOP + adres + kop(boom.titel, 1) + kort + boom.intro.map(blok).join('') + boom.delen.map(deel).join('') + SLOT;
}
