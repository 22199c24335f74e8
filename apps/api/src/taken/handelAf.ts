/** A person says that a task is done. What an act does by itself (sign, release, send) is done by that act, not here. */
import { KETEN_OCMW, legVast } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { magAfhandelen } from './taakrollen.js';

/** Ticking these off would hide that the thing itself was not done. */
const VOLGT_UIT_HANDELING = [
  'brief.verzenden',
  'betaling.vrijgeven',
  'staat.verzenden',
  'termijnzaak.afhandelen',
  'barema.bevestigen',
];

export async function handelTaakAf(tx: Tx, wie: Wie, id: string, reden: string | undefined): Promise<void> {
  const taak = await tx.taak.findUnique({ where: { id } });
  if (taak === null) throw nietGevonden('Deze taak');
  if (taak.klaarOp !== null) throw new Weigering('handeling.nietMogelijk', 'Deze taak is al afgehandeld.');
  if (!magAfhandelen(taak, wie)) {
    throw new Weigering('toegang.geweigerd', 'Deze taak is van een andere functie of van een andere medewerker.');
  }
  if (VOLGT_UIT_HANDELING.includes(taak.soort)) {
    throw new Weigering('handeling.nietMogelijk', 'Deze taak verdwijnt vanzelf wanneer u ze uitvoert.');
  }
  const { op } = await leesOgenblik(tx);
  await tx.taak.update({
    where: { id },
    data: { klaarOp: op, klaarDoor: wie.gebruikerId, ...(reden === undefined ? {} : { reden }) },
  });
  await legVast(tx, wie, {
    ketenId: taak.dossierId ?? KETEN_OCMW,
    dossierId: taak.dossierId,
    soort: 'taak.afgehandeld',
    onderwerpId: id,
    op,
    gegevens: { taak: taak.soort },
    tekst: reden ?? null,
  });
}
