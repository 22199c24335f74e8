/** What the API answers about the standing of files, as far as commands use it (the API keeps its answers to its schema). */
import type { Datum } from '@besluitpad/domain/datum';

export interface Termijn {
  readonly klok: string;
  readonly naam: string;
  readonly uiterlijk: Datum;
}

export interface Gevaar {
  readonly reden: string;
  readonly laatsteDag: Datum;
}

export interface Dossierstand {
  readonly dossierId: string;
  readonly nummer: string;
  readonly zin: string;
  readonly volgendeTermijn: Termijn | null;
  readonly termijnen: readonly Termijn[];
  readonly aanZet: string | null;
  readonly laatsteBeslissing: {
    readonly datum: Datum;
    readonly orgaan: string;
    readonly lijnen: readonly string[];
  } | null;
  readonly gevaar: Gevaar | null;
}
