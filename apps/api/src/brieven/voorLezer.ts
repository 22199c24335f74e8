/**
 * R-COM-15: minutes and convocation are one document for the committee. A reader who has an interest in an item gets a copy in
 * which only its number stands; the document itself stays as it was made.
 */
import { briefGegevens, type BriefBoom, type InvoerVan } from '@besluitpad/domain';
import { stelBriefOp, zetBrief } from '@besluitpad/templates';
import { puntenZonderInzage } from '../belangen/zonderInzage.js';
import type { Tx } from '../server/database.js';

type Notulen = InvoerVan<'notulen'>;
type Oproeping = InvoerVan<'oproeping'>;

export interface Vergaderstuk {
  readonly id: string;
  readonly soort: string;
  readonly onderwerpId: string;
}

/** @returns undefined when the reader may read all of it */
export async function exemplaarVoorLezer(
  tx: Tx,
  stuk: Vergaderstuk,
  standaard: 'ua-1' | 'a-2a',
): Promise<Uint8Array | undefined> {
  const boom = await boomVoorLezer(tx, stuk);
  if (boom === undefined) return undefined;
  const { grootdruk } = await tx.brief.findUniqueOrThrow({ where: { id: stuk.id }, select: { grootdruk: true } });
  return zetBrief(boom, { standaard, groot: grootdruk });
}

/** The words of that copy; what is told about a document quotes these, never the whole. */
export async function boomVoorLezer(tx: Tx, { id, soort, onderwerpId }: Vergaderstuk): Promise<BriefBoom | undefined> {
  if (soort !== 'notulen' && soort !== 'oproeping') return undefined;
  const nummers = new Set((await puntenZonderInzage(tx, onderwerpId)).map(({ volgnr }) => volgnr));
  if (nummers.size === 0) return undefined;
  const { invoer, sjabloonId } = await tx.brief.findUniqueOrThrow({
    where: { id },
    select: { invoer: true, sjabloonId: true },
  });
  const sjabloon = sjabloonId === null ? null : await tx.sjabloon.findUnique({ where: { id: sjabloonId } });
  return soort === 'notulen'
    ? stelBriefOp(soort, notulenZonder(briefGegevens.notulen.parse(invoer), nummers), sjabloon?.tekst)
    : stelBriefOp(soort, oproepingZonder(briefGegevens.oproeping.parse(invoer), nummers), sjabloon?.tekst);
}

export function notulenZonder(notulen: Notulen, nummers: ReadonlySet<number>): Notulen {
  const weg = notulen.punten.filter(({ nummer }) => nummers.has(nummer));
  return {
    ...notulen,
    hoogdringend: notulen.hoogdringend.filter(({ titel }) => !weg.some((punt) => noemt(titel, punt))),
    punten: notulen.punten.map((punt) => (nummers.has(punt.nummer) ? leegPunt(punt.nummer) : punt)),
  };
}

function noemt(titel: string, punt: Notulen['punten'][number]): boolean {
  return titel.includes(punt.titel) || (punt.dossier !== undefined && titel.includes(punt.dossier));
}

function leegPunt(nummer: number): Notulen['punten'][number] {
  return {
    ...{ nummer, titel: 'geen inzage', zonderInzage: true, toelichting: [], voorstel: [], verlietenDeZaal: [] },
    ...{ aanwezigVoorPunt: 0, uitslag: { soort: 'aktename' }, besluit: [] },
  };
}

export function oproepingZonder(oproeping: Oproeping, nummers: ReadonlySet<number>): Oproeping {
  const horen = oproeping.horen?.filter(({ punt }) => !nummers.has(punt));
  const { horen: _horen, ...rest } = oproeping;
  return {
    ...rest,
    punten: oproeping.punten.map((punt) =>
      nummers.has(punt.nummer) ? { inzage: 'belang' as const, nummer: punt.nummer } : punt,
    ),
    ...(horen === undefined || horen.length === 0 ? {} : { horen }),
  };
}
