import type { BesluitBriefSoort } from '@besluitpad/domain';
import { datum } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import type { Proefdossier, Proeflijn } from './proef.js';

/** What a sample dossier adds to its letter: the request, the decided lines, and wording that the letter turns around. */
export interface Beslissing {
  readonly naam: string;
  readonly soort: BesluitBriefSoort;
  readonly beslisUiterlijk: string;
  readonly ambtshalve?: boolean;
  readonly gehoordOp?: string;
  readonly gemeldOp?: string;
  readonly gevraagd: readonly { spoor: string; steun: string }[];
  readonly lijnen: readonly Proeflijn[];
  readonly velden?: Record<string, unknown>;
  readonly motivering?: string;
  /** facts elsewhere in the file */
  readonly feiten?: (tx: Tx, dossier: Proefdossier) => Promise<void>;
  readonly naBesluit?: (
    tx: Tx,
    dossier: Proefdossier,
    besluit: { besluitId: string; procedureId: string; lijnIds: string[] },
  ) => Promise<void>;
}

export const leefloon = (categorie: 1 | 2 | 3, ingang: string) => ({
  soort: 'leefloon' as const,
  categorie,
  ingang: datum(ingang),
});
export const eenmalig = (naam: string, bedragCent: number, wijze: 'overschrijving' | 'bon' = 'overschrijving') => ({
  soort: 'eenmalig' as const,
  bedragCent,
  wijze,
  begunstigden: [{ naam, bedragCent }],
  terugvorderbaar: false,
});
export const MI = (steun: string) => [{ spoor: 'MI', steun }];
export const MD = (steun: string) => [{ spoor: 'MD', steun }];
