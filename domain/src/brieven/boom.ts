import type { BriefSoort } from './soorten.js';

/** A run of text with one weight. Text is always data: it never becomes markup again. */
export interface Stuk {
  readonly t: string;
  readonly b: boolean;
}

export type Tekst = readonly Stuk[];

export interface TabelRij {
  readonly cellen: readonly Tekst[];
  /** The line that the amounts above it add up to. */
  readonly totaal: boolean;
}

export interface TabelBlok {
  readonly s: 'tabel';
  readonly kop: readonly Tekst[];
  readonly uitlijning: readonly ('l' | 'r')[];
  readonly rijen: readonly TabelRij[];
}

export type Blok =
  | { readonly s: 'alinea'; readonly tekst: Tekst }
  | { readonly s: 'lijst'; readonly items: readonly Tekst[] }
  | { readonly s: 'stappen'; readonly items: readonly Tekst[] }
  | { readonly s: 'kader'; readonly regels: readonly Tekst[] }
  /** Lines of a form: what is already known is printed, the rest stays open to write on. */
  | { readonly s: 'velden'; readonly velden: readonly { readonly label: string; readonly waarde: string }[] }
  | TabelBlok;

/** A heading with its text; `vermeldingen` are the mandatory mentions the wording says it carries. */
export interface Sectie {
  readonly kop: string;
  readonly vermeldingen: readonly string[];
  readonly blokken: readonly Blok[];
}

export type Deel =
  | ({ readonly soort: 'deel' } & Sectie)
  | {
      readonly soort: 'handtekening';
      readonly groet: Tekst;
      readonly wie: readonly { naam: string; functie: string }[];
    }
  | { readonly soort: 'aftekening'; readonly tekst: Tekst; readonly velden: readonly string[] }
  /** A part that starts on its own page: "Niet akkoord?" in every decision, an item in a convocation. */
  | {
      readonly soort: 'bladzijde';
      readonly kop: string;
      /** The court page must fit on one page; the items of a meeting may run on. */
      readonly eenBladzijde: boolean;
      readonly delen: readonly Sectie[];
    };

/** The rendered letter: everything that is printed, nothing about how it looks. */
export interface BriefBoom {
  readonly soort: BriefSoort;
  readonly titel: string;
  /** ISO date of the letter; also the only time stamp in the PDF, so that the same input gives the same bytes. */
  readonly datum: string;
  readonly referentie: string;
  readonly ocmw: { readonly naam: string; readonly adres: readonly string[]; readonly initiaal: string };
  /** The references beside the address, and the block of facts of a meeting. */
  readonly kenmerken: readonly { readonly naam: string; readonly regels: readonly string[] }[];
  /** Empty for documents that are not sent in an envelope. */
  readonly adres: readonly string[];
  /** "In het kort"; empty when the kind has no box. */
  readonly kort: readonly { readonly vraag: string; readonly antwoord: Tekst }[];
  readonly intro: readonly Blok[];
  readonly delen: readonly Deel[];
}

export function tekstVan(tekst: Tekst): string {
  return tekst.map((stuk) => stuk.t).join('');
}

/** All text of a block on one line per item, to search in or to measure. */
export function regelsVanBlok(blok: Blok): string[] {
  switch (blok.s) {
    case 'alinea':
      return [tekstVan(blok.tekst)];
    case 'lijst':
    case 'stappen':
      return blok.items.map(tekstVan);
    case 'kader':
      return blok.regels.map(tekstVan);
    case 'velden':
      return blok.velden.map((veld) => `${veld.label} ${veld.waarde}`.trim());
    case 'tabel':
      return [blok.kop, ...blok.rijen.map((rij) => rij.cellen)].map((cellen) => cellen.map(tekstVan).join(' | '));
  }
}

/** The headings of the letter with their blocks, those of the court page included, in reading order. */
export function sectiesVan(boom: BriefBoom): Sectie[] {
  return boom.delen.flatMap((deel) => {
    switch (deel.soort) {
      case 'deel':
        return [deel];
      case 'bladzijde':
        return [...deel.delen];
      case 'handtekening':
      case 'aftekening':
        return [];
    }
  });
}

export function tekstVanSectie(sectie: Sectie): string {
  return sectie.blokken.flatMap(regelsVanBlok).join('\n');
}
