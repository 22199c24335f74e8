import { briefvensterVan, groepVanSoort, huisregels, type BriefSoort } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import type { Briefvorm } from '../motor/diensten.js';

export interface GekozenVorm extends Briefvorm {
  readonly sjabloonId: string | null;
}

/** How this letter will look and in whose words: the reader's large print, the OCMW's envelope, the published wording. */
export async function laadBriefvorm(
  tx: Tx,
  brief: { readonly soort: BriefSoort; readonly dossierId: string | null },
): Promise<GekozenVorm> {
  const sjabloon = await tx.sjabloon.findFirst({
    where: { soort: brief.soort, status: 'gepubliceerd' },
    select: { id: true, tekst: true },
  });
  const ocmw = await tx.ocmw.findUnique({ where: { id: 1 }, select: { huisregels: true } });
  const regels = huisregels.safeParse(ocmw?.huisregels);
  return {
    sjabloonId: sjabloon?.id ?? null,
    groot: await leestGroot(tx, brief),
    venster: regels.success ? briefvensterVan(regels.data) : 'rechts',
    ...(sjabloon === null ? {} : { tekst: sjabloon.tekst }),
  };
}

/** Only what the client reads: another OCMW and the members did not ask for it. */
async function leestGroot(
  tx: Tx,
  { soort, dossierId }: { readonly soort: BriefSoort; readonly dossierId: string | null },
): Promise<boolean> {
  const groep = groepVanSoort[soort];
  if (dossierId === null || groep === 'tussen_ocmw' || groep === 'vergadering') return false;
  const { persoonId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { persoonId: true } });
  const { grootdruk } = await tx.persoon.findUniqueOrThrow({ where: { id: persoonId }, select: { grootdruk: true } });
  return grootdruk;
}
