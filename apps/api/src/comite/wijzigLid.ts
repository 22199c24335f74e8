/** What changes of a member: where the convocation goes, whether it goes on paper, and the day the mandate ends. */
import { kort, type Datum } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb, nu, uitDb } from '@besluitpad/prisma';
import { nietGevonden, veldWeigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { vandaagVan } from '../zittingen/zitting.js';
import type { Comitelid } from './vormen.js';

export interface Lidwijziging {
  readonly mail: string | null;
  readonly adres: readonly string[];
  readonly opPapier: boolean;
  readonly tot?: Datum | null | undefined;
}

type Lidrij = Awaited<ReturnType<Tx['lid']['findUniqueOrThrow']>>;

/** The address of a member at home is for the member and for who sends the convocation. */
export function toonLid(wie: Wie, { van, tot, mail, adres, ...lid }: Lidrij): Comitelid {
  const zietAdres =
    lid.gebruikerId === wie.gebruikerId || mag(wie.rollen, 'beheer.zitting') || mag(wie.rollen, 'agenda.opmaken');
  return {
    ...lid,
    ...{ van: uitDb(van), tot: tot === null ? null : uitDb(tot) },
    ...(zietAdres ? { mail, adres } : { mail: null, adres: [] }),
  };
}

export async function lijstLeden(tx: Tx, wie: Wie): Promise<Comitelid[]> {
  const leden = await tx.lid.findMany({ orderBy: [{ van: 'desc' }, { naam: 'asc' }] });
  return leden.map((lid) => toonLid(wie, lid));
}

export async function wijzigLid(
  tx: Tx,
  wie: Wie,
  { id, revisie, wijziging }: { id: string; revisie: number; wijziging: Lidwijziging },
): Promise<Comitelid> {
  await tx.$executeRaw`SELECT 1 FROM lid WHERE id = ${id}::uuid FOR UPDATE`;
  const oud = await tx.lid.findUnique({ where: { id } });
  if (oud === null) throw nietGevonden('Dit lid');
  eisRevisie(revisie, oud.rev, () => toonLid(wie, oud));
  const { mail, adres, opPapier } = wijziging;
  eisBereikbaar({ gebruikerId: oud.gebruikerId, opPapier, adres });
  const op = await nu(tx);
  const tot = eindeNa(oud, wijziging.tot, vandaagVan(op));
  const nieuw = await tx.lid.update({
    where: { id },
    data: { mail, adres: [...adres], opPapier, tot, rev: { increment: 1 } },
  });
  const velden = (['mail', 'adres', 'opPapier', 'tot'] as const).filter(
    (veld) => JSON.stringify(oud[veld]) !== JSON.stringify(nieuw[veld]),
  );
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, soort: 'lid.gewijzigd', onderwerpId: id, op },
    // Which fields, not what they hold: the chain is never wiped, an address is.
    gegevens: { velden: velden.join(','), opPapier, tot: tot === null ? null : uitDb(tot) },
  });
  return toonLid(wie, nieuw);
}

/** R-COM-09: each member gets the convocation, on screen or on paper. */
export function eisBereikbaar(lid: { gebruikerId: string | null; opPapier: boolean; adres: readonly string[] }): void {
  if (lid.gebruikerId === null && !lid.opPapier) {
    throw veldWeigering('opPapier', 'zonderAccount', 'Een lid zonder account krijgt de oproeping op papier.');
  }
  if (lid.opPapier && lid.adres.length === 0) {
    throw veldWeigering('adres', 'opPapier', 'Wie de oproeping op papier krijgt, heeft een postadres nodig.');
  }
}

/** Never a day that is past: who sat then was counted then. */
function eindeNa(oud: Lidrij, tot: Datum | null | undefined, vandaag: Datum): Date | null {
  if (tot === undefined || (oud.tot === null ? null : uitDb(oud.tot)) === tot) return oud.tot;
  if ((oud.tot !== null && uitDb(oud.tot) < vandaag) || (tot !== null && tot < vandaag)) {
    throw veldWeigering(
      'tot',
      'nietVroeger',
      `Een mandaat eindigt op zijn vroegst vandaag, ${kort(vandaag)}: wie vroeger zetelde, telde toen mee.`,
    );
  }
  return tot === null ? null : naarDb(tot);
}
