import { metProefComite } from '../proefcomite.js';
import { toetsFouteInvoer } from './rij.js';
import { ZITTINGTABELLEN } from './tabellen.js';
import { maakZittingwereld, type Zittingwereld } from './zittingwereld.js';

const comite = metProefComite();
let wereld: Zittingwereld;

beforeAll(async () => {
  wereld = await maakZittingwereld(comite);
});

describe.each(ZITTINGTABELLEN)('%s', (_wat, rijen) => toetsFouteInvoer(() => wereld, rijen));
