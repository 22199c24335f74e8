import { faseNa } from '@besluitpad/domain';
import { legVast, maakTaak, zetAanZet } from '@besluitpad/prisma';
import { neemInHand, schrijfZaak, type Stand } from '../aanvragen/zaak.js';
import type { Redeninvoer } from '../aanvragen/vormen.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { findLaatsteVoorstel } from './schrijf.js';

/** Until the agenda leaves, the worker may take the proposal back; the version that was handed in stays as it was. */
export async function neemVoorstelTerug(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Redeninvoer },
): Promise<Stand> {
  const zaak = await neemInHand(tx, { id, handeling: 'voorstel.terugnemen', revisie });
  const { op } = await leesOgenblik(tx);
  const voorstel = await findLaatsteVoorstel(tx, zaak);
  if (voorstel === null) throw new Weigering('handeling.nietMogelijk', 'Er is geen voorstel om terug te nemen.');
  await tx.voorstel.update({ where: { id: voorstel.id }, data: { teruggenomenOp: op }, select: { id: true } });
  await tx.agendapunt.updateMany({
    where: { voorstelId: voorstel.id, status: 'open' },
    data: { status: 'afgevoerd', geslotenOp: op },
  });
  await zetAanZet(tx, zaak.procedureId, 'werker');
  await maakTaak(tx, {
    procedureId: zaak.procedureId,
    soort: 'voorstel',
    sleutel: `voorstel/${zaak.id}/terug/${voorstel.id}`,
    titel: 'Werk het voorstel bij',
    rol: 'werker',
    gebruikerId: zaak.werkerId,
    uiterlijk: zaak.beslisUiterlijk,
    op,
  });
  const stand = await schrijfZaak(tx, zaak, { fase: faseNa(zaak.fase, 'voorstel.terugnemen') });
  await legVast(tx, wie, {
    ketenId: zaak.dossierId,
    dossierId: zaak.dossierId,
    soort: 'voorstel.teruggenomen',
    onderwerpId: id,
    op,
    gegevens: { voorstelId: voorstel.id, versie: voorstel.versie },
    tekst: invoer.reden,
  });
  return stand;
}
