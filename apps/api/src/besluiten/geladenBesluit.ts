/** Recorded decisions with everything their execution needs, read once. */
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
import { leesDoorzendbegin } from '../bevoegdheid/verhuis.js';
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
  readonly client: { readonly naam: string; readonly iban: string | null; readonly geboren?: Datum };
  /** Absent for a decision that answers no request. */
  readonly aanvraag?: {
    readonly id: string;
    readonly soort: string;
    readonly ontvangenOp: Datum;
    /** The client moved away: the day from which the five days to forward count (CLK-02). */
    readonly doorzendenVanaf?: Datum;
  };
  readonly lijnen: readonly BeslistLijn[];
}

/** In the order asked. */
export async function laadBesluiten(tx: Tx, ids: readonly string[]): Promise<GeladenBesluit[]> {
  const besluiten = await tx.besluit.findMany({ where: { id: { in: [...ids] } } });
  const dossiers = await tx.dossier.findMany({ where: { id: { in: besluiten.map(({ dossierId }) => dossierId) } } });
  const personen = await tx.persoon.findMany({ where: { id: { in: dossiers.map(({ persoonId }) => persoonId) } } });
  const aanvraagIds = besluiten.flatMap(({ aanvraagId }) => aanvraagId ?? []);
  const aanvragen = await tx.aanvraag.findMany({ where: { id: { in: aanvraagIds } } });
  const lijnen = await tx.besluitlijn.findMany({ where: { besluitId: { in: [...ids] } }, orderBy: { volgnr: 'asc' } });
  const doorzenden = await leesDoorzendbegin(tx, aanvraagIds);
  const vind = {
    besluit: opId(besluiten),
    dossier: opId(dossiers),
    persoon: opId(personen),
    aanvraag: opId(aanvragen),
  };
  return ids.map((id) => {
    const besluit = vind.besluit(id);
    const dossier = vind.dossier(besluit.dossierId);
    const persoon = vind.persoon(dossier.persoonId);
    const aanvraag = besluit.aanvraagId === null ? undefined : vind.aanvraag(besluit.aanvraagId);
    return {
      id,
      datum: datum(uitDb(besluit.datum)),
      orgaan: besluit.orgaan,
      brief: besluit.brief,
      dossier: { id: dossier.id, nummer: dossier.nummer, werkerId: dossier.werkerId },
      client: {
        ...{ naam: `${persoon.voornaam} ${persoon.naam}`, iban: persoon.iban },
        ...(persoon.geboren === null ? {} : { geboren: datum(uitDb(persoon.geboren)) }),
      },
      ...(aanvraag === undefined
        ? {}
        : {
            aanvraag: {
              ...{ id: aanvraag.id, soort: aanvraag.soort, ontvangenOp: datum(uitDb(aanvraag.ontvangenOp)) },
              ...doorzenden.get(aanvraag.id),
            },
          }),
      lijnen: lijnen.filter(({ besluitId }) => besluitId === id).map(alsLijn),
    };
  });
}

function opId<R extends { readonly id: string }>(rijen: readonly R[]): (id: string) => R {
  const perId = new Map(rijen.map((rij) => [rij.id, rij]));
  return (id) => {
    const rij = perId.get(id);
    if (rij === undefined) throw new Programmafout('A decision points at a row that is not there.');
    return rij;
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
