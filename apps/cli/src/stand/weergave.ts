import { toonDag } from '../weergave/dag.js';
import type { Dossierstand, Gevaar, Termijn } from './vormen.js';

/** A few lines per file: where it is, whose turn it is, what was decided, which terms run, and what threatens it. */
export function alsTekst(standen: readonly Dossierstand[]): string {
  if (standen.length === 0) return 'Er zijn geen open dossiers die u mag zien.';
  const inGevaar = standen.filter(({ gevaar }) => gevaar !== null).length;
  return [...standen.map(blok), telling(standen.length, inGevaar)].join('\n\n');
}

function blok({ nummer, zin, aanZet, laatsteBeslissing, termijnen, gevaar }: Dossierstand): string {
  return [
    `${nummer}  ${zin}`,
    ...(gevaar === null ? [] : [`    ${toonGevaar(gevaar)}`]),
    `    aan zet: ${aanZet ?? 'niemand'} · laatste beslissing: ${toonBeslissing(laatsteBeslissing)}`,
    `    termijnen: ${termijnen.length === 0 ? 'geen' : termijnen.map(toonTermijn).join(' · ')}`,
  ].join('\n');
}

export function toonGevaar({ reden, laatsteDag }: Gevaar): string {
  return `⚠ IN GEVAAR: ${reden} Laatste dag om in te grijpen: ${toonDag(laatsteDag)}.`;
}

export function toonTermijn({ klok, naam, uiterlijk }: Termijn): string {
  return `${klok} ${naam}, ${toonDag(uiterlijk)}`;
}

export function toonBeslissing(beslissing: Dossierstand['laatsteBeslissing']): string {
  if (beslissing === null) return 'nog geen';
  const { datum, orgaan, lijnen } = beslissing;
  return `${toonDag(datum)} ${ORGANEN[orgaan] ?? orgaan} (${lijnen.join(', ')})`;
}

const ORGANEN: Readonly<Record<string, string>> = {
  bcsd: 'bijzonder comité',
  voorzitter: 'voorzitter',
  overgenomen: 'vorig systeem',
};

function telling(aantal: number, inGevaar: number): string {
  return `${aantal} ${aantal === 1 ? 'open dossier' : 'open dossiers'}, ${inGevaar} in gevaar.`;
}
