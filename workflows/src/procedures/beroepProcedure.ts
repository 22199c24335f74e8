import { patched } from '@temporalio/workflow';
import type { Begin } from '../boodschappen.js';
import { totGesloten, volg } from '../stappen/volg.js';

/** A client went to the labour court: the file reaches the court in time, and the outcome is followed until it is final. */
export async function beroepProcedure(begin: Begin): Promise<void> {
  const beroep = volg(begin);
  await totGesloten(async () => {
    await beroep.tot(1, 'verweerd', 'uitgesproken'); // the file lies with the court, or it judged already
    await beroep.tot(1, 'uitgesproken'); // what the judgment asks is carried out as a request of its own
    await beroep.tot(1, 'berust', 'definitief'); // or somebody went to the arbeidshof: the second round
    if (!patched('2026-11-24-arbeidshof')) return;
    await beroep.tot(1, 'definitief'); // accepted, but the client may still go on
    if (!(await beroep.heeftRonde(2))) return;
    await beroep.tot(2, 'verweerd', 'uitgesproken');
    await beroep.tot(2, 'uitgesproken'); // the arrest, carried out in its turn
    await beroep.tot(2, 'definitief');
  });
}
