import { grootboek, huisregels, type Huisregels } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, nu, type Tx } from '@besluitpad/prisma';
import { z } from 'zod';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Wie } from '../toegang/wie.js';

export const Grootboekkeuze = z
  .strictObject({
    rekeningen: grootboek,
    zekerheid: z.enum(['gevonden', 'na_te_kijken']).describe('`gevonden` zodra uw boekhouder ze nakeek'),
    bron: z.string().trim().min(3).max(300).describe('Wie ze gaf, of waar ze staan'),
  })
  .meta({ id: 'Grootboekkeuze' });

/** Holds for what is booked from now on; what was booked keeps its accounts. */
export async function kiesGrootboek(tx: Tx, wie: Wie, keuze: z.infer<typeof Grootboekkeuze>): Promise<void> {
  const oud = await leesHuisregels(tx);
  const { rekeningen: waarde, zekerheid, bron } = keuze;
  const nieuw = huisregels.parse({ ...oud, grootboek: { waarde, zekerheid, bron } });
  await tx.ocmw.update({ where: { id: 1 }, data: { huisregels: nieuw, rev: { increment: 1 } } });
  const gegevens = { zekerheid, perSteun: Object.keys(waarde.perSteun).length };
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort: 'grootboek.gekozen', op: await nu(tx), gegevens, tekst: bron });
}

export async function eisGrootboek(tx: Tx): Promise<NonNullable<Huisregels['grootboek']>> {
  const { grootboek: gekozen } = await leesHuisregels(tx);
  if (gekozen !== undefined) return gekozen;
  throw new Weigering(
    'handeling.nietMogelijk',
    'De grootboekrekeningen zijn nog niet ingesteld: dat doet een beheerder.',
  );
}

export async function leesHuisregels(tx: Tx): Promise<Huisregels> {
  const ocmw = await tx.ocmw.findUnique({ where: { id: 1 }, select: { huisregels: true } });
  if (ocmw === null) throw nietGevonden('Het OCMW');
  return huisregels.parse(ocmw.huisregels);
}
