/**
 * From the count and what was put to the vote to the outcome of the item and of each open line. Pure. A draft that is not
 * adopted is rejected and its lines stay open: it never becomes a refusal (R-COM-13).
 */
import type { Stemuitslag } from '@besluitpad/domain';

export type Puntstatus = 'beslist' | 'verworpen' | 'verdaagd' | 'niet_behandeld';
export type TerStemming = 'zoals_voorgesteld' | 'anders' | 'verdaagd' | 'kennisname';

export interface VoorgesteldeLijn {
  readonly aanvraaglijnId: string;
  readonly besluit: string;
  /** of a line that itself proposes to adjourn */
  readonly onderzoeksopdracht: string | null;
}

/** How the committee departs from the proposal on one line. */
export interface Afwijking {
  readonly aanvraaglijnId: string;
  readonly uitkomst?: 'beslist' | 'verdaagd' | undefined;
  readonly besluit?: string | undefined;
  readonly onderzoeksopdracht?: string | undefined;
}

export interface Lijnuitkomst {
  readonly aanvraaglijnId: string;
  readonly uitkomst: Puntstatus;
  readonly onderzoeksopdracht: string | null;
}

export interface Behandeling {
  readonly uitslag: Stemuitslag;
  readonly terStemming: TerStemming;
  readonly openLijnen: readonly string[];
  readonly voorgesteld: readonly VoorgesteldeLijn[];
  readonly afwijkingen: readonly Afwijking[];
  /** of the item as a whole, for lines that have none of their own */
  readonly onderzoeksopdracht: string | null;
}

export function bepaalUitkomst(behandeling: Behandeling): { status: Puntstatus; lijnen: Lijnuitkomst[] } {
  const { uitslag, openLijnen } = behandeling;
  const alle = (uitkomst: Puntstatus): Lijnuitkomst[] =>
    openLijnen.map((aanvraaglijnId) => ({ aanvraaglijnId, uitkomst, onderzoeksopdracht: null }));
  if (!uitslag.quorumGehaald) return { status: 'niet_behandeld', lijnen: alle('niet_behandeld') };
  if (!uitslag.aangenomen) return { status: 'verworpen', lijnen: alle('verworpen') };
  const lijnen = openLijnen.map((id) => uitkomstVanLijn(behandeling, id));
  // A line that is adjourned can carry an advance that is decided: then the item as a whole is decided.
  const beslist = lijnen.some((lijn) => lijn.uitkomst === 'beslist') || heeftVoorschot(behandeling);
  return { status: beslist ? 'beslist' : 'verdaagd', lijnen };
}

function uitkomstVanLijn(behandeling: Behandeling, aanvraaglijnId: string): Lijnuitkomst {
  const afwijking = behandeling.afwijkingen.find((lijn) => lijn.aanvraaglijnId === aanvraaglijnId);
  const opdracht = afwijking?.onderzoeksopdracht ?? opdrachtUitVoorstel(behandeling, aanvraaglijnId);
  const verdaagd: Lijnuitkomst = {
    aanvraaglijnId,
    uitkomst: 'verdaagd',
    onderzoeksopdracht: opdracht ?? behandeling.onderzoeksopdracht,
  };
  const beslist: Lijnuitkomst = { aanvraaglijnId, uitkomst: 'beslist', onderzoeksopdracht: null };
  switch (behandeling.terStemming) {
    case 'verdaagd':
      return verdaagd;
    case 'anders':
      if (afwijking?.besluit !== undefined) return afwijking.besluit === 'VERDAGING' ? verdaagd : beslist;
      if (afwijking?.uitkomst === 'verdaagd') return verdaagd;
      return opdracht === null ? beslist : verdaagd;
    case 'zoals_voorgesteld':
    case 'kennisname':
      return opdracht === null ? beslist : verdaagd;
  }
}

function opdrachtUitVoorstel({ voorgesteld }: Behandeling, aanvraaglijnId: string): string | null {
  const lijn = voorgesteld.find((l) => l.aanvraaglijnId === aanvraaglijnId && l.besluit === 'VERDAGING');
  return lijn === undefined ? null : (lijn.onderzoeksopdracht ?? '');
}

/** A decided line on a request line that the same proposal adjourns. */
function heeftVoorschot({ terStemming, voorgesteld, afwijkingen }: Behandeling): boolean {
  if (terStemming === 'verdaagd') return false;
  const vervangen = new Set(terStemming === 'anders' ? afwijkingen.map((lijn) => lijn.aanvraaglijnId) : []);
  return voorgesteld.some((lijn) => lijn.besluit !== 'VERDAGING' && !vervangen.has(lijn.aanvraaglijnId));
}
