import type { Datum } from '@besluitpad/domain';

/** What a bank tells, whatever the form of its file. */
export const BERICHTSOORTEN = ['pain.002', 'camt.053', 'coda'] as const;
export type Berichtsoort = (typeof BERICHTSOORTEN)[number];

export interface Bankregel {
  /** uitgevoerd: booked from our account; geweigerd: never left; teruggekeerd: booked, and came back; ontvangen: somebody paid us */
  readonly soort: 'uitgevoerd' | 'geweigerd' | 'teruggekeerd' | 'ontvangen';
  /** absent where the bank names a whole file and not each payment */
  readonly bedragCent?: number;
  /** absent where nothing was booked */
  readonly boekdag?: Datum;
  /** EndToEndId of our order */
  readonly kenmerk?: string;
  /** MsgId or PmtInfId of our file, where the bank speaks of all its payments */
  readonly bestandskenmerk?: string;
  /** the twelve digits of a structured communication, or free text */
  readonly mededeling?: string;
  /** ISO 20022 reason code, or what the bank wrote beside it */
  readonly reden?: string;
}

export interface Bankbericht {
  readonly soort: Berichtsoort;
  readonly kenmerk: string;
  readonly regels: readonly Bankregel[];
}

/** The file is not what it says it is: the sentence names the line or the element. */
export class Berichtfout extends Error {
  override readonly name = 'Berichtfout';
}
