import type { Begin } from '../boodschappen.js';
import { totGesloten, volg } from '../stappen/volg.js';

/** A client went to the labour court: the file reaches the court in time, the judgment comes, the centre accepts it or not. */
export async function beroepProcedure(begin: Begin): Promise<void> {
  const beroep = volg(begin);
  await totGesloten(async () => {
    await beroep.tot(1, 'verweerd', 'uitgesproken'); // the file lies with the court, or it judged already
    await beroep.tot(1, 'uitgesproken'); // what the judgment asks is carried out as a request of its own
    await beroep.tot(1, 'berust'); // accepted, or taken to the arbeidshof; a client who lost or withdrew ends it sooner
  });
}
