import { metProefIntake } from '../proefintake.js';
import { maakIntakewereld, type Intakewereld } from './intakewereld.js';
import { toetsFouteInvoer } from './rij.js';
import { INTAKETABELLEN } from './tabellen.js';

const intake = metProefIntake();
let wereld: Intakewereld;

beforeAll(async () => {
  wereld = await maakIntakewereld(intake);
});

describe.each(INTAKETABELLEN)('%s', (_wat, rijen) => toetsFouteInvoer(() => wereld, rijen));
