/** An ISO 20022 message as a tree, of which every element may be missing or there many times. */
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { Berichtfout } from './bericht.js';

export type Knoop = Readonly<Record<string, unknown>>;

const ontleder = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  // Digits stay text: an identification of only digits is no number.
  parseTagValue: false,
  isArray: () => true,
});

const keurder = new SyntaxValidator();

export function leesXml(tekst: string): Knoop {
  // A message of a bank has no document type; one that has may make the parser fetch or grow.
  if (/<!DOCTYPE/i.test(tekst))
    throw new Berichtfout('Het bestand bevat een DOCTYPE: dat hoort niet in een bankbericht.');
  keurVorm(tekst);
  return ontleder.parse(tekst) as Knoop;
}

function keurVorm(tekst: string): void {
  try {
    keurder.validate(tekst);
  } catch (fout) {
    const regel = fout instanceof Error && 'line' in fout && typeof fout.line === 'number' ? fout.line : undefined;
    if (regel === undefined) throw fout;
    throw new Berichtfout(`Het bestand is geen geldige XML: regel ${regel}.`, { cause: fout });
  }
}

/** All elements at the end of this path, in document order. */
export function alle(knoop: Knoop, ...pad: readonly string[]): Knoop[] {
  return pad.reduce<Knoop[]>((knopen, naam) => knopen.flatMap((een) => kinderen(een, naam)), [knoop]);
}

export function eerste(knoop: Knoop, ...pad: readonly string[]): Knoop | undefined {
  return alle(knoop, ...pad)[0];
}

/** The text of the first element at the end of this path. */
export function tekstVan(knoop: Knoop, ...pad: readonly string[]): string | undefined {
  const naam = pad.at(-1);
  if (naam === undefined) return undefined;
  for (const ouder of alle(knoop, ...pad.slice(0, -1))) {
    const [waarde] = lijst(ouder[naam]);
    if (typeof waarde === 'string' && waarde.trim() !== '') return waarde.trim();
  }
  return undefined;
}

export function eisTekst(knoop: Knoop, waar: string, ...pad: readonly string[]): string {
  const tekst = tekstVan(knoop, ...pad);
  if (tekst === undefined) throw new Berichtfout(`In ${waar} ontbreekt ${pad.join('/')}.`);
  return tekst;
}

function kinderen(knoop: Knoop, naam: string): Knoop[] {
  return lijst(knoop[naam]).filter((kind): kind is Knoop => typeof kind === 'object' && kind !== null);
}

function lijst(waarde: unknown): readonly unknown[] {
  if (waarde === undefined) return [];
  return Array.isArray(waarde) ? waarde : [waarde];
}
