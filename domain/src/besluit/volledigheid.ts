/**
 * The fifteen points a decision must hold (domein §5.3), weighed on the proposal it is to become. What is wanting stops
 * the proposal and says where it is mended; what only a reader can judge asks attention; what the meeting adds comes later.
 * Of each point it says what a person must still judge: who hands in the proposal confirms that, and it is recorded.
 */
import type { BesluitCode } from './codes.js';
import { magTerugvorderbaarZijn } from './lijnBijSteun.js';
import type { LijnGegevens } from './lijnen.js';

export interface VoorgesteldeLijn {
  readonly besluit: BesluitCode;
  readonly spoor: 'MI' | 'MD';
  readonly steun: string;
  readonly omschrijving: string;
  readonly tekst: string;
  readonly gegevens: LijnGegevens;
}

export interface TeNemenBesluit {
  readonly client: string;
  readonly motivering: string;
  /** Of the letter: its kind, why this category, and whether it speaks of the project agreement. */
  readonly brief: { readonly soort: string; readonly categorieReden: boolean; readonly gpmi: boolean } | undefined;
  /** Noted in the file, each with its source and day; and how many say different things of one matter. */
  readonly feiten: number;
  readonly tegenstrijdig: number;
  /** Adults who live with the client and of whose means nothing is known, not even that there are none. */
  readonly zonderMiddelen: number;
  /** Of the project agreement in the file: one runs, or integration was paid less than three months ago (CLK-23). */
  readonly gpmi: 'loopt' | 'niet_verplicht' | 'verplicht';
  readonly lijnen: readonly VoorgesteldeLijn[];
  readonly hoorrecht: { readonly verplicht: boolean; readonly gemeld: boolean };
  /** Of the client: noted, or told in the letter why the money comes by hand. */
  readonly rekening: 'bekend' | 'uit_de_hand' | 'onbekend';
}

export interface Besluitpunt {
  readonly nr: number;
  readonly punt: string;
  readonly status: 'in_orde' | 'ontbreekt' | 'aandacht' | 'later';
  readonly boodschap: string | null;
  /** The field or route where it is mended. */
  readonly veld: string;
  /** What the program cannot judge and a person does; null when the program checks it all. */
  readonly mens: string | null;
}

type Oordeel = readonly [Besluitpunt['status'], string?];

const GOED: Oordeel = ['in_orde'];
const LATER: Oordeel = ['later'];
const ontbreekt = (boodschap: string): Oordeel => ['ontbreekt', boodschap];
const aandacht = (boodschap: string): Oordeel => ['aandacht', boodschap];
const tenzij = (goed: boolean, anders: Oordeel): Oordeel => (goed ? GOED : anders);

/** Letters that have a place for the project agreement tell it; an earlier one may still bind. */
function gpmiOordeel(besluit: TeNemenBesluit): Oordeel {
  const isLeefloon = leefloonlijnen(besluit).some(({ spoor }) => spoor === 'MI');
  if (!isLeefloon || besluit.brief?.gpmi === true || besluit.gpmi === 'loopt') return GOED;
  return besluit.gpmi === 'verplicht'
    ? ontbreekt(
        'Het GPMI is verplicht: de cliënt kreeg de laatste drie maanden geen leefloon. Zeg dat het er komt, of waarom niet.',
      )
    : aandacht('De brief zegt niet of er een GPMI komt, of waarom niet.');
}

function feitenOordeel({ feiten, tegenstrijdig }: TeNemenBesluit): Oordeel {
  if (feiten === 0) return aandacht('Er is geen feit met een bron genoteerd: alleen het verslag draagt de beslissing.');
  return tenzij(tegenstrijdig === 0, aandacht('Twee feiten spreken elkaar tegen: weerleg er een of leg het uit.'));
}

/** Looked into in the same decision, as a line of its own or in the words that the proposal stored for it. */
function mdOordeel({ lijnen, motivering }: TeNemenBesluit): Oordeel {
  const geweigerd = lijnen.some(({ besluit, spoor }) => besluit === 'WEIGERING' && spoor === 'MI');
  const beslist = lijnen.some(
    ({ besluit, spoor }) => spoor === 'MD' && (besluit === 'TOEKENNING' || besluit === 'WEIGERING'),
  );
  return tenzij(
    !geweigerd || beslist || /maatschappelijke dienstverlening/i.test(motivering),
    ontbreekt('Beschrijf het onderzoek naar maatschappelijke dienstverlening, of voeg een lijn daarover toe.'),
  );
}

/** The amount rests on the means of everyone who counts (R-INV-05): of whom nothing is known, a reader must look. */
function middelenOordeel(besluit: TeNemenBesluit): Oordeel {
  const berekend = besluit.lijnen.every(
    ({ gegevens }) => !GELD.includes(gegevens.invoer.soort) || gegevens.bedragCent !== undefined,
  );
  if (!berekend) return ontbreekt('Het bedrag is niet berekend: bewaar het voorstel opnieuw.');
  const { zonderMiddelen: aantal } = besluit;
  if (aantal === 0 || !besluit.lijnen.some(({ gegevens }) => NAAR_MIDDELEN.includes(gegevens.invoer.soort)))
    return GOED;
  const wie = aantal === 1 ? 'één volwassene die bij de cliënt woont' : `${aantal} volwassenen die bij de cliënt wonen`;
  return aandacht(`Van ${wie} is geen inkomen bekend. Noteer het, ook als er geen is, of zeg waarom het niet telt.`);
}

