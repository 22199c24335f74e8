import {
  datum,
  euro,
  maandNaam,
  metWeekdag,
  som,
  voluit,
  weekdag,
  wettenInBrief,
  type GegevensVan,
  type Persoon,
  type Rechtsregel,
} from '@besluitpad/domain';
import { aanspreekvorm, hemOfHaar, hijOfZij, volledigeNaam } from './personen.js';
import { regeloverzicht } from './rechtsregels.js';

function zonderJaar(tekst: string): string {
  return tekst.replace(/ \d{4}$/, '');
}

function delenVanMaand(maand: string): { jaar: string; naam: string } {
  const [jaar = '', nummer = ''] = maand.split('-');
  return { jaar, naam: maandNaam(Number(nummer)) };
}

function maandVoluit(maand: string): string {
  const { naam, jaar } = delenVanMaand(maand);
  return `${naam} ${jaar}`;
}

function opsomming(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen[delen.length - 1] ?? ''}`;
}

const getalwoorden = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** An item of a sentence that runs over a list: a semicolon after it, a full stop after the last, nothing after "?". */
function lijstregel(tekst: string, isLaatste: boolean): string {
  if (/[?!.;]$/.test(tekst)) return tekst;
  return `${tekst}${isLaatste ? '.' : ';'}`;
}

type Categorie = 1 | 2 | 3;
type Ritme = GegevensVan<'toekenning_leefloon'>['vervolg']['ritme'];

const voorWie = {
  1: 'iemand die samenwoont',
  2: 'iemand die alleen woont',
  3: 'iemand met een gezin ten laste',
} as const satisfies Record<Categorie, string>;

const alsWie = {
  1: 'een samenwonende',
  2: 'een alleenstaande',
  3: 'iemand met een gezin ten laste',
} as const satisfies Record<Categorie, string>;

const woonvorm = {
  1: 'samenwonen',
  2: 'alleen wonen',
  3: 'een gezin ten laste hebben',
} as const satisfies Record<Categorie, string>;

const ritmes = {
  maand: 'elke maand',
  veertien_dagen: 'elke twee weken',
  week: 'elke week',
} as const satisfies Record<Ritme, string>;

type Waarover = GegevensVan<'hoorrecht'>['waarover'];

const onderwerpen = {
  leefloon: 'uw aanvraag voor een leefloon',
  herziening: 'uw leefloon',
  schorsing: 'de betaling van uw leefloon',
  sanctie: 'een mogelijke straf op uw leefloon',
  terugvordering: 'geld dat u misschien te veel kreeg',
  andere_hulp: 'de hulp die u vroeg',
} as const satisfies Record<Waarover, string>;

/** Who met: the committee, or a subcommittee under its own name (R-COM-05). */
function hetComite(subcomite?: string): string {
  return subcomite === undefined ? 'het bijzonder comité' : `het subcomité ${subcomite}`;
}

type Stem = { readonly lid: string; readonly stem: 'ja' | 'nee' | 'onthouding' };

/** Votes grouped for the minutes; who abstains is named but does not count. */
function telling(stemmen: readonly Stem[]): { stem: string; aantal: number; leden: string[] }[] {
  return (['ja', 'nee', 'onthouding'] as const).map((stem) => {
    const leden = stemmen.filter((s) => s.stem === stem).map((s) => s.lid);
    return { stem, aantal: leden.length, leden };
  });
}

/** Wording that lives here and not in a template: part of the fingerprint of every template. */
export const vasteWoorden = { voorWie, alsWie, woonvorm, ritmes, onderwerpen, getalwoorden, wettenInBrief };

/** The words that templates may call by name. All formatting of amounts and dates comes from `domain`. */
export const woorden = {
  euro: (bedragCent: number) => euro(bedragCent),
  aftrek: (bedragCent: number) => `− ${euro(bedragCent)}`,
  datum: (d: string) => voluit(datum(d)),
  dagMaand: (d: string) => zonderJaar(voluit(datum(d))),
  metWeekdag: (d: string) => metWeekdag(datum(d)),
  weekdagDagMaand: (d: string) => zonderJaar(metWeekdag(datum(d))),
  weekdag: (d: string) => metWeekdag(datum(d)).replace(/ .*/, ''),
  isWeekend: (d: string) => weekdag(datum(d)) > 5,
  maand: maandVoluit,
  maandVan: (d: string) => maandVoluit(d.slice(0, 7)),
  maandNaam: (maand: string) => delenVanMaand(maand).naam,
  maandNamen: (maanden: readonly string[]) => maanden.map((maand) => delenVanMaand(maand).naam),
  dagNummer: (d: string) => String(Number(d.slice(8))),
  jaar: (d: string) => d.slice(0, 4),
  hoofdletter: (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1),
  opsomming,
  getal: (n: number) => n.toLocaleString('nl-BE'),
  getalwoord: (n: number) => getalwoorden[n] ?? String(n),
  lijstregel,
  volledigeNaam: (persoon: Persoon) => volledigeNaam(persoon),
  aanspreekvorm: (persoon: Persoon) => aanspreekvorm(persoon),
  hijOfZij: (persoon: Persoon) => hijOfZij(persoon),
  hemOfHaar: (persoon: Persoon) => hemOfHaar(persoon),
  voorWie: (categorie: Categorie) => voorWie[categorie],
  alsWie: (categorie: Categorie) => alsWie[categorie],
  woonvorm: (categorie: Categorie) => woonvorm[categorie],
  hetComite,
  orgaanInWoorden: (orgaan: 'bijzonder_comite' | 'voorzitter', subcomite?: string) =>
    orgaan === 'voorzitter' ? 'de voorzitter van het comité' : hetComite(subcomite),
  heeftBedrag: (regels: readonly { bedragCent?: number }[]) => regels.some((r) => r.bedragCent !== undefined),
  waaroverInWoorden: (waarover: Waarover) => onderwerpen[waarover],
  ritme: (ritme: Ritme) => ritmes[ritme],
  regeloverzicht: (regels: readonly Rechtsregel[]) => regeloverzicht(regels),
  somGekregen: (maanden: readonly { gekregenCent: number }[]) => som(maanden.map((m) => m.gekregenCent)),
  somRecht: (maanden: readonly { rechtCent: number }[]) => som(maanden.map((m) => m.rechtCent)),
  telling,
  som: (regels: readonly { bedragCent: number }[]) => som(regels.map((r) => r.bedragCent)),
  maal: (a: number, b: number) => a * b,
  min: (a: number, b: number) => a - b,
  is: (a: unknown, b: unknown) => a === b,
  meerDan: (a: number, b: number) => a > b,
  niet: (a: unknown) => a === undefined || a === false || (Array.isArray(a) && a.length === 0),
  /** Other aid that was to be paid back from the start: never "too much". */
  alsAfgesproken: ({ aard }: { aard?: string }) => aard === 'terugbetaalbaar' || aard === 'voorschot',
  allebei: (a: unknown, b: unknown) => Boolean(a) && Boolean(b),
} as const;
