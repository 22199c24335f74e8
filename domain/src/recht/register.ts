/** Every table of the law in one list: what is not in it cannot be shown, checked or confirmed. A new table is added here. */
import { klokIds, kloktabel } from '../klokken/tabel.js';
import { roerendKapitaal, spiAlgemeen, spiStudentMetBeurs, vrijgesteldeMiddelen } from '../middelen/tabellen.js';
import { bevoegdheidsregels } from '../bevoegdheid/regels.js';
import { HULPSOORTEN, STEUNSOORTEN, type SteunCode } from '../hulp/hulpsoorten.js';
import { huurwaarborgMaanden, sanctiegrenzen } from './grenzen.js';
import { art34Regimes } from './art34.js';
import { artikelen } from './artikelen.js';
import { leefloonBarema } from './leefloonBarema.js';
import { forfaitaireVrijstelling } from './rekenstap.js';
import { BaremaOntbreekt, zoekRij, type Rij, type Tabel, type Zekerheid } from './tabel.js';
import { verwarmingstoelageBarema } from './verwarmingstoelage.js';
import { wetten } from './wetten.js';
import { datum, type Datum } from '../tijd/datum.js';

/** First day of the law of 2002; older decisions come in as taken over. */
const RMI_IN_WERKING = datum('2002-10-01');

export type Wetgroep = 'bedragen' | 'regels' | 'hulp' | 'termijnen';

export interface Wettabel {
  /** As the command line names it: 'leefloon', 'CLK-05'. */
  readonly id: string;
  readonly groep: Wetgroep;
  readonly tabel: Tabel<unknown>;
}

export const wettabellen: readonly Wettabel[] = [
  { id: 'leefloon', groep: 'bedragen', tabel: leefloonBarema },
  { id: 'verwarmingstoelage', groep: 'bedragen', tabel: verwarmingstoelageBarema },
  { id: 'spi', groep: 'bedragen', tabel: spiAlgemeen },
  { id: 'spi-student', groep: 'bedragen', tabel: spiStudentMetBeurs },
  { id: 'vrijstelling', groep: 'bedragen', tabel: forfaitaireVrijstelling },
  { id: 'kapitaal', groep: 'regels', tabel: roerendKapitaal },
  { id: 'vrijgesteld', groep: 'regels', tabel: vrijgesteldeMiddelen },
  { id: 'art34', groep: 'regels', tabel: art34Regimes },
  { id: 'bevoegdheid', groep: 'regels', tabel: bevoegdheidsregels },
  { id: 'sanctie', groep: 'regels', tabel: sanctiegrenzen },
  { id: 'huurwaarborg', groep: 'regels', tabel: huurwaarborgMaanden },
  ...STEUNSOORTEN.map((id): Wettabel => ({ id, groep: 'hulp', tabel: hulptabel(id) })),
  ...klokIds.map((id): Wettabel => ({ id, groep: 'termijnen', tabel: kloktabel(id) })),
];

/** What the code holds for one kind of aid; what is configuration says so itself. */
function hulptabel(id: SteunCode): Tabel<unknown> {
  const { naam, sporen, vormen, grondslag, terugbetaling, formulieren, zekerheid, bron } = HULPSOORTEN[id];
  return {
    naam,
    openRij: 'geldt',
    rijen: [
      { vanaf: RMI_IN_WERKING, waarde: { sporen, vormen, grondslag, terugbetaling, formulieren }, bron, zekerheid },
    ],
  };
}

/** A table with its rows; asked for one day, the one row of that day, or the reason why there is none. */
export interface Wetblad {
  readonly id: string;
  readonly groep: Wetgroep;
  readonly naam: string;
  readonly rijen: readonly Rij<unknown>[];
  readonly ontbreekt?: string;
}

export function wetbladen(opDatum?: Datum): readonly Wetblad[] {
  return wettabellen.map(({ id, groep, tabel }) => {
    const { naam, rijen } = tabel;
    return opDatum === undefined ? { id, groep, naam, rijen } : { id, groep, naam, ...rijOp(tabel, opDatum) };
  });
}

function rijOp(tabel: Tabel<unknown>, opDatum: Datum): Pick<Wetblad, 'rijen' | 'ontbreekt'> {
  const rij = zoekRij(tabel, opDatum);
  return rij instanceof BaremaOntbreekt ? { rijen: [], ontbreekt: rij.message } : { rijen: [rij] };
}

export interface Artikelregel {
  readonly id: string;
  readonly wet: string;
  readonly nummer: string;
  readonly inhoud: string;
  readonly zekerheid: Zekerheid;
}

/** The articles a letter or a clock may cite, also those in doubt: whoever checks the table must see them. */
export function artikelregels(): readonly Artikelregel[] {
  return Object.entries(artikelen).map(([id, { wet, nummer, inhoud, zekerheid }]) => ({
    id,
    wet: wetten[wet].kort,
    nummer,
    inhoud,
    zekerheid,
  }));
}
