import type { BesluitBriefSoort, Datum, GeplandeZitting, InvoerVan, WerkerVelden } from '@besluitpad/domain';
import type { Dossierkop, Omslag } from '../kop.js';
import type { Ocmw } from '../ocmw.js';
import type { Lijn } from './lijnen.js';

export interface Betaling {
  readonly lijnId: string;
  /** 2026-03, or 'eenmalig' */
  readonly periode: string;
  readonly bedragCent: number;
  readonly begunstigde: string;
  readonly iban: string | null;
  readonly wijze: string;
  readonly uiterlijk: Datum;
}

export interface Aanvraagfeiten {
  readonly id: string;
  readonly soort: string;
  readonly ontvangenOp: Datum;
  /** Forwarded to us: the day it reached the first centre. */
  readonly eersteOntvangstOp?: Datum;
  readonly beslisUiterlijk: Datum;
  readonly steun: readonly string[];
}

export interface Hoorrechtfeiten {
  readonly gemeldOp?: Datum;
  readonly via: 'ontvangstbewijs' | 'brief';
  readonly gevraagd: boolean;
  readonly gehoordOp?: Datum;
  /** What was noted of the hearing itself. */
  readonly verslag?: string;
}

export interface Verdaagd {
  readonly lijnId: string;
  readonly steun: string;
  /** What the committee first wants to know. */
  readonly opdracht: string | null;
}

/** Everything the file says about a decision that a letter may tell; frozen facts, read once. */
export interface BriefStand {
  /** The day the letter is to leave: its date, and where the appeal date in it counts from. */
  readonly briefdatum: Datum;
  readonly kop: Dossierkop;
  readonly balie: boolean;
  /** Envelopes for others than the one in `kop`: each gets a copy. */
  readonly afschriften: readonly Omslag[];
  readonly ocmw: Ocmw;
  readonly ondertekenaars: InvoerVan<'onbevoegd'>['ondertekenaars'];
  readonly besluit: {
    readonly datum: Datum;
    readonly orgaan: 'bijzonder_comite' | 'voorzitter';
    readonly punt?: number;
    /** The subcommittee that decided; absent: the committee, or the chair. */
    readonly subcomite?: string;
    /** The reasons as the decision holds them, about the client and not to the client. */
    readonly motivering: string;
    /** The day the committee ratified the chair's decision. */
    readonly bekrachtigdOp?: Datum;
    /** The meeting that must ratify it. */
    readonly bekrachtigingOp?: Datum;
  };
  readonly aanvraag?: Aanvraagfeiten;
  /** A request for leefloon that runs its own course beside urgent aid. */
  readonly leefloonaanvraag?: Aanvraagfeiten;
  readonly hoorrecht: Hoorrechtfeiten;
  readonly lijnen: readonly Lijn[];
  /** Lines of the request that the committee adjourned at the same item. */
  readonly verdaagd: readonly Verdaagd[];
  readonly betalingen: readonly Betaling[];
  /** Meetings from the day of the decision on. */
  readonly zittingen: readonly (GeplandeZitting & { readonly soort: string })[];
  /** The leefloon that runs or just ended, as it is followed up. */
  readonly lopendLeefloon?: { readonly steun: string; readonly maandbedragCent: number };
  readonly gpmiGetekendOp?: Datum;
  readonly aanmaningOp?: Datum;
  /** Structured communication of the recovery. */
  readonly mededeling?: string;
  /** The day of the decision that this one puts right. */
  readonly verbeterd?: { readonly op: Datum; readonly subcomite?: string };
  /** The day the claim was decided that this decision waives, with its communication. */
  readonly teruggevraagd?: { readonly op: Datum; readonly mededeling: string };
  /** Urgent aid of the chair that the committee did not approve. */
  readonly nietBekrachtigd?: { readonly op: Datum; readonly gekregenCent: number };
  /** Last day to enter the aid in MediPrima. */
  readonly mediprimaUiterlijk?: Datum;
}

/** One kind of decision letter: from the file and the worker's wording to frozen letter data. */
export type Samenstelling<S extends BesluitBriefSoort> = (stand: BriefStand, velden: WerkerVelden<S>) => InvoerVan<S>;
