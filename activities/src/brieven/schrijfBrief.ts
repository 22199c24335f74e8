import type { BriefSoort, InvoerVan } from '@besluitpad/domain';
import { briefGegevens, vereistVoor } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { naarDb, nu } from '@besluitpad/prisma';
import type { Drukker } from '../motor/diensten.js';
import { Onmogelijk } from '../motor/effect.js';
import { laadBriefvorm } from './briefvorm.js';

export type Kanaal = 'AANGETEKEND' | 'AFGIFTE_ONTVANGSTBEWIJS' | 'GEWONE_BRIEF' | 'INTERN';

export interface Briefopdracht<S extends BriefSoort> {
  readonly soort: S;
  readonly invoer: InvoerVan<S>;
  readonly bestemming: string;
  readonly kanaal: Kanaal;
  readonly briefdatum: string;
  /** The letter this is a copy of for another addressee: it shares its version and its signatures. */
  readonly afschriftVan?: { readonly id: string; readonly versie: number };
}

/**
 * Freezes a letter: input, both files and the mentions found in it, as the next version of its kind. Earlier versions
 * that did not leave are replaced; a letter that lacks a mandatory mention is not made at all.
 */
export async function schrijfBrief<S extends BriefSoort>(
  tx: Tx,
  drukker: Drukker,
  { procedureId, dossierId, onderwerpId }: Pick<GeclaimdEffect, 'procedureId' | 'dossierId' | 'onderwerpId'>,
  opdracht: Briefopdracht<S>,
): Promise<{ id: string; versie: number }> {
  const { soort, invoer, bestemming, kanaal } = opdracht;
  const { sjabloonId, ...vorm } = await laadBriefvorm(tx, { soort, dossierId });
  const { drukwerk, vermeldingen } = await drukker.druk(soort, invoer, vorm);
  const vereist = vereistVoor(soort, briefGegevens[soort].parse(invoer));
  const ontbreekt = vereist.filter((c) => !vermeldingen.includes(c));
  if (ontbreekt.length > 0)
    throw new Onmogelijk(`De brief ${soort} mist de verplichte vermelding ${ontbreekt.join(', ')}.`);
  const versie =
    opdracht.afschriftVan?.versie ?? (await vervangEerdere(tx, { procedureId, soort, onderwerpId, bestemming }));
  const { id } = await tx.brief.create({
    data: {
      dossierId,
      procedureId,
      onderwerpId,
      afschriftVan: opdracht.afschriftVan?.id ?? null,
      soort,
      versie,
      bestemming,
      kanaal,
      briefdatum: naarDb(opdracht.briefdatum),
      invoer,
      vereist,
      sjabloonVersie: drukwerk.sjabloonVersie,
      sjabloonId,
      grootdruk: vorm.groot,
      venster: vorm.venster,
      pdfUa: Buffer.from(drukwerk.ua),
      pdfA: Buffer.from(drukwerk.archief),
      sha256Ua: drukwerk.sha256Ua,
      sha256A: drukwerk.sha256Archief,
      gemaaktOp: await nu(tx),
    },
    select: { id: true },
  });
  await tx.briefVermelding.createMany({ data: vermeldingen.map((code) => ({ briefId: id, dossierId, code })) });
  return { id, versie };
}

async function vervangEerdere(
  tx: Tx,
  { bestemming, ...brief }: { procedureId: string; soort: string; onderwerpId: string; bestemming: string },
): Promise<number> {
  // Each member has an own convocation; of every other kind there is one, whoever it is addressed to by now.
  const sleutel = brief.soort === 'oproeping' ? { ...brief, bestemming } : brief;
  const eerdere = await tx.brief.findMany({ where: sleutel, select: { id: true, versie: true, status: true } });
  // Signed minutes stay beside their correction; of every other kind only what did not leave can have a next version.
  const blijft = (status: string) => status === 'vervangen' || (brief.soort === 'notulen' && status === 'vrijgegeven');
  const open = eerdere.filter((b) => !blijft(b.status)).map((b) => b.id);
  const vertrokken = await tx.verzending.count({ where: { briefId: { in: open }, status: { not: 'te_verzenden' } } });
  if (vertrokken > 0) throw new Onmogelijk('Deze brief is al vertrokken: er komt geen nieuwe versie meer van.');
  await tx.brief.updateMany({ where: { id: { in: open } }, data: { status: 'vervangen' } });
  return Math.max(0, ...eerdere.map((b) => b.versie)) + 1;
}
