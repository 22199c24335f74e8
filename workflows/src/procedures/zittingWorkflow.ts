import type { Begin } from '../boodschappen.js';
import { totGesloten, volg } from '../stappen/volg.js';

/** One meeting of the bijzonder comité: convene in time, hold, close, minutes. */
export async function zittingWorkflow(begin: Begin): Promise<void> {
  const zitting = volg(begin);
  await totGesloten(async () => {
    await zitting.tot(1, 'opgeroepen');
    await zitting.tot(1, 'gesloten');
    await zitting.tot(1, 'genotuleerd');
  });
}
