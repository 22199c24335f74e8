/** From a fact about money to a booking: always one amount from one account to another, so it balances by itself. */
import type { Grootboek } from './grootboek.js';

export const BOEKSOORTEN = [
  'betaling',
  'betaling_terug',
  'vordering',
  'kwijtschelding',
  'terugbetaling',
  'kas_aanvulling',
] as const;
export type Boeksoort = (typeof BOEKSOORTEN)[number];

export interface Boekfeit {
  readonly soort: Boeksoort;
  readonly bedragCent: number;
  readonly steun: string | null;
  /** absent for what is no payment */
  readonly wijze: 'overschrijving' | 'kas' | 'bon' | 'factuur' | 'bankwaarborg' | null;
  readonly periode: string | null;
}

export interface Boekrekeningen {
  readonly debet: string;
  readonly credit: string;
  readonly omschrijving: string;
}

export function boek(feit: Boekfeit, codes: Grootboek): Boekrekeningen {
  const waarvoor = [feit.steun, feit.periode].filter((deel) => deel !== null).join(' ');
  const kost = (feit.steun === null ? undefined : codes.perSteun[feit.steun]) ?? codes.steun;
  switch (feit.soort) {
    case 'betaling':
      return { debet: kost, credit: betaalrekening(feit, codes), omschrijving: `Steun ${waarvoor}` };
    case 'betaling_terug':
      return { debet: betaalrekening(feit, codes), credit: kost, omschrijving: `Teruggekeerde betaling ${waarvoor}` };
    case 'vordering':
      return { debet: codes.vorderingen, credit: kost, omschrijving: `Terugvordering ${waarvoor}` };
    case 'kwijtschelding':
      return { debet: codes.kwijtschelding, credit: codes.vorderingen, omschrijving: `Kwijtschelding ${waarvoor}` };
    case 'terugbetaling':
      return { debet: codes.bank, credit: codes.vorderingen, omschrijving: `Terugbetaling ${waarvoor}` };
    case 'kas_aanvulling':
      return { debet: codes.kas, credit: codes.bank, omschrijving: 'Aanvulling van de kas' };
  }
}

function betaalrekening({ wijze }: Boekfeit, codes: Grootboek): string {
  switch (wijze) {
    case 'kas':
      return codes.kas;
    case 'bon':
      return codes.bonnen;
    case 'factuur':
      return codes.leveranciers;
    case 'overschrijving':
    case 'bankwaarborg':
    case null:
      return codes.bank;
  }
}

export interface Boeking extends Boekrekeningen {
  readonly volgnr: number;
  readonly dag: string;
  readonly bedragCent: number;
  readonly bron: string;
}

export interface Boekingsregel {
  readonly volgnr: number;
  readonly dag: string;
  readonly rekening: string;
  readonly debetCent: number;
  readonly creditCent: number;
  readonly omschrijving: string;
  readonly bron: string;
}

/** Two lines a booking: first what is debited. */
export function boekingsregels(boekingen: readonly Boeking[]): Boekingsregel[] {
  return boekingen.flatMap(({ debet, credit, bedragCent, ...rest }) => [
    { ...rest, rekening: debet, debetCent: bedragCent, creditCent: 0 },
    { ...rest, rekening: credit, debetCent: 0, creditCent: bedragCent },
  ]);
}

const KOLOMMEN = ['periode', 'boeking', 'dag', 'rekening', 'debet', 'credit', 'omschrijving', 'bron', 'rekeningen'];

/** Semicolons and a comma in amounts, as accounting programs here read it; documented in the handbook. */
export function boekingenCsv(maand: string, zekerheid: string, boekingen: readonly Boeking[]): string {
  const stand = zekerheid === 'gevonden' ? 'bevestigd' : 'na te kijken';
  const regels = boekingsregels(boekingen).map((regel) =>
    [
      ...[maand, String(regel.volgnr), regel.dag, regel.rekening],
      ...[alsBedrag(regel.debetCent), alsBedrag(regel.creditCent), regel.omschrijving, regel.bron, stand],
    ].join(';'),
  );
  return [KOLOMMEN.join(';'), ...regels, ''].join('\r\n');
}

function alsBedrag(cent: number): string {
  return `${Math.trunc(cent / 100)},${String(cent % 100).padStart(2, '0')}`;
}
