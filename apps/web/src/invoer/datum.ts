/** What a Belgian types for a day, read strictly: day before month, and what cannot be a day says why. */
export type Gelezen<T> =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'waarde'; readonly waarde: T }
  | { readonly soort: 'fout'; readonly zin: string };

interface Opties {
  /** The day it is, JJJJ-MM-DD: for `vandaag`, a missing year and a year of two digits. */
  readonly vandaag: string;
  /** Born, delivered: a year of two digits is then never one to come. */
  readonly verleden?: boolean;
}

const MAANDEN = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus'],
  ...['september', 'oktober', 'november', 'december'],
];
const VORM = 'Schrijf dag, maand en jaar, zoals 3/4/2026 voor 3 april 2026.';
const EERSTE_JAAR = 1900;
const LAATSTE_JAAR = 2199;
/** Two digits mean the century in which the year lies at most this far ahead. */
const VOORUIT = 20;

const fout = (zin: string): Gelezen<string> => ({ soort: 'fout', zin });

export function leesDatum(tekst: string, opties: Opties): Gelezen<string> {
  const getypt = tekst.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (getypt === '') return { soort: 'leeg' };
  if (getypt === 'vandaag') return { soort: 'waarde', waarde: opties.vandaag };
  if (getypt === 'gisteren') return { soort: 'waarde', waarde: dagErvoor(opties.vandaag) };
  const delen = splits(getypt);
  if (delen === undefined) return fout(VORM);
  const { dag, maand, jaar } = delen;
  return keur(dag, maand, jaar === undefined ? huidigJaar(opties) : volJaar(jaar, opties), tekst.trim());
}

interface Delen {
  readonly dag: number;
  readonly maand: number;
  readonly jaar: string | undefined;
}

function splits(getypt: string): Delen | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(getypt);
  if (iso !== null) return { dag: Number(iso[3]), maand: Number(iso[2]), jaar: iso[1] };
  const aaneen = /^(\d{2})(\d{2})(\d{4})$/.exec(getypt);
  if (aaneen !== null) return { dag: Number(aaneen[1]), maand: Number(aaneen[2]), jaar: aaneen[3] };
  const cijfers = /^(\d{1,2}) ?[/.\- ] ?(\d{1,2})(?: ?[/.\- ] ?(\d{4}|\d{2}))?$/.exec(getypt);
  if (cijfers !== null) return { dag: Number(cijfers[1]), maand: Number(cijfers[2]), jaar: cijfers[3] };
  const woorden = /^(?:[a-z]+dag )?(\d{1,2})(?:e)? ?([a-z]+)\.?(?: ?(\d{4}|\d{2}))?$/.exec(getypt);
  const maand = woorden === null ? 0 : maandnummer(woorden[2] ?? '');
  return maand === 0 ? undefined : { dag: Number(woorden?.[1]), maand, jaar: woorden?.[3] };
}

/** The month by its name or by its first three letters; 0 when no month is called so. */
function maandnummer(naam: string): number {
  if (naam === 'mrt') return 3;
  return MAANDEN.findIndex((maand) => naam.length >= 3 && maand.startsWith(naam)) + 1;
}

function keur(dag: number, maand: number, jaar: number, getypt: string): Gelezen<string> {
  if (maand < 1 || maand > MAANDEN.length) {
    return fout(`${maand} is geen maand: ${getypt} bestaat niet. ${VORM}`);
  }
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return fout(`Kies een jaar tussen ${EERSTE_JAAR} en ${LAATSTE_JAAR}.`);
  const telt = new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
  if (dag < 1 || dag > telt) {
    const naam = MAANDEN[maand - 1] ?? '';
    return fout(`${naam.charAt(0).toUpperCase()}${naam.slice(1)} ${jaar} telt ${telt} dagen: ${getypt} bestaat niet.`);
  }
  return { soort: 'waarde', waarde: `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}` };
}

const huidigJaar = ({ vandaag }: Opties) => Number(vandaag.slice(0, 4));

function volJaar(jaar: string, opties: Opties): number {
  if (jaar.length === 4) return Number(jaar);
  const nu = huidigJaar(opties);
  const inDezeEeuw = nu - (nu % 100) + Number(jaar);
  return inDezeEeuw > nu + (opties.verleden === true ? 0 : VOORUIT) ? inDezeEeuw - 100 : inDezeEeuw;
}

function dagErvoor(dag: string): string {
  const moment = new Date(`${dag}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - 1);
  return moment.toISOString().slice(0, 10);
}

/** As it stands in a field again: 3/4/2026. */
export function schrijfDatum(dag: string): string {
  const [jaar, maand, nr] = dag.split('-');
  return `${Number(nr)}/${Number(maand)}/${jaar ?? ''}`;
}
