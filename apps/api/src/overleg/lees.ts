/** What was asked, remarked and approved around a request, with the names of who did it. */
import { z } from 'zod';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Opmerking, Overleg } from './vormen.js';

type Rij = Awaited<ReturnType<Tx['opmerking']['findFirstOrThrow']>>;
type NaamVan = (id: string | null) => string;

const Partner = z.object({ ocmw: z.string(), naam: z.string() }).nullable();

export async function leesOverleg(tx: Tx, wie: Wie, aanvraagId: string): Promise<Overleg> {
  const aanvraag = await tx.aanvraag.findUnique({ where: { id: aanvraagId }, select: { dossierId: true } });
  if (aanvraag === null) throw nietGevonden('Deze aanvraag');
  await logInzage(tx, wie, `overleg over aanvraag/${aanvraagId}`, aanvraag.dossierId);
  const naamVan = await leesNamen(tx);
  const opdrachten = await tx.onderzoeksopdracht.findMany({ where: { aanvraagId }, orderBy: { gevraagdOp: 'asc' } });
  const opmerkingen = await tx.opmerking.findMany({ where: { aanvraagId }, orderBy: { op: 'asc' } });
  return {
    opmerkingen: opmerkingen.map((rij) => toon(rij, naamVan)),
    onderzoeksopdrachten: opdrachten.map(({ id, vraag, gevraagdDoor, gevraagdOp, antwoord, beantwoordDoor }) => ({
      ...{ id, vraag, antwoord },
      gevraagdDoor: naamVan(gevraagdDoor),
      gevraagdOp: gevraagdOp.toISOString(),
      beantwoordDoor: beantwoordDoor === null ? null : naamVan(beantwoordDoor),
    })),
    fiat: await leesFiat(tx, aanvraagId, naamVan),
  };
}

/** What is still open on a draft: shown to who hands it in, so that nobody can say it was overlooked. */
export async function leesOpenOpmerkingen(tx: Tx, voorstelId: string): Promise<Opmerking[]> {
  const rijen = await tx.opmerking.findMany({ where: { voorstelId, afgehandeldOp: null }, orderBy: { op: 'asc' } });
  if (rijen.length === 0) return [];
  const naamVan = await leesNamen(tx);
  return rijen.map((rij) => toon(rij, naamVan));
}

async function leesFiat(tx: Tx, aanvraagId: string, naamVan: NaamVan): Promise<Overleg['fiat']> {
  const rijen = await tx.voorstelFiat.findMany({ where: { aanvraagId }, orderBy: { op: 'asc' } });
  const voorstellen = await tx.voorstel.findMany({
    where: { aanvraagId },
    select: { id: true, rev: true, vergrendeldOp: true },
  });
  return rijen.map(({ voorstelId, voorstelRev, soort, door, op, partner, reden }) => {
    const voorstel = voorstellen.find(({ id }) => id === voorstelId);
    // handing in raises the revision once more without a word changing
    const rev = (voorstel?.rev ?? 0) - ((voorstel?.vergrendeldOp ?? null) === null ? 0 : 1);
    return {
      ...{ voorstelId, reden, geldt: rev === voorstelRev },
      soort: z.enum(['intern', 'partner', 'uitzondering']).parse(soort),
      door: naamVan(door),
      op: op.toISOString(),
      partner: Partner.parse(partner),
    };
  });
}

async function leesNamen(tx: Tx): Promise<NaamVan> {
  const gebruikers = await tx.gebruiker.findMany({ select: { id: true, naam: true } });
  const namen = new Map(gebruikers.map(({ id, naam }) => [id, naam]));
  return (id) => (id === null ? '' : (namen.get(id) ?? ''));
}

function toon(rij: Rij, naamVan: NaamVan): Opmerking {
  const { id, tekst, antwoord, antwoordDoor, afgehandeldOp } = rij;
  return {
    ...{ id, tekst, antwoord },
    over: rij.verslagId === null ? 'voorstel' : 'verslag',
    soort: rij.soort === 'nagelezen' ? 'nagelezen' : 'opmerking',
    door: naamVan(rij.door),
    op: rij.op.toISOString(),
    antwoordDoor: antwoordDoor === null ? null : naamVan(antwoordDoor),
    afgehandeldOp: afgehandeldOp?.toISOString() ?? null,
  };
}
