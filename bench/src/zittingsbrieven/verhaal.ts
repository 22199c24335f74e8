/**
 * A meeting of many decisions, whose letters then leave together: each file comes in and is proposed as D14 is, the
 * meeting decides, the letters are printed, signed by two and sent.
 */
import type { Stap } from '@besluitpad/cli';
import type { Omgeving } from '@besluitpad/proeven';
import { tot } from '@besluitpad/proeven';
import { performance } from 'node:perf_hooks';
import { metDatabank } from '../databank.js';
import { nalezen, totSluiting, VERZENDDAG, ZITTING, type Handeling } from '../wekken/verhaal.js';

type Spel = Parameters<Stap['doe']>[0];

/** So many files do their acts side by side while the meeting is being filled: that is not measured. */
const BANEN = 4;
const GEDULD_MS = 180_000;

export type Deel = 'drukken' | 'versturen';
/** What goes on beside a part while it is measured; it has ended when this resolves. */
export type Ernaast = (deel: Deel) => Promise<void>;

export interface Opgemeten {
  readonly drukkenMs: number;
  readonly versturenMs: number;
}

/** The same act in all files is one step, done in a few of them side by side. */
export function samenPerHandeling(handelingen: readonly Handeling[]): Stap[] {
  const soorten = [...new Set(handelingen.map(({ op, wat }) => `${op} ${wat}`))];
  return soorten.map((soort): Stap => {
    const deze = handelingen.filter(({ op, wat }) => `${op} ${wat}` === soort);
    const { op = '', wat = '' } = deze[0] ?? {};
    const doe = (spel: Spel) => inBanen(deze.map((handeling) => () => handeling.doe(spel)));
    return { op, wat, dossier: 'zitting', doe };
  });
}

/** The acts as steps of one story; `klaar` gets how long the two measured parts took. */
export function maakZittingsverhaal(
  codes: readonly `D${string}`[],
  { omgeving, ernaast, klaar }: { omgeving: () => Omgeving; ernaast: Ernaast; klaar: (gemeten: Opgemeten) => void },
): Stap[] {
  const samen = samenPerHandeling([...totSluiting(codes), ...nalezen(codes)]);
  const [sluiten, tekenLijst, lees] = samen.slice(-3);
  if (sluiten === undefined || tekenLijst === undefined || lees === undefined) throw new Error('Het verhaal is leeg');
  let drukkenMs = 0;
  const drukken: Stap = {
    ...sluiten,
    async doe(spel) {
      drukkenMs = await meet('drukken', ernaast, async () => {
        await sluiten.doe(spel);
        await gedaan(omgeving(), codes.length, 'drukBesluitbrief');
      });
    },
  };
  const versturen: Stap = {
    ...{ op: `${VERZENDDAG}T09:00`, wat: 'brieven ondertekend en verzonden', dossier: 'zitting' as const },
    async doe(spel) {
      const versturenMs = await meet('versturen', ernaast, async () => {
        await onderteken(spel, codes.length);
        await samenVerzenden(spel, codes.length);
        await gedaan(omgeving(), codes.length, 'exporteerVoorBpost');
        await gedaan(omgeving(), 1, 'mailBrieven');
      });
      klaar({ drukkenMs, versturenMs });
    },
  };
  return [...samen.slice(0, -3), drukken, tekenLijst, lees, versturen];
}

async function meet(deel: Deel, ernaast: Ernaast, doe: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  const storing = ernaast(deel);
  await doe();
  const ms = performance.now() - begin;
  await storing;
  return ms;
}

interface Bulk {
  readonly gedaan: number;
  readonly nietGedaan: number;
}

const pad = (spel: Spel) => `/zittingen/${spel.id(`zitting.${ZITTING}`)}/brieven`;

async function onderteken(spel: Spel, aantal: number): Promise<void> {
  for (const sub of ['voorzitter', 'directeur'] as const)
    eis(await spel.als(sub).post<Bulk>(`${pad(spel)}/ondertekenen`, {}), aantal, 'ondertekend');
}

async function samenVerzenden(spel: Spel, aantal: number): Promise<void> {
  eis(await spel.als('secretaris').post<Bulk>(`${pad(spel)}/verzenden`, {}), aantal, 'verzonden');
}

/** An API that died after its commit is asked again, and then has nothing left to do. */
function eis({ gedaan, nietGedaan }: Bulk, aantal: number, wat: string): void {
  if (nietGedaan > 0 || (gedaan !== aantal && gedaan !== 0))
    throw new Error(`${gedaan} brieven ${wat} en ${nietGedaan} niet, van ${aantal}`);
}

/** Until the ledger says so many of these effects are done: asked of PostgreSQL, so that asking costs little. */
async function gedaan({ beheerUrl }: Omgeving, aantal: number, effect: string): Promise<void> {
  await metDatabank(beheerUrl, (client) =>
    tot(
      async () => {
        const { rows } = await client.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM effect WHERE effect = $1 AND status = 'gedaan'`,
          [effect],
        );
        return (rows[0]?.n ?? 0) >= aantal;
      },
      `${aantal} keer ${effect}`,
      GEDULD_MS,
    ),
  );
}

async function inBanen(taken: (() => Promise<void>)[]): Promise<void> {
  const rij = taken.values();
  const baan = async () => {
    for (const taak of rij) await taak();
  };
  await Promise.all(Array.from({ length: BANEN }, baan));
}
