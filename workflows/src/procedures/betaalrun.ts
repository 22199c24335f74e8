import type { Begin } from '../boodschappen.js';
import { totGesloten, volg } from '../stappen/volg.js';

/** Pays aid that goes on, for one period: computed on its day, released by two people, ordered once, answered by the bank. */
export async function betaalrun(begin: Begin): Promise<void> {
  const run = volg(begin);
  await totGesloten(async () => {
    await run.tot(1, 'besteld'); // the list was computed and released, and the file is made
    await run.tot(1, 'uitgevoerd'); // every payment of it was made or lapsed
  });
}
