import { ALLE_ROLLEN } from '@besluitpad/domain';
import { metProefApp } from '../proefApp.js';
import { zetKlok, zetOcmw } from '../proefocmw.js';
import { toetsFouteInvoer } from './rij.js';
import { VELDTABELLEN } from './tabellen.js';
import type { Veldwereld } from './veldrij.js';

const proef = metProefApp();
let wereld: Veldwereld;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await zetKlok(proef.databank, '2026-03-30T08:00:00Z');
  wereld = { proef, alleskunner: (await proef.maakGebruiker('Alles', ALLE_ROLLEN)).token };
});

describe.each(VELDTABELLEN)('%s', (_wat, rijen) => toetsFouteInvoer(() => wereld, rijen));
