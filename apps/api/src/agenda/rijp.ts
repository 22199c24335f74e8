/** What could come on the agenda of a meeting: the most pressing first, and whether it can still wait for the next one. */
import { datum, laatsteHaalbareZitting, type GeplandeZitting } from '@besluitpad/domain';
import { nu, uitDb } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import { getZitting, vandaagVan } from '../zittingen/zitting.js';
import { formeleToets } from './formeleToets.js';
import { groepVan } from './volgorde.js';
import type { RijpVoorstel } from './vormen.js';
import { leesVoorstellen, titelVan } from './voorstellen.js';

export async function lijstRijp(tx: Tx, zittingId: string): Promise<RijpVoorstel[]> {
  const zitting = await getZitting(tx, zittingId);
  const vandaag = vandaagVan(await nu(tx));
  const gepland = await leesGepland(tx);
  return (await leesVoorstellen(tx)).map((voorstel) => ({
    voorstelId: voorstel.id,
    aanvraagId: voorstel.aanvraagId,
    dossierId: voorstel.dossierId,
    dossiernummer: voorstel.dossiernummer,
    registernummer: voorstel.registernummer,
    titel: titelVan(voorstel),
    groep: groepVan(voorstel),
    beslisUiterlijk: voorstel.beslisUiterlijk,
    teLaat: zitting.datum > voorstel.beslisUiterlijk,
    laatsteHaalbareZitting:
      laatsteHaalbareZitting(gepland, { nu: vandaag, uiterlijk: voorstel.beslisUiterlijk })?.id === zittingId,
    opZittingId: voorstel.opZittingId,
    toets: [...formeleToets(voorstel)],
  }));
}

async function leesGepland(tx: Tx): Promise<GeplandeZitting[]> {
  const rijen = await tx.zitting.findMany({
    where: { fase: 'gepland' },
    select: { id: true, datum: true, oproepingDagen: true },
  });
  return rijen.map((rij) => ({ ...rij, datum: datum(uitDb(rij.datum)) }));
}
