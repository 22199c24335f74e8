/** A file as closing and keeping look at it, locked for one act in the revision the caller saw. */
import type { Bewaarklasse, Sluitreden } from '@besluitpad/domain';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';

export interface Verzoek<I> {
  readonly id: string;
  readonly revisie: number;
  readonly invoer: I;
}

export interface Slotdossier {
  readonly id: string;
  readonly nummer: string;
  readonly rev: number;
  readonly geslotenOp: string | null;
  readonly sluitreden: Sluitreden | null;
  readonly klasse: Bewaarklasse | null;
  readonly bewarenTot: string | null;
  readonly zekerheid: string | null;
  readonly bron: string | null;
  readonly overleden: boolean;
  readonly vernietigdOp: Date | null;
}

export async function getSlotdossier(tx: Tx, id: string): Promise<Slotdossier> {
  const [rij] = await tx.$queryRaw<Slotdossier[]>`
    SELECT id, nummer, rev, gesloten_op::text AS "geslotenOp", sluitreden, bewaarklasse AS klasse, bewaren_tot::text AS "bewarenTot",
      bewaarzekerheid AS zekerheid, bewaarbron AS bron, overleden_op IS NOT NULL AS overleden, vernietigd_op AS "vernietigdOp"
    FROM dossier WHERE id = ${id}::uuid`;
  if (rij === undefined) throw nietGevonden('Dit dossier');
  return rij;
}

export async function neemDossier(tx: Tx, id: string, revisie: number): Promise<Slotdossier> {
  await tx.$queryRaw`SELECT 1 FROM dossier WHERE id = ${id}::uuid FOR UPDATE`;
  const dossier = await getSlotdossier(tx, id);
  eisRevisie(revisie, dossier.rev, () => ({ id, rev: dossier.rev }));
  if (dossier.vernietigdOp !== null) throw new Weigering('handeling.nietMogelijk', 'Dit dossier is vernietigd.');
  return dossier;
}

export function eisGesloten({ geslotenOp }: Slotdossier): void {
  if (geslotenOp === null) throw new Weigering('handeling.nietMogelijk', 'Dit dossier is niet gesloten.');
}
