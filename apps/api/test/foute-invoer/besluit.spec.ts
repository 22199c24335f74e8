import { metProefApp } from '../proefApp.js';
import { BEHEER } from './beheer.tabel.js';
import { BETALINGEN, STAAT_EN_TAKEN } from './besluit.tabel.js';
import { maakBesluitwereld, type Besluitwereld } from './besluitwereld.js';
import { BRIEVEN } from './brieven.tabel.js';
import { toetsFouteInvoer, type FouteRij } from './rij.js';

const proef = metProefApp();
let wereld: Besluitwereld;

beforeAll(async () => {
  wereld = await maakBesluitwereld(proef);
});

describe.each<[string, readonly FouteRij<Besluitwereld>[]]>([
  ['brieven', BRIEVEN],
  ['betalingen', BETALINGEN],
  ['de Staat en de taken', STAAT_EN_TAKEN],
  ['het beheer', BEHEER],
])('%s', (_wat, rijen) => toetsFouteInvoer(() => wereld, rijen));
