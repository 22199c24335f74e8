import { metProefApp } from '../proefApp.js';
import { maakBesluitwereld, type Besluitwereld } from './besluitwereld.js';
import { toetsFouteInvoer } from './rij.js';
import { BESLUITTABELLEN } from './tabellen.js';

const proef = metProefApp();
let wereld: Besluitwereld;

beforeAll(async () => {
  wereld = await maakBesluitwereld(proef);
});

describe.each(BESLUITTABELLEN)('%s', (_wat, rijen) => toetsFouteInvoer(() => wereld, rijen));
