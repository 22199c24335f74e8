import type { Begin } from '../boodschappen.js';
import { totGesloten, volg } from '../stappen/volg.js';

/** The chair decided, the help is in hand the same day, the next meeting ratifies. The letter is a besluitProcedure. */
export async function dringendeSteunProcedure(begin: Begin): Promise<void> {
  const steun = volg(begin);
  await totGesloten(async () => {
    await steun.tot(1, 'inHanden');
    await steun.tot(1, 'bekrachtigd');
  });
}
