import type { Database } from '@besluitpad/prisma';
import type { ProcedureSoort, Uitlegbladgegevens } from '@besluitpad/domain';

/** What activities are given by the composition root. */
export interface Diensten {
  readonly db: Database;
  readonly post: Postbode;
  readonly drukker: Drukker;
  readonly wekker: {
    wek(soort: ProcedureSoort, procedureId: string): Promise<void>;
    lopende(): AsyncIterable<string>;
  };
}

/** Outgoing mail that only says that something is ready: never personal data in subject or text. */
export interface Postbode {
  stuur(mail: { id: string; aan: string; onderwerp: string; tekst: string }): Promise<Postgevolg>;
}

/** Did it leave? `onzeker`: the connection broke after the message was handed over. */
export type Postgevolg =
  | { readonly status: 'verzonden' }
  | { readonly status: 'niet_verzonden' | 'geweigerd' | 'onzeker'; readonly code: string };

/** Both files of one frozen input. */
export interface Drukwerk {
  readonly ua: Uint8Array;
  readonly archief: Uint8Array;
  readonly sha256Ua: string;
  readonly sha256Archief: string;
  readonly sjabloonVersie: string;
}

/** What differs from letter to letter beside its contents. */
export interface Briefvorm {
  readonly groot: boolean;
  readonly venster: 'rechts' | 'links';
  /** The OCMW's own wording; without it the wording of the program. */
  readonly tekst?: string | undefined;
}

export interface Drukker {
  druk(
    soort: string,
    gegevens: unknown,
    vorm: Briefvorm,
  ): Promise<{ drukwerk: Drukwerk; vermeldingen: readonly string[] }>;
  /** The sheet that explains a decision in another language. */
  drukUitleg(gegevens: Uitlegbladgegevens): Promise<{ pdf: Uint8Array; sha256: string }>;
}
