/** A recorded decision with everything its execution needs, read once. */
import {
  datum,
  lijnGegevens,
  type BesluitCode,
  BESLUITEN,
  STEUNSOORTEN,
  type Datum,
  type LijnGegevens,
  type SteunCode,
} from '@besluitpad/domain';
import { uitDb } from '@besluitpad/prisma';
import { Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

export interface BeslistLijn {
  readonly id: string;
  readonly volgnr: number;
  readonly aanvraaglijnId: string | null;
  readonly besluit: BesluitCode;
  readonly spoor: 'MI' | 'MD';
  readonly steun: SteunCode;
  readonly voorDeStaat: boolean;
  readonly gegevens: LijnGegevens;
}

export interface GeladenBesluit {
  readonly id: string;
  readonly datum: Datum;
  readonly orgaan: string;
  readonly brief: unknown;
  readonly dossier: { readonly id: string; readonly nummer: string; readonly werkerId: string };
  readonly client: { readonly naam: string; readonly iban: string | null };
  /** Absent for a decision that answers no request. */
  readonly aanvraag?: {
    readonly id: string;
    readonly soort: string;
    readonly ontvangenOp: Datum;
  };
  readonly lijnen: readonly BeslistLijn[];
}

export async function laadBesluit(tx: Tx, besluitId: string): Promise<GeladenBesluit> {
  const besluit = await tx.besluit.findUniqueOrThrow({ where: { id: besluitId } });
  const dossier = await tx.dossier.findUniqueOrThrow({ where: { id: besluit.dossierId } });
  const persoon = await tx.persoon.findUniqueOrThrow({ where: { id: dossier.persoonId } });
  const aanvraag =
    besluit.aanvraagId === null ? null : await tx.aanvraag.findUniqueOrThrow({ where: { id: besluit.aanvraagId } });
  const rijen = await tx.besluitlijn.findMany({ where: { besluitId }, orderBy: { volgnr: 'asc' } });
  return {
    id: besluit.id,
    datum: datum(uitDb(besluit.datum)),
    orgaan: besluit.orgaan,
    brief: besluit.brief,
    dossier: { id: dossier.id, nummer: dossier.nummer, werkerId: dossier.werkerId },
    client: { naam: `${persoon.voornaam} ${persoon.naam}`, iban: persoon.iban },
    ...(aanvraag === null
      ? {}
      : {
          aanvraag: { id: aanvraag.id, soort: aanvraag.soort, ontvangenOp: datum(uitDb(aanvraag.ontvangenOp)) },
        }),
    lijnen: rijen.map(alsLijn),
  };
}

type Rij = Awaited<ReturnType<Tx['besluitlijn']['findMany']>>[number];

function alsLijn(rij: Rij): BeslistLijn {
  return {
    id: rij.id,
    volgnr: rij.volgnr,
    aanvraaglijnId: rij.aanvraaglijnId,
    besluit: een(BESLUITEN, rij.besluit, 'decision'),
    spoor: een(['MI', 'MD'] as const, rij.spoor, 'track'),
    steun: een(STEUNSOORTEN, rij.steun, 'aid'),
    voorDeStaat: rij.voorDeStaat,
    gegevens: lijnGegevens.parse(rij.gegevens),
  };
}

function een<const C extends string>(codes: readonly C[], tekst: string, wat: string): C {
  const code = codes.find((c) => c === tekst);
  if (code === undefined) throw new Programmafout(`A decided line holds an unknown code of ${wat}.`);
  return code;
}
