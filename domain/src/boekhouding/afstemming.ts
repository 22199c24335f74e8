/**
 * What was decided, ordered, paid and recovered, beside each other to the cent. Every difference has a reason that is a fact
 * of its own (a payment that waits, a run that has not come); what no fact explains stays over, and must be 0.00.
 */
import { som } from '../geld/euro.js';
import type { Afstemreden } from './afstemredenen.js';

export type Betaalstand = 'te_geven' | 'vrijgegeven' | 'opdracht' | 'betaald' | 'mislukt';

/** Of one aid one month, or help given once. */
export interface Afstempost {
  readonly steun: string;
  /** '2026-03', or 'eenmalig' */
  readonly waarvoor: string;
  readonly beslotenCent: number;
  /** an advance the first payment was cut by */
  readonly verrekendCent: number;
  /** what a decision takes back of this month */
  readonly teruggevorderdCent: number;
  readonly betalingen: readonly { readonly bedragCent: number; readonly status: Betaalstand }[];
  /** why there is no payment of all of it, as far as that is known */
  readonly belet?: Afstemreden | undefined;
}

export interface Afstemverschil {
  readonly steun: string;
  readonly waarvoor: string;
  readonly reden: Afstemreden;
  /** positive: decided but not paid; negative: paid without being decided */
  readonly bedragCent: number;
}

export interface Afgestemd {
  readonly beslotenCent: number;
  /** ordered at the bank or handed over, paid included */
  readonly besteldCent: number;
  readonly betaaldCent: number;
  readonly verschillen: readonly Afstemverschil[];
  /** every difference that no fact explains, whatever its sign: a surplus may not hide a shortage */
  readonly onverklaardCent: number;
}

const REDEN_VAN_STAND: Readonly<Record<Exclude<Betaalstand, 'betaald'>, Afstemreden>> = {
  te_geven: 'wacht_op_vrijgave',
  vrijgegeven: 'vrijgegeven',
  opdracht: 'bij_de_bank',
  mislukt: 'bank_weigerde',
};
const NIET_BETAALD = ['te_geven', 'vrijgegeven', 'opdracht', 'mislukt'] as const;
const ONVERKLAARD: readonly Afstemreden[] = ['onverklaard', 'meer_dan_besloten'];

export function stemAf(posten: readonly Afstempost[]): Afgestemd {
  const verschillen = posten.flatMap(verschillenVan);
  const inStand = (...standen: readonly Betaalstand[]) =>
    som(posten.flatMap(({ betalingen }) => centVan(betalingen, standen)));
  return {
    beslotenCent: som(posten.map(({ beslotenCent }) => beslotenCent)),
    besteldCent: inStand('opdracht', 'betaald'),
    betaaldCent: inStand('betaald'),
    verschillen,
    onverklaardCent: som(
      verschillen.filter(({ reden }) => ONVERKLAARD.includes(reden)).map(({ bedragCent }) => Math.abs(bedragCent)),
    ),
  };
}

function verschillenVan(post: Afstempost): Afstemverschil[] {
  const { steun, waarvoor, betalingen, verrekendCent } = post;
  const regel = (reden: Afstemreden, bedragCent: number) => ({ steun, waarvoor, reden, bedragCent });
  const onderweg = NIET_BETAALD.map((stand) => regel(REDEN_VAN_STAND[stand], som(centVan(betalingen, [stand]))));
  const klaargezetCent = som(betalingen.map(({ bedragCent }) => bedragCent));
  const restCent = post.beslotenCent - verrekendCent - klaargezetCent;
  const rest = restCent > 0 ? [regel(post.belet ?? 'onverklaard', restCent)] : teveel(post, -restCent, regel);
  return [regel('verrekend_voorschot', verrekendCent), ...onderweg, ...rest].filter(
    ({ bedragCent }) => bedragCent !== 0,
  );
}

function teveel(
  { teruggevorderdCent }: Afstempost,
  teveelCent: number,
  regel: (reden: Afstemreden, bedragCent: number) => Afstemverschil,
): Afstemverschil[] {
  const teruggevraagd = Math.min(teveelCent, teruggevorderdCent);
  return [regel('teruggevorderd', 0 - teruggevraagd), regel('meer_dan_besloten', teruggevraagd - teveelCent)];
}

function centVan(betalingen: Afstempost['betalingen'], standen: readonly Betaalstand[]): number[] {
  return betalingen.filter(({ status }) => standen.includes(status)).map(({ bedragCent }) => bedragCent);
}

/** Of one claim: what was decided to take back, waived and received, each with its day. */
export interface Vorderingsverloop {
  readonly bedragCent: number;
  readonly op: string;
  readonly kwijtgescholden: readonly { readonly bedragCent: number; readonly op: string }[];
  readonly ontvangen: readonly { readonly bedragCent: number; readonly op: string }[];
}

export interface Vorderingenvanjaar {
  readonly openBeginCent: number;
  readonly gevorderdCent: number;
  readonly kwijtgescholdenCent: number;
  readonly ontvangenCent: number;
  readonly openEindCent: number;
}

/** What was due at the beginning of the year, what the year changed of it, and what stays due at its end. */
export function vorderingenVanJaar(claims: readonly Vorderingsverloop[], jaar: number): Vorderingenvanjaar {
  const [begin, einde] = [`${jaar}-01-01`, `${jaar + 1}-01-01`];
  const gevorderd = claims.map(({ bedragCent, op }) => ({ bedragCent, op }));
  const kwijt = claims.flatMap(({ kwijtgescholden }) => kwijtgescholden);
  const ontvangen = claims.flatMap((claim) => claim.ontvangen);
  const tot = (dag: string) => somVoor(gevorderd, dag) - somVoor(kwijt, dag) - somVoor(ontvangen, dag);
  const inJaar = (regels: typeof gevorderd) => somVoor(regels, einde) - somVoor(regels, begin);
  return {
    openBeginCent: tot(begin),
    gevorderdCent: inJaar(gevorderd),
    kwijtgescholdenCent: inJaar(kwijt),
    ontvangenCent: inJaar(ontvangen),
    openEindCent: tot(einde),
  };
}

function somVoor(regels: readonly { readonly bedragCent: number; readonly op: string }[], dag: string): number {
  return som(regels.filter(({ op }) => op < dag).map(({ bedragCent }) => bedragCent));
}
