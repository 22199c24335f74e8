import {
  euro,
  lengteVan,
  type Artikelregel,
  type Datum,
  type Klokregel,
  type Rij,
  type Wetblad,
  type Zekerheid,
} from '@besluitpad/domain';
import { toonDag } from '../weergave/dag.js';
import { inKolommen } from '../weergave/kolommen.js';

export interface Wetboek {
  readonly op: Datum | undefined;
  readonly tabellen: readonly Wetblad[];
  readonly artikelen: readonly Artikelregel[];
}

const ZEKERHEID: Readonly<Record<Zekerheid, string>> = {
  gevonden: 'gevonden',
  na_te_kijken: 'na te kijken',
  twijfel: 'twijfel: nooit in een brief',
};

/** The documented JSON: the rows as they are, with their values untouched. */
export function alsJson({ op, tabellen, artikelen }: Wetboek): string {
  return JSON.stringify({ op, tabellen, artikelen });
}

export function alsTekst({ op, tabellen, artikelen }: Wetboek): string {
  const kop = op === undefined ? 'Alle rijen van elke tabel.' : `Wat geldt op ${toonDag(op)}.`;
  return [kop, ...tabellen.map(tabelblok), artikelblok(artikelen)].join('\n\n');
}

function tabelblok({ id, naam, rijen, ontbreekt }: Wetblad): string {
  return [`${id}  ${naam}`, ...(ontbreekt === undefined ? [] : [`    ${ontbreekt}`]), ...rijen.flatMap(rijregels)].join(
    '\n',
  );
}

function rijregels({ vanaf, tot, bevestigdTot, waarde, bron, zekerheid }: Rij<unknown>): string[] {
  const geldig = `vanaf ${toonDag(vanaf)}${tot === undefined ? '' : ` tot en met ${toonDag(tot)}`}`;
  const bevestigd = bevestigdTot === undefined ? '' : `, volgens de bron nog zo op ${toonDag(bevestigdTot)}`;
  return [
    `    ${geldig}${bevestigd}`,
    ...waarderegels(waarde).map((regel) => `      ${regel}`),
    `      bron: ${bron} (${ZEKERHEID[zekerheid]})`,
  ];
}

function waarderegels(waarde: unknown): string[] {
  if (isKlokregel(waarde)) return klokregels(waarde);
  return plat(waarde).map(([naam, tekst]) => (naam === '' ? tekst : `${naam}: ${tekst}`));
}

function isKlokregel(waarde: unknown): waarde is Klokregel {
  return typeof waarde === 'object' && waarde !== null && 'startgebeurtenis' in waarde && 'momenten' in waarde;
}

function klokregels(regel: Klokregel): string[] {
  const waarschuwingen = regel.momenten.map(({ etiket, naar }) => `${etiket} ${naar.join(' en ')}`);
  return [
    `${lengteVan(regel)}, vanaf ${regel.startgebeurtenis}${regel.soort === 'huisregel' ? ' (huisregel)' : ''}`,
    `grondslag: ${regel.grondslag}`,
    `waarschuwt: ${waarschuwingen.length === 0 ? 'niet op een dag' : waarschuwingen.join(', ')}`,
  ];
}

/** Any value as name and text, so that a table added to the register needs nothing here. */
function plat(waarde: unknown, pad = ''): (readonly [string, string])[] {
  if (typeof waarde !== 'object' || waarde === null) return [[pad, tekstVan(waarde, pad)]];
  return Object.entries(waarde).flatMap(([naam, deel]) => plat(deel, pad === '' ? naam : `${pad}.${naam}`));
}

function tekstVan(waarde: unknown, pad: string): string {
  if (typeof waarde === 'number' && /[cC]ent/.test(pad)) return euro(waarde);
  return typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde);
}

function artikelblok(artikelen: readonly Artikelregel[]): string {
  const rijen = artikelen.map(({ wet, nummer, inhoud, zekerheid }) => [wet, nummer, inhoud, ZEKERHEID[zekerheid]]);
  return ['artikelen die een brief of een termijn kan noemen', ...inKolommen(rijen).map((rij) => `    ${rij}`)].join(
    '\n',
  );
}
