import type { Begin } from '../boodschappen.js';
import { totGesloten, volg } from '../stappen/volg.js';

/** What was decided on a request at one meeting, or by the chair: one letter, and everything that carries it out. */
export async function besluitProcedure(begin: Begin): Promise<void> {
  const besluit = volg(begin);
  await totGesloten(async () => {
    await besluit.tot(1, 'briefKlaar'); // drawn up from the frozen decision
    await besluit.tot(1, 'vrijgegeven'); // signed, and every mandatory mention is there
    await besluit.tot(1, 'verzonden'); // posted with proof, or handed over against receipt
    await besluit.tot(1, 'uitgevoerd'); // paid, or nothing to pay
    await besluit.tot(1, 'gemeld'); // the State accepted its forms, or there are none
  });
}
