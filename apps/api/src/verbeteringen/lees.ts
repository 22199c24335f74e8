/** A decision in all its versions: as it was taken, and after each mistake of form that was put right. */
import { oordeelVerbetering, VERBETERDELEN, zetRecht, type Besluittekst } from '@besluitpad/domain';
import { nietGevonden, Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { Besluitversies, Verbetering } from './vormen.js';

/** What a decision says in words; amounts and dates of its lines are no text and stay as they are. */
export interface Besluitwoorden {
  readonly dossierId: string;
  readonly aanvraagId: string | null;
  readonly orgaan: string;
  readonly tekst: Besluittekst;
}

export async function leesBesluitwoorden(tx: Tx, besluitId: string): Promise<Besluitwoorden> {
  const besluit = await tx.besluit.findUnique({ where: { id: besluitId } });
  if (besluit === null) throw nietGevonden('Deze beslissing');
  const lijnen = await tx.besluitlijn.findMany({
    where: { besluitId },
    orderBy: { volgnr: 'asc' },
    select: { volgnr: true, tekst: true },
  });
  const { dossierId, aanvraagId, orgaan, motivering, brief } = besluit;
  // Plain JSON, as the column holds it.
  const tekst = { motivering, lijnen, brief: brief as Besluittekst };
  return { dossierId, aanvraagId, orgaan, tekst };
}

export async function leesVerbeteringen(tx: Tx, besluitId: string): Promise<Verbetering[]> {
  const rijen = await tx.besluitVerbetering.findMany({ where: { besluitId }, orderBy: { volgnr: 'asc' } });
  const aanvraagIds = rijen.flatMap(({ aanvraagId }) => aanvraagId ?? []);
  const nieuw = await tx.besluit.findMany({
    where: { aanvraagId: { in: aanvraagIds } },
    orderBy: { datum: 'asc' },
    select: { id: true, aanvraagId: true },
  });
  return rijen.map(({ gebruikerId: _wie, op, deel: naam, ...rij }) => {
    const deel = VERBETERDELEN.find((bekend) => bekend === naam);
    if (deel === undefined) throw new Programmafout('A correction in the database is about an unknown part.');
    const { waarom, zekerheid } = oordeelVerbetering({ ...rij, deel });
    const nieuwBesluitId = nieuw.find(({ aanvraagId }) => aanvraagId === rij.aanvraagId)?.id ?? null;
    return Verbetering.parse({ ...rij, deel, waarom, zekerheid, nieuwBesluitId, op: op.toISOString() });
  });
}

export async function leesBesluitversies(tx: Tx, besluitId: string): Promise<Besluitversies> {
  const { dossierId, aanvraagId, tekst } = await leesBesluitwoorden(tx, besluitId);
  const verbeteringen = await leesVerbeteringen(tx, besluitId);
  const verbetert =
    aanvraagId === null
      ? null
      : await tx.besluitVerbetering.findFirst({ where: { aanvraagId }, select: { besluitId: true, volgnr: true } });
  return Besluitversies.parse({
    ...{ besluitId, dossierId, verbetert },
    versies: [{ tekst, verbetering: null }, ...opeenvolgend(tekst, verbeteringen)].map((een, i) => ({
      ...alsObject(een.tekst),
      ...{ versie: i + 1, verbetering: een.verbetering },
    })),
    herbeslist: verbeteringen.filter(({ rechten }) => rechten),
  });
}

/** The text as the last correction of form left it. */
export function geldendeTekst(tekst: Besluittekst, verbeteringen: readonly Verbetering[]): Besluittekst {
  return opeenvolgend(tekst, verbeteringen).at(-1)?.tekst ?? tekst;
}

function opeenvolgend(
  tekst: Besluittekst,
  verbeteringen: readonly Verbetering[],
): { tekst: Besluittekst; verbetering: Verbetering }[] {
  let geldend = tekst;
  return verbeteringen
    .filter(({ rechten }) => !rechten)
    .map((verbetering) => ({ tekst: (geldend = zetRecht(geldend, verbetering)), verbetering }));
}

function alsObject(tekst: Besluittekst): object {
  return tekst !== null && typeof tekst === 'object' ? tekst : {};
}
