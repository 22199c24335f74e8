/**
 * CODA 2.6, the statement of Belgian banks: lines of 128 characters. A movement is record 2.1 (amount, day, communication),
 * continued in 2.2 (our reference, reason of a return) and 2.3 (the other party). Positions are those of the specification, from 1.
 */
import type { Bankbericht, Bankregel } from './bericht.js';
import { Berichtfout } from './bericht.js';
import { alsMededeling } from './camt053.js';
import { leesDag } from './velden.js';

const LENGTE = 128;
const GESTRUCTUREERD = '1';
const BETALING_MET_MEDEDELING = '101';

interface Beweging {
  readonly nr: number;
  readonly eerste: string;
  readonly tweede: string;
}

export function leesCoda(tekst: string): Bankbericht {
  const lijnen = tekst.split(/\r?\n/).filter((lijn) => lijn.trim() !== '');
  lijnen.forEach((lijn, i) => {
    if (lijn.length !== LENGTE)
      throw new Berichtfout(`Regel ${i + 1} telt ${lijn.length} tekens in plaats van ${LENGTE}.`);
  });
  const kop = lijnen[0];
  if (kop === undefined || !kop.startsWith('0')) throw new Berichtfout('Regel 1 is geen begin van een CODA-bestand.');
  if (!(lijnen.at(-1) ?? '').startsWith('9')) throw new Berichtfout('Het einde van het CODA-bestand ontbreekt.');
  const bewegingen = leesBewegingen(lijnen);
  // A line that only adds up others (detail 0000 of a number that has details) is booked once, in its details.
  const metDetails = new Set(
    bewegingen.filter(({ eerste }) => detailVan(eerste) !== '0000').map(({ eerste }) => volgnrVan(eerste)),
  );
  const regels = bewegingen
    .filter(({ eerste }) => detailVan(eerste) !== '0000' || !metDetails.has(volgnrVan(eerste)))
    .map(leesRegel);
  return { soort: 'coda', kenmerk: `${veld(kop, 6, 6)}-${veld(lijnen[1] ?? '', 2, 4).trim()}`, regels };
}

function leesBewegingen(lijnen: readonly string[]): Beweging[] {
  return lijnen.flatMap((lijn, i) => {
    if (!lijn.startsWith('21')) return [];
    const tweede = lijnen[i + 1]?.startsWith('22') === true ? (lijnen[i + 1] ?? '') : '';
    return [{ nr: i + 1, eerste: lijn, tweede }];
  });
}

function leesRegel({ nr, eerste, tweede }: Beweging): Bankregel {
  const waar = `regel ${nr}`;
  const bedragCent = leesBedrag(veld(eerste, 33, 15), waar);
  const boekdag = leesDag(alsIso(veld(eerste, 116, 6)), waar);
  const kenmerk = veld(tweede, 64, 35).trim();
  const metKenmerk = kenmerk === '' ? {} : { kenmerk };
  if (veld(eerste, 32, 1) === '1') return { soort: 'uitgevoerd', bedragCent, boekdag, ...metKenmerk };
  const reden = veld(tweede, 114, 4).trim();
  if (reden !== '') return { soort: 'teruggekeerd', bedragCent, boekdag, reden, ...metKenmerk };
  const mededeling = leesMededeling(eerste, tweede);
  return { soort: 'ontvangen', bedragCent, boekdag, ...(mededeling === undefined ? {} : { mededeling }) };
}

function leesMededeling(eerste: string, tweede: string): string | undefined {
  const tekst = veld(eerste, 63, 53);
  if (veld(eerste, 62, 1) !== GESTRUCTUREERD) {
    return alsMededeling(`${tekst}${veld(tweede, 11, 53)}`.trim() || undefined);
  }
  return tekst.startsWith(BETALING_MET_MEDEDELING) ? alsMededeling(tekst.slice(3, 15)) : undefined;
}

/** Fifteen digits of which three are decimals; a cent has no thousandths. */
function leesBedrag(tekst: string, waar: string): number {
  if (!/^\d{14}0$/.test(tekst)) throw new Berichtfout(`In ${waar} is "${tekst}" geen bedrag in euro en cent.`);
  return Number(tekst.slice(0, 14));
}

/** '300626' -> '2026-06-30'; CODA is younger than 2000. */
function alsIso(ddmmjj: string): string {
  return `20${ddmmjj.slice(4)}-${ddmmjj.slice(2, 4)}-${ddmmjj.slice(0, 2)}`;
}

const veld = (lijn: string, vanaf: number, lengte: number): string => lijn.slice(vanaf - 1, vanaf - 1 + lengte);
const volgnrVan = (lijn: string): string => veld(lijn, 3, 4);
const detailVan = (lijn: string): string => veld(lijn, 7, 4);
