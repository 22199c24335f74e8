import { metProefComite } from '../proefcomite.js';
import { toetsFouteInvoer, type FouteRij } from './rij.js';
import { STEMMINGEN } from './stemming.tabel.js';
import { AGENDA, LEDEN, ZITTINGEN } from './zitting.tabel.js';
import { maakZittingwereld, type Zittingwereld } from './zittingwereld.js';

const comite = metProefComite();
let wereld: Zittingwereld;

beforeAll(async () => {
  wereld = await maakZittingwereld(comite);
});

describe.each<[string, readonly FouteRij<Zittingwereld>[]]>([
  ['zittingen', ZITTINGEN],
  ['de agenda', AGENDA],
  ['stemmingen', STEMMINGEN],
  ['de samenstelling van het comité', LEDEN],
])('%s', (_wat, rijen) => toetsFouteInvoer(() => wereld, rijen));
