/** What holds for every route that changes something, whatever its fields are. A new route is in here by itself. */
import { randomUUID } from 'node:crypto';
import { ALLE_ROLLEN } from '@besluitpad/domain';
import { metProefApp, type Vraag } from '../proefApp.js';
import { zetKlok, zetOcmw } from '../proefocmw.js';
import { toetsFouteInvoer, type FouteRij, type Verzoek } from './rij.js';
import { leesWijzigroutes, type Wijzigroute } from './routes.js';
import type { Veldwereld } from './veldrij.js';

interface Routewereld extends Veldwereld {
  /** A member of the committee: of all roles the one that may change least. */
  readonly lid: string;
  readonly onthaal: string;
}

/** No body of a right shape is needed to be refused: what somebody may is asked before what was sent is read. */
const ZONDER_AANMELDING = ['/api/aanleveren/{volgnr}'];
const ROUTES = leesWijzigroutes().filter(({ pad }) => !ZONDER_AANMELDING.includes(pad));

/** All that a member brings in; nobody at the desk does. */
const VAN_LEDEN = [
  '/api/zittingen/{id}/anoniem/akkoord',
  '/api/zittingen/{id}/inzageverzoeken',
  '/api/agendapunten/{id}/uitlichten',
  '/api/agendapunten/{id}/vragen',
  '/api/zittingen/{id}/ledenpunten',
  '/api/leden/{id}/banden',
  '/api/agendapunten/{id}/belang',
];
const isVanLeden = ({ pad }: Wijzigroute): boolean => VAN_LEDEN.includes(pad);

const ZONDER_RECHT = /Uw rol laat niet toe om dit te doen\. Nodig is: \S/;
const NERGENS = '3f0c1f6e-6a1c-4c5e-9a51-0d6f4f0a7b11';
const proef = metProefApp();
let wereld: Routewereld;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await zetKlok(proef.databank, '2026-03-30T08:00:00Z');
  wereld = {
    proef,
    alleskunner: (await proef.maakGebruiker('Alles', ALLE_ROLLEN)).token,
    lid: (await proef.maakGebruiker('Lid', ['comitelid'])).token,
    onthaal: (await proef.maakGebruiker('Onthaal', ['onthaal'])).token,
  };
});

function stuur({ methode, pad }: Wijzigroute, token: string, koppen: Vraag['koppen'] = {}): Verzoek {
  const adres = pad.replace(/^\/api/, '').replace(/\{\w+\}/g, NERGENS);
  return { pad: adres, token, methode, lichaam: {}, koppen: { 'Idempotency-Key': randomUUID(), ...koppen } };
}

const zonderRecht = (routes: readonly Wijzigroute[], wie: 'lid' | 'onthaal') =>
  routes.map((route): FouteRij<Routewereld> => [
    `${route.methode} ${route.pad}`,
    (w) => stuur(route, w[wie], { 'If-Match': '"1"' }),
    ...([403, 'recht.ontbreekt', ZONDER_RECHT] as const),
  ]);

const zonderRevisie = ROUTES.filter(({ vraagtRevisie }) => vraagtRevisie).map((route): FouteRij<Routewereld> => [
  `${route.methode} ${route.pad}`,
  (w) => stuur(route, w.alleskunner),
  ...([428, 'revisie.vereist', /If-Match welke revisie/] as const),
]);

describe('een comitélid wijzigt niets dan wat leden inbrengen', () =>
  toetsFouteInvoer(
    () => wereld,
    zonderRecht(
      ROUTES.filter((route) => !isVanLeden(route)),
      'lid',
    ),
  ));
describe('het onthaal brengt niets in van wat leden inbrengen', () =>
  toetsFouteInvoer(() => wereld, zonderRecht(ROUTES.filter(isVanLeden), 'onthaal')));
describe('wie niet zegt van welke revisie, wijzigt niets', () => toetsFouteInvoer(() => wereld, zonderRevisie));
