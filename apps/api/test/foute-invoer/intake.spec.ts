import { metProefIntake } from '../proefintake.js';
import { maakIntakewereld, type Intakewereld } from './intakewereld.js';
import { toetsFouteInvoer } from './rij.js';
import { INTAKETABELLEN } from './tabellen.js';

const intake = metProefIntake();
let wereld: Intakewereld;

beforeAll(async () => {
  wereld = await maakIntakewereld(intake);
  await vraagNaarBarema();
});

/** A scale nobody confirmed opens one task for the administrator, and only one; asked again, nothing changes. */
async function vraagNaarBarema(): Promise<void> {
  const rij = INTAKETABELLEN.flatMap(([, rijen]) => rijen).find(([wat]) => wat.includes('dat niemand bevestigde'));
  if (rij === undefined) throw new Error('Geen rij over een barema dat niemand bevestigde');
  const { pad, ...vraag } = await rij[1](wereld);
  await wereld.proef.vraag(`/api${pad}`, vraag);
}

describe.each(INTAKETABELLEN)('%s', (_wat, rijen) => toetsFouteInvoer(() => wereld, rijen));
