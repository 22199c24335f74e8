/** A request as the acts on it need it: locked for the rest of the transaction, with its dates in Brussels. */
import { FASEN, toetsHandeling, type AanvraagHandeling, type Datum, type Fase } from '@besluitpad/domain';
import { getProcedure } from '@besluitpad/prisma';
import { dagUitDb } from '../dossiers/dag.js';
import { nietGevonden, Programmafout, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';

export interface Zaak {
  readonly id: string;
  readonly dossierId: string;
  readonly werkerId: string;
  readonly procedureId: string;
  readonly soort: 'aanvraag' | 'ambtshalve';
  readonly fase: Fase;
  readonly ronde: number;
  readonly rev: number;
  readonly ontvangenOp: Datum;
  /** A forwarded request keeps the day it reached the first centre (R-INT-08). */
  readonly effectdatum: Datum;
  readonly beslisUiterlijk: Datum;
  readonly hoorrechtGemeldOp: Datum | undefined;
}

export interface Stand {
  readonly id: string;
  readonly fase: Fase;
  readonly ronde: number;
  readonly rev: number;
}

/** Takes the request in hand for one act: locks it, and refuses a stale revision or a phase that does not allow the act. */
export async function neemInHand(
  tx: Tx,
  { id, handeling, revisie }: { id: string; handeling: AanvraagHandeling; revisie?: number },
): Promise<Zaak> {
  await tx.$queryRaw`SELECT 1 FROM aanvraag WHERE id = ${id}::uuid FOR UPDATE`;
  const zaak = await leesZaak(tx, id);
  if (revisie !== undefined) eisRevisie(revisie, zaak.rev, () => naarStand(zaak));
  eisHandeling(zaak.fase, handeling);
  return zaak;
}

export function eisHandeling(fase: Fase, handeling: AanvraagHandeling): void {
  const toets = toetsHandeling(fase, handeling);
  if (!toets.mag)
    throw new Weigering('handeling.nietMogelijk', toets.boodschap, { extra: { regel: toets.code, fase } });
}

export async function leesZaak(tx: Tx, id: string): Promise<Zaak> {
  const rij = await tx.aanvraag.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze aanvraag');
  const { werkerId } = await tx.dossier.findUniqueOrThrow({ where: { id: rij.dossierId }, select: { werkerId: true } });
  const procedure = await getProcedure(tx, 'aanvraag', id);
  const ontvangenOp = dagUitDb(rij.ontvangenOp);
  return {
    id,
    dossierId: rij.dossierId,
    werkerId,
    procedureId: procedure.id,
    soort: rij.soort === 'ambtshalve' ? 'ambtshalve' : 'aanvraag',
    fase: alsFase(rij.fase),
    ronde: rij.ronde,
    rev: rij.rev,
    ontvangenOp,
    effectdatum: rij.eersteOntvangstOp === null ? ontvangenOp : dagUitDb(rij.eersteOntvangstOp),
    beslisUiterlijk: dagUitDb(rij.beslisUiterlijk),
    hoorrechtGemeldOp: rij.hoorrechtGemeldOp === null ? undefined : dagUitDb(rij.hoorrechtGemeldOp),
  };
}

type Wijziging = Partial<{
  fase: Fase;
  hoorrechtGemeldOp: Date;
  hoorrechtGevraagd: boolean;
  gehoordOp: Date;
  beslisUiterlijk: Date;
  geslotenOp: Date;
  sluitreden: string;
}>;

/** Writes what the act changed and raises the revision. */
export async function schrijfZaak(tx: Tx, zaak: Zaak, wijziging: Wijziging = {}): Promise<Stand> {
  const rev = zaak.rev + 1;
  await tx.aanvraag.update({ where: { id: zaak.id }, data: { ...wijziging, rev }, select: { id: true } });
  return naarStand({ ...zaak, ...wijziging, rev });
}

function naarStand({ id, fase, ronde, rev }: Stand): Stand {
  return { id, fase, ronde, rev };
}

function alsFase(tekst: string): Fase {
  const fase = FASEN.find((bekend) => bekend === tekst);
  if (fase === undefined)
    throw new Programmafout('A request in the database is in a phase that the table does not know.');
  return fase;
}
