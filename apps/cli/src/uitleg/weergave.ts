import {
  feestdagenVan,
  isKlokId,
  isDatum,
  jaarVan,
  kies,
  kloktabel,
  type Datum,
  type Zekerheid,
} from '@besluitpad/domain';
import { toonDag } from '../weergave/dag.js';

/** A clock of a file with the sentence of the API; the row of the table and the holidays are looked up here. */
export interface VerklaardeKlok {
  readonly soort: string;
  readonly naam: string;
  readonly begint: Datum;
  readonly uiterlijk: Datum | null;
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly grondslag: string;
  readonly zekerheid: Zekerheid;
  readonly gestoptOp: Datum | null;
  readonly stopreden: string | null;
  readonly teLaat: boolean;
  readonly uitleg: string;
}

export interface Uitleg {
  readonly nummer: string;
  readonly termijnen: readonly VerklaardeKlok[];
}

export function alsTekst({ nummer, termijnen }: Uitleg): string {
  if (termijnen.length === 0) return `${nummer}: er liep nog geen enkele termijn.`;
  return [
    `${nummer}: ${termijnen.length === 1 ? '1 termijn' : `${termijnen.length} termijnen, de oudste eerst`}.`,
    ...termijnen.map(blok),
  ].join('\n\n');
}

function blok(klok: VerklaardeKlok): string {
  const regels = [
    ['regel', klok.uitleg],
    ['grondslag', `${klok.grondslag} (${ZEKERHEID[klok.zekerheid]})`],
    ['tabel', tabelrij(klok)],
    ['feestdagen', feestdagen(klok)],
    ...verdereDatums(klok),
  ] as const;
  const kop = `${klok.soort}  ${klok.naam}  ${klok.uiterlijk === null ? 'zonder einddatum' : `uiterlijk ${toonDag(klok.uiterlijk)}`}, ${stand(klok)}`;
  return [kop, ...regels.map(([wat, tekst]) => `    ${wat.padEnd(12)}${tekst}`)].join('\n');
}

const ZEKERHEID: Readonly<Record<Zekerheid, string>> = {
  gevonden: 'gevonden in de bron',
  na_te_kijken: 'nog na te kijken',
  twijfel: 'onzeker: de bronnen lezen dit niet gelijk',
};

function stand({ gestoptOp, stopreden, teLaat }: VerklaardeKlok): string {
  if (gestoptOp === null) return 'loopt';
  return `gestopt op ${toonDag(gestoptOp)}${teLaat ? ', te laat' : ''} (${stopreden ?? 'zonder reden'})`;
}

/** The row that held on the day the clock began: a later change of the law leaves this file its own. */
function tabelrij({ soort, begint, gegevens }: VerklaardeKlok): string {
  if (!isKlokId(soort)) return 'deze termijn staat niet in de tabel van deze versie';
  // The version kept with the clock, where it was kept: a row added since must not rewrite what was counted then.
  const wetVanaf = gegevens['wetVanaf'];
  const { vanaf, tot, bron } = kies(kloktabel(soort), isDatum(wetVanaf) ? wetVanaf : begint);
  return `rij geldig vanaf ${toonDag(vanaf)}${tot === undefined ? '' : ` tot en met ${toonDag(tot)}`}; bron: ${bron}`;
}

/** As they were when the clock was counted, with the names of today's calendar. */
function feestdagen({ gegevens }: VerklaardeKlok): string {
  const dagen = ['feestdagen', 'vrijeDagen'].flatMap((veld) => dagenIn(gegevens[veld]));
  if (dagen.length === 0) return 'geen tussen begin en einde';
  return dagen.map((dag) => `${toonDag(dag)} (${naamVan(dag)})`).join(', ');
}

function dagenIn(waarde: unknown): Datum[] {
  return Array.isArray(waarde) ? waarde.filter((dag) => isDatum(dag)) : [];
}

function naamVan(dag: Datum): string {
  return feestdagenVan(jaarVan(dag)).find(({ datum }) => datum === dag)?.naam ?? 'eigen feestdag';
}

const NAMEN: Readonly<Record<string, string>> = {
  voorzichtig: 'aan de cliënt gezegd',
  definitief: 'definitief na',
  laatsteVeiligeDag: 'laatste veilige dag',
  eersteVerliesdag: 'eerste dag met verlies',
};

function verdereDatums({ gegevens }: VerklaardeKlok): (readonly [string, string])[] {
  return Object.entries(NAMEN).flatMap(([veld, naam]) => {
    const dag = gegevens[veld];
    return isDatum(dag) ? [['ook', `${naam} ${toonDag(dag)}`] as const] : [];
  });
}