/** Without it the letter cannot be made, and the client would wait for it. */
function uitbetalingOordeel({ lijnen, rekening }: TeNemenBesluit): Oordeel {
  const soorten = lijnen.map(({ gegevens }) => gegevens.invoer.soort);
  if (lijnen.some(({ gegevens }) => PER_MAAND.includes(gegevens.invoer.soort) && gegevens.ingang === undefined)) {
    return ontbreekt('Zeg vanaf wanneer de steun ingaat.');
  }
  return tenzij(
    rekening !== 'onbekend' || !soorten.some((soort) => OP_REKENING.includes(soort)),
    ontbreekt(
      'Noteer het rekeningnummer van de cliënt, of zeg in de brief waarom u uit de hand betaalt (uitbetalingReden).',
    ),
  );
}

const leefloonlijnen = ({ lijnen }: TeNemenBesluit) =>
  lijnen.filter(({ gegevens }) => gegevens.invoer.soort === 'leefloon');
/** Lines that say an amount, and those that begin on a day. */
const GELD: readonly string[] = ['leefloon', 'eenmalig', 'periodiek', 'installatiepremie', 'verwarming'];
/** Lines whose amount follows from the means of the household. */
const NAAR_MIDDELEN: readonly string[] = ['leefloon', 'herziening'];
const PER_MAAND: readonly string[] = ['leefloon', 'periodiek'];
/** Lines whose letter tells the client on which account the money comes, or why it comes by hand. */
const OP_REKENING: readonly string[] = ['leefloon', 'installatiepremie', 'verwarming'];
const heeft = (tekst: string) => tekst.trim() !== '';

const PUNTEN: readonly {
  readonly punt: string;
  readonly veld: string;
  readonly mens?: string;
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
    // Every kind of line has its articles (rechtsgrond.ts), and a test goes through them all.
    oordeel: ({ brief }) =>
      tenzij(brief !== undefined, ontbreekt('Kies de soort brief: daarmee komt de rechtsgrond mee.')),
  },
  {
    ...{ punt: 'de feiten, met dag en bron', veld: 'feiten' },
    mens: 'of de feiten kloppen en volstaan',
    oordeel: feitenOordeel,
  },
  {
    ...{ punt: 'de categorie en waarom', veld: 'brief.velden.categorieReden' },
    mens: 'of die reden bij de feiten past',
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
    oordeel: middelenOordeel,
  },
  {
    ...{ punt: 'de beoordeling', veld: 'motivering' },
    mens: 'of de motivering elke voorwaarde beoordeelt',
    oordeel: ({ motivering }) => tenzij(heeft(motivering), ontbreekt('De motivering ontbreekt.')),
  },
  {
    ...{ punt: 'de ingang en de uitbetaling', veld: 'lijnen.invoer' },
    oordeel: uitbetalingOordeel,
  },
  {
    ...{ punt: 'de voorwaarden en het GPMI', veld: 'brief.velden.gpmi' },
    mens: 'of alleen voorwaarden van de wet gesteld worden (R-PRV-07)',
    oordeel: gpmiOordeel,
  },
  {
    ...{ punt: 'terugvorderbaar of niet (zwijgen is niet terugvorderbaar)', veld: 'lijnen.invoer' },
    oordeel: ({ lijnen }) =>
      tenzij(
        lijnen.every(({ steun, gegevens: { invoer } }) =>
          invoer.soort === 'eenmalig' && invoer.terugvorderbaar ? magTerugvorderbaarZijn(steun) : true,
        ),
        ontbreekt('Een lijn vraagt terug wat nooit teruggevraagd wordt.'),
      ),
  },
  {
    ...{ punt: 'wanneer de steun herbekeken wordt', veld: 'opvolging' },
    // What is paid each month is followed up by itself (CLK-24, CLK-25); help without money only when a day is said.
    oordeel: ({ lijnen }) =>
      tenzij(
        lijnen.every(({ gegevens: { invoer } }) => invoer.soort !== 'dienst' || invoer.eersteEvaluatie !== undefined),
        ontbreekt('Zeg wanneer u de hulp voor het eerst samen bekijkt (eersteEvaluatie).'),
      ),
  },
  { punt: 'de uitslag van de stemming', veld: 'zitting', oordeel: () => LATER },
  {
    ...{ punt: 'bij een weigering van MI: het onderzoek naar dienstverlening', veld: 'mdOnderzoek' },
    mens: 'of dat onderzoek volstaat',
    oordeel: mdOordeel,
  },
  {
    ...{ punt: 'het hoorrecht', veld: 'hoorrecht' },
    oordeel: ({ hoorrecht: { verplicht, gemeld } }) =>
      tenzij(!verplicht || gemeld, ontbreekt('De cliënt is nog niet schriftelijk op zijn hoorrecht gewezen.')),
  },
];

export function besluitVolledigheid(besluit: TeNemenBesluit): Besluitpunt[] {
  return PUNTEN.map(({ punt, veld, mens = null, oordeel }, i) => {
    const [status, boodschap = null] = oordeel(besluit);
    return { nr: i + 1, punt, veld, mens, status, boodschap };
  });
}
