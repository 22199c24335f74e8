/** No route that changes something goes without a bad request: the tables are read, not run, against openapi.json. */
import { EXCEPTIES } from './excepties.js';
import type { FouteRij } from './rij.js';
import { leesWijzigroutes } from './routes.js';
import { BESLUITTABELLEN, INTAKETABELLEN, VELDTABELLEN, ZITTINGTABELLEN } from './tabellen.js';

const ROUTES = leesWijzigroutes().map(({ methode, pad }) => `${methode} ${pad}`);

/** Stands in for any world: whatever a row asks of it is again this, and 'iets' in an address. */
function maakSchim(): unknown {
  const schim: unknown = new Proxy(() => undefined, {
    get: (_doel, naam) => {
      if (naam === 'then') return undefined;
      if (naam === Symbol.toPrimitive) return () => 'iets';
      if (naam === Symbol.iterator) return () => [schim, schim][Symbol.iterator]();
      return naam === 'toJSON' ? () => 'iets' : schim;
    },
    apply: () => schim,
  });
  return schim;
}

const delen = (route: string): string[] => route.split('/');
const isVrij = (deel: string): boolean => deel.startsWith('{');

/** A literal word goes before a free one: '/hoorzittingen/werker' is not a hearing called 'werker'. */
function zoekRoute(methode: string, pad: string): string | undefined {
  const stukken = delen(`${methode} /api${pad.split('?')[0]!}`);
  return ROUTES.filter((route) => {
    const vorm = delen(route);
    return vorm.length === stukken.length && vorm.every((deel, i) => isVrij(deel) || deel === stukken[i]);
  }).sort((a, b) => delen(a).filter(isVrij).length - delen(b).filter(isVrij).length)[0];
}

async function leesRoutes<W>(tabellen: readonly (readonly [string, readonly FouteRij<W>[]])[]): Promise<string[]> {
  const gevonden: string[] = [];
  for (const [, verzoek] of tabellen.flatMap(([, rijen]) => rijen)) {
    const { methode, lichaam, pad, ruw } = await verzoek(maakSchim() as W);
    const gestuurd = methode ?? (lichaam === undefined && ruw === undefined ? 'GET' : 'POST');
    const route = zoekRoute(gestuurd, pad);
    if (route !== undefined) gevonden.push(route);
  }
  return gevonden;
}

let gedekt: ReadonlySet<string>;

beforeAll(async () => {
  gedekt = new Set([
    ...(await leesRoutes(INTAKETABELLEN)),
    ...(await leesRoutes(BESLUITTABELLEN)),
    ...(await leesRoutes(ZITTINGTABELLEN)),
    ...(await leesRoutes(VELDTABELLEN)),
  ]);
});

it('toetst elke route die iets wijzigt met een fout verzoek', () => {
  const zonder = ROUTES.filter((route) => !gedekt.has(route) && !(route in EXCEPTIES));
  expect({ zonderFoutVerzoek: zonder }).toEqual({ zonderFoutVerzoek: [] });
});

it('houdt geen uitzondering die niet meer nodig is', () => {
  const overbodig = Object.keys(EXCEPTIES).filter((route) => gedekt.has(route) || !ROUTES.includes(route));
  expect({ overbodig }).toEqual({ overbodig: [] });
});
