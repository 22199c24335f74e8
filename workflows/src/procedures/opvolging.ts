import type { Begin } from '../boodschappen.js';
import { totGesloten, volg } from '../stappen/volg.js';

/** Follows one continuing aid for months or years: GPMI, home visit, yearly review, the end of a sanction. */
export async function opvolging(begin: Begin): Promise<void> {
  const steun = volg(begin);
  await totGesloten(async () => {
    await steun.tot(1, 'beeindigd');
  });
}
