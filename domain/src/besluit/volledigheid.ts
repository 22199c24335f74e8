/**
 * The fifteen points a decision must hold (domein §5.3), weighed on the proposal it is to become. What is wanting stops
 * the proposal and says where it is mended; what only a reader can judge asks attention; what the meeting adds comes later.
 */
import type { BesluitCode } from './codes.js';
import type { LijnGegevens } from './lijnen.js';

export interface VoorgesteldeLijn {
  readonly besluit: BesluitCode;
  readonly spoor: 'MI' | 'MD';
  readonly omschrijving: string;
  readonly tekst: string;
  readonly gegevens: LijnGegevens;
}

export interface TeNemenBesluit {
  readonly client: string;
  readonly motivering: string;
  /** Of the letter: its kind, why this category, and whether it speaks of the project agreement. */
  readonly brief: { readonly soort: string; readonly categorieReden: boolean; readonly gpmi: boolean } | undefined;
  readonly feiten: number;
  readonly lijnen: readonly VoorgesteldeLijn[];
  readonly hoorrecht: { readonly verplicht: boolean; readonly gemeld: boolean };
}

export interface Besluitpunt {
  readonly nr: number;
  readonly punt: string;
  readonly status: 'in_orde' | 'ontbreekt' | 'aandacht' | 'later';
  readonly boodschap: string | null;
  /** The field or route where it is mended. */
  readonly veld: string;
}

type Oordeel = readonly [Besluitpunt['status'], string?];

const GOED: Oordeel = ['in_orde'];
const LATER: Oordeel = ['later'];
const ontbreekt = (boodschap: string): Oordeel => ['ontbreekt', boodschap];
const aandacht = (boodschap: string): Oordeel => ['aandacht', boodschap];
const tenzij = (goed: boolean, anders: Oordeel): Oordeel => (goed ? GOED : anders);

const leefloonlijnen = ({ lijnen }: TeNemenBesluit) =>
  lijnen.filter(({ gegevens }) => gegevens.invoer.soort === 'leefloon');
const heeft = (tekst: string) => tekst.trim() !== '';

const PUNTEN: readonly {
  readonly punt: string;
  readonly veld: string;
  readonly oordeel: (besluit: TeNemenBesluit) => Oordeel;
}[] = [
  { punt: 'het orgaan, de zitting en het agendanummer', veld: 'agenda', oordeel: () => LATER },
  {
    ...{ punt: 'wie de cliënt is', veld: 'client' },
    oordeel: ({ client }) => tenzij(heeft(client), ontbreekt('De naam van de cliënt ontbreekt.')),
  },
  {
    ...{ punt: 'wat gevraagd is, per lijn', veld: 'lijnen' },
    oordeel: ({ lijnen }) =>
      tenzij(
        lijnen.length > 0 && lijnen.every(({ omschrijving }) => heeft(omschrijving)),
        ontbreekt('Een lijn zegt niet wat gevraagd is.'),
      ),
  },
  {
    ...{ punt: 'de rechtsgrond', veld: 'brief.soort' },
    oordeel: ({ brief }) =>
      tenzij(brief !== undefined, ontbreekt('Kies de soort brief: daarmee komt de rechtsgrond mee.')),
  },
  {
    ...{ punt: 'de feiten, met dag en bron', veld: 'feiten' },
    oordeel: ({ feiten }) =>
      tenzij(feiten > 0, aandacht('Er is geen feit met een bron genoteerd: alleen het verslag draagt de beslissing.')),
  },
  {
    ...{ punt: 'de categorie en waarom', veld: 'brief.velden.categorieReden' },
    oordeel: (besluit) =>
      tenzij(
        leefloonlijnen(besluit).length === 0 ||
          besluit.brief?.categorieReden === true ||
          /categorie|alleenstaand|samenwon|woont (alleen|samen)/i.test(besluit.motivering),
        ontbreekt('Zeg waarom deze categorie van toepassing is.'),
      ),
  },
  {
    ...{ punt: 'de middelen en de berekening', veld: 'lijnen.invoer' },
    oordeel: (besluit) =>
      tenzij(
        leefloonlijnen(besluit).every(({ gegevens }) => gegevens.bedragCent !== undefined),
        ontbreekt('Het bedrag is niet berekend: bewaar het voorstel opnieuw.'),
      ),
  },
  {
    ...{ punt: 'de beoordeling', veld: 'motivering' },
    oordeel: ({ motivering }) => tenzij(heeft(motivering), ontbreekt('De motivering ontbreekt.')),
  },
  {
    ...{ punt: 'de ingang en de uitbetaling', veld: 'lijnen.invoer' },
    oordeel: (besluit) =>
      tenzij(
        leefloonlijnen(besluit).every(({ gegevens }) => gegevens.ingang !== undefined),
        ontbreekt('Zeg vanaf wanneer de steun ingaat.'),
      ),
  },
  {
    ...{ punt: 'de voorwaarden en het GPMI', veld: 'brief.velden.gpmi' },
    oordeel: (besluit) =>
      tenzij(
        leefloonlijnen(besluit).length === 0 || besluit.brief?.gpmi === true,
        aandacht('De brief zegt niet of er een GPMI komt, of waarom niet.'),
      ),
  },
  { punt: 'terugvorderbaar of niet (zwijgen is niet terugvorderbaar)', veld: 'lijnen.invoer', oordeel: () => GOED },
  { punt: 'wanneer de steun herbekeken wordt', veld: 'opvolging', oordeel: () => GOED },
  { punt: 'de uitslag van de stemming', veld: 'zitting', oordeel: () => LATER },
  {
    ...{ punt: 'bij een weigering van MI: het onderzoek naar dienstverlening', veld: 'mdOnderzoek' },
    oordeel: ({ lijnen, motivering }) =>
      tenzij(
        !lijnen.some(({ besluit, spoor }) => besluit === 'WEIGERING' && spoor === 'MI') ||
          lijnen.some(({ spoor }) => spoor === 'MD') ||
          /dienstverlening/i.test(motivering),
        aandacht('Kijk na of de motivering het onderzoek naar maatschappelijke dienstverlening beschrijft.'),
      ),
  },
  {
    ...{ punt: 'het hoorrecht', veld: 'hoorrecht' },
    oordeel: ({ hoorrecht: { verplicht, gemeld } }) =>
      tenzij(!verplicht || gemeld, ontbreekt('De cliënt is nog niet schriftelijk op zijn hoorrecht gewezen.')),
  },
];

export function besluitVolledigheid(besluit: TeNemenBesluit): Besluitpunt[] {
  return PUNTEN.map(({ punt, veld, oordeel }, i) => {
    const [status, boodschap = null] = oordeel(besluit);
    return { nr: i + 1, punt, veld, status, boodschap };
  });
}
