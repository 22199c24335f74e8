/** The means test as the report keeps it, and the watch that the proposal leans on the same one. */
import { toetsoverzicht } from '@besluitpad/domain';
import { Weigering } from '../fouten/weigering.js';
import { AfgeslotenInhoud, type Verslagtoets } from '../onderzoek/vormen.js';
import type { Tx } from '../server/database.js';
import { findToets } from './middelentoets.js';

export async function findVerslagtoets(tx: Tx, { id }: { readonly id: string }): Promise<Verslagtoets | undefined> {
  const toets = await findToets(tx, id);
  if (toets === undefined) return undefined;
  const { volgnr, uitkomst } = toets;
  return { volgnr, samenCent: uitkomst.samenCent, berekening: toetsoverzicht(uitkomst) };
}

/** A means test that came after the report: the client's report would show another computation than the decision. */
export async function eisToetsInVerslag(tx: Tx, aanvraagId: string, verslagId: string): Promise<void> {
  const nieuwste = await tx.middelentoets.findFirst({
    where: { aanvraagId },
    orderBy: { volgnr: 'desc' },
    select: { volgnr: true },
  });
  if (nieuwste === null) return;
  const { inhoud } = await tx.verslag.findUniqueOrThrow({ where: { id: verslagId }, select: { inhoud: true } });
  const { middelentoets } = AfgeslotenInhoud.parse(inhoud);
  if (middelentoets?.volgnr === nieuwste.volgnr) return;
  const boodschap =
    'Er kwam een middelentoets bij sinds het verslag afgesloten is. Maak een nieuwe versie van het verslag, zodat het dezelfde berekening toont als het voorstel.';
  throw new Weigering('regel.geschonden', boodschap, { errors: [{ veld: 'verslag', regel: 'verouderd', boodschap }] });
}
