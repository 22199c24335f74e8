import { kort, type Datum } from '../tijd/datum.js';

/** How a decision was explained by word of mouth. A client who is not to be called may still call himself. */
export const UITLEGWIJZEN = ['telefoon', 'client_belde', 'bureau', 'huisbezoek'] as const;
export type Uitlegwijze = (typeof UITLEGWIJZEN)[number];

export interface Uitlegstand {
  readonly nietBellen: boolean;
  /** The day the letter was released: before it there is nothing to explain. */
  readonly vrijgegevenOp: Datum | undefined;
}

/** Why this explanation can't be noted; undefined when it can. */
export function weigerMondelingeUitleg(
  { nietBellen, vrijgegevenOp }: Uitlegstand,
  { op, wijze }: { readonly op: Datum; readonly wijze?: Uitlegwijze | undefined },
): string | undefined {
  if (vrijgegevenOp === undefined) return 'Deze brief is nog niet vrijgegeven: leg pas uit wat vaststaat.';
  if (op < vrijgegevenOp) return `De brief is er pas sinds ${kort(vrijgegevenOp)}.`;
  if (wijze === 'telefoon' && nietBellen) {
    return 'Deze cliënt wil niet gebeld worden. Leg de brief uit op een afspraak of een huisbezoek, of noteer waarom niet.';
  }
  return undefined;
}
