import { aanwezigVoorPunt, isQuorumGehaald, vereistQuorum, type Quorumstand } from './quorum.js';

export interface Stemming extends Quorumstand {
  readonly ja: number;
  readonly nee: number;
  readonly onthouding: number;
}

export type Stemreden = 'meerderheid' | 'verworpen' | 'staking' | 'geen_geldige_stem' | 'geen_quorum';

/** A draft that is not adopted is rejected; it is never by itself a refusal of the request. */
export interface Stemuitslag {
  readonly quorumGehaald: boolean;
  readonly vereistQuorum: number;
  readonly aanwezigVoorPunt: number;
  readonly aangenomen: boolean;
  readonly reden: Stemreden;
}

export function telStemmen(stemming: Stemming): Stemuitslag {
  const { ja, nee, onthouding } = stemming;
  const aanwezig = aanwezigVoorPunt(stemming);
  for (const stemmen of [ja, nee, onthouding]) {
    if (!Number.isInteger(stemmen) || stemmen < 0) throw new RangeError('Stemmen zijn gehele getallen vanaf nul.');
  }
  const quorumGehaald = isQuorumGehaald(stemming);
  const uitgebracht = ja + nee + onthouding;
  // Without quorum nobody may vote, so no votes are needed; with quorum each member present is accounted for.
  if (uitgebracht !== aanwezig && (quorumGehaald || uitgebracht > 0)) {
    throw new RangeError(
      `Er zijn ${aanwezig} leden aanwezig voor dit punt, maar ${uitgebracht} stemmen of onthoudingen.`,
    );
  }
  const reden = quorumGehaald ? oordeel(ja, nee) : 'geen_quorum';
  return {
    quorumGehaald,
    vereistQuorum: stemming.tweedeOproeping === true ? 1 : vereistQuorum(stemming.zittend),
    aanwezigVoorPunt: aanwezig,
    aangenomen: reden === 'meerderheid',
    reden,
  };
}

/** Absolute majority of the valid votes: abstentions do not count and the chair has no casting vote. */
function oordeel(ja: number, nee: number): Stemreden {
  if (ja + nee === 0) return 'geen_geldige_stem';
  if (ja === nee) return 'staking';
  return ja > nee ? 'meerderheid' : 'verworpen';
}

export interface Hoogdringendheid {
  readonly zittend: number;
  readonly aanwezig: number;
  readonly voor: number;
}

export interface HoogdringendheidUitslag {
  readonly nodigVanZittende: number;
  readonly nodigVanAanwezige: number;
  /** toegelaten under both readings; huisregel: only under DLB 23 (members present), needs that house rule and a warning. */
  readonly uitkomst: 'toegelaten' | 'huisregel' | 'geweigerd';
}

/** An item that is not on the agenda: two thirds, of the members in office or of those present; both counts are shown. */
export function telHoogdringendheid({ zittend, aanwezig, voor }: Hoogdringendheid): HoogdringendheidUitslag {
  aanwezigVoorPunt({ zittend, aanwezig, gewraakt: 0 });
  if (!Number.isInteger(voor) || voor < 0 || voor > aanwezig) {
    throw new RangeError('Alleen aanwezige leden kunnen met de hoogdringendheid instemmen.');
  }
  const nodigVanZittende = tweeDerde(zittend);
  const nodigVanAanwezige = tweeDerde(aanwezig);
  if (voor === 0 || voor < nodigVanAanwezige) return { nodigVanZittende, nodigVanAanwezige, uitkomst: 'geweigerd' };
  return { nodigVanZittende, nodigVanAanwezige, uitkomst: voor >= nodigVanZittende ? 'toegelaten' : 'huisregel' };
}

/** Two thirds of whom: the house rules say so (R-COM-11). */
export const HOOGDRINGEND_TELT = ['leden', 'aanwezigen'] as const;

/** What the reading of this house makes of both counts. */
export function laatHoogdringendToe(
  { uitkomst, nodigVanZittende, nodigVanAanwezige }: HoogdringendheidUitslag,
  telt: (typeof HOOGDRINGEND_TELT)[number],
): { readonly toegelaten: boolean; readonly nodig: number } {
  return telt === 'aanwezigen'
    ? { toegelaten: uitkomst !== 'geweigerd', nodig: nodigVanAanwezige }
    : { toegelaten: uitkomst === 'toegelaten', nodig: nodigVanZittende };
}

function tweeDerde(aantal: number): number {
  return Math.ceil((aantal * 2) / 3);
}
