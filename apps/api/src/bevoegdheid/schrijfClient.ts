/** Tells the client that the Minister is asked who decides, and later whom the Minister designated: nobody waits unknowing. */
import { stilzwijgenVoorzichtig, type StapVelden } from '@besluitpad/domain';
import type { Zaak } from '../aanvragen/zaak.js';
import { planStapbrief } from '../brieven/planStapbrief.js';
import type { Ogenblik } from '../dossiers/dag.js';
import { leesAanvraagwoorden, leesVertrekdag } from '../stapbrieven/woorden.js';
import type { Tx } from '../server/database.js';
import type { Aanwijzinginvoer } from './vormen.js';

export type Bericht = Pick<StapVelden<'bericht_bevoegdheid'>, 'aangewezenOcmw' | 'aangewezenOp' | 'stand'>;

export function standNa(invoer: Aanwijzinginvoer): Bericht {
  return invoer.aangewezen === 'wij'
    ? { stand: 'wij_aangewezen', aangewezenOp: invoer.op }
    : { stand: 'ander_aangewezen', aangewezenOp: invoer.op, aangewezenOcmw: invoer.ocmw };
}

/** The request must still be open: its procedure draws the letter up. */
export async function schrijfClient(
  tx: Tx,
  { id: aanvraagId, dossierId, procedureId, ronde, beslisUiterlijk }: Zaak,
  { op, dag }: Ogenblik,
  bericht: Bericht,
): Promise<void> {
  const woorden = await leesAanvraagwoorden(tx, aanvraagId);
  const { anderOcmw } = await tx.bevoegdheidsconflict.findUniqueOrThrow({ where: { aanvraagId } });
  await planStapbrief(tx, {
    ...{ dossierId, procedureId, ronde, op, briefdatum: await leesVertrekdag(tx, dag), soort: 'bericht_bevoegdheid' },
    velden: {
      ...woorden,
      ...bericht,
      ...{ doorgezondenDoor: anderOcmw, beslisUiterlijk },
      stilzwijgenBeroepTot: stilzwijgenVoorzichtig(woorden.aanvraagDatum),
    },
  });
}
