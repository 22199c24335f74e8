/** What the evidence lists of the aid that is asked put ready for the talk: the worker ticks, nothing is asked by itself. */
import { STEUNSOORTEN, voorgesteldeStukken, type VoorgesteldStuk } from '@besluitpad/domain';
import { leesBewijsstukken } from '../hulp/instellingen.js';
import type { Tx } from '../server/database.js';

/** na_te_kijken as long as one of the lists it comes from was not settled by the house. */
export type Voorstel = VoorgesteldStuk & { readonly zekerheid: 'gevonden' | 'na_te_kijken' };

export async function leesVoorgesteldeStukken(tx: Tx, aanvraagId: string): Promise<Voorstel[]> {
  const lijnen = await tx.aanvraaglijn.findMany({
    where: { aanvraagId, uitkomst: null },
    orderBy: { volgnr: 'asc' },
    select: { steun: true },
  });
  const lijsten = await leesBewijsstukken(tx);
  const gevraagd = lijnen.flatMap(({ steun: code }) => {
    const steun = STEUNSOORTEN.find((bekend) => bekend === code);
    return steun === undefined ? [] : [{ steun, bewijsstukken: lijsten.get(steun)?.waarde ?? [] }];
  });
  return voorgesteldeStukken(gevraagd).map((stuk) => ({
    ...stuk,
    zekerheid: stuk.steunen.some((steun) => lijsten.get(steun)?.zekerheid !== 'gevonden') ? 'na_te_kijken' : 'gevonden',
  }));
}
