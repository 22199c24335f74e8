/** Kills worker and API at moments drawn from a seed while the letters of a meeting are printed, signed and sent. */
import pg from 'pg';
import type { Omgeving } from './omgeving.js';
import { tot } from './omgeving.js';
import type { Deel, Processen } from './processen.js';
import type { Rondestap } from './zittingsbrieven.js';

/** The worker dies when so many letters are printed or gone, the API so long after a phase began. */
export interface Rondestoring {
  readonly bijGedrukt: readonly number[];
  readonly bijVertrokken: readonly number[];
  readonly api: { readonly fase: Rondestap; readonly naMs: number };
}

const API_FASEN = ['gesloten', 'getekend', 'verzonden'] as const satisfies readonly Rondestap[];
const HOOGSTENS_MS = 150;
/** Past this share there may be nothing left to die for. */
const DEEL = 0.8;

/** The worker three times, at least once on either side of the readings; the API once. */
export function trekStoring(zaad: number, brieven: number): Rondestoring {
  const trek = toeval(zaad);
  const aantal = () => 1 + Math.floor(trek() * brieven * DEEL);
  const trekkingen = [aantal(), aantal(), aantal()];
  const voor = trek() < 0.5 ? 1 : 2;
  return {
    bijGedrukt: trekkingen.slice(0, voor).sort((a, b) => a - b),
    bijVertrokken: trekkingen.slice(voor).sort((a, b) => a - b),
    api: {
      fase: API_FASEN[Math.floor(trek() * API_FASEN.length)] ?? 'verzonden',
      naMs: Math.floor(trek() * HOOGSTENS_MS),
    },
  };
}

/** Beside the phase that begins: kills what falls in it. @returns what was killed */
export async function stoorRonde(
  storing: Rondestoring,
  fase: Rondestap,
  { processen, omgeving }: { readonly processen: Processen; readonly omgeving: Omgeving },
): Promise<Deel[]> {
  const gedood: Deel[] = [];
  const dood = async (deel: Deel): Promise<void> => {
    await tot(() => Promise.resolve(processen.leeft(deel)), `${deel} leeft`);
    await processen.dood(deel);
    gedood.push(deel);
  };
  const api = async (): Promise<void> => {
    if (fase !== storing.api.fase) return;
    await new Promise((verder) => setTimeout(verder, storing.api.naMs));
    await dood('api');
  };
  const worker = async (bij: readonly number[], vraag: string): Promise<void> => {
    if (bij.length === 0) return;
    const db = new pg.Client({ connectionString: omgeving.beheerUrl });
    await db.connect();
    try {
      for (const grens of bij) {
        await totGeteld(db, vraag, grens);
        await dood('worker');
      }
    } finally {
      await db.end();
    }
  };
  await Promise.all([
    api(),
    ...(fase === 'gesloten' ? [worker(storing.bijGedrukt, GEDRUKT)] : []),
    ...(fase === 'verzonden' ? [worker(storing.bijVertrokken, VERTROKKEN)] : []),
  ]);
  return gedood;
}

const GEDRUKT = `SELECT count(*)::int AS aantal FROM effect WHERE effect = 'drukBesluitbrief' AND status = 'gedaan'`;
/**
 * Nobody can tell whether a mail that was cut off left: a person decides then, and the two runs would rightly end apart.
 * That has a test of its own; here the worker dies once the mails are told.
 */
const VERTROKKEN = `SELECT CASE WHEN EXISTS (SELECT FROM effect WHERE effect = 'mailBrieven' AND status <> 'gedaan') THEN 0
    ELSE count(*)::int END AS aantal FROM effect WHERE effect = 'exporteerVoorBpost' AND status = 'gedaan'`;
const PEIL_MS = 3;
const GEDULD_MS = 120_000;

async function totGeteld(db: pg.Client, vraag: string, grens: number): Promise<void> {
  const einde = Date.now() + GEDULD_MS;
  for (;;) {
    const { rows } = await db.query<{ aantal: number }>(vraag);
    const aantal = rows[0]?.aantal ?? 0;
    if (aantal >= grens) return;
    if (Date.now() > einde) throw new Error(`Er bleven ${aantal} van ${grens} brieven liggen`);
    await new Promise((verder) => setTimeout(verder, PEIL_MS));
  }
}

/** The same numbers at every run of one seed (a linear congruential generator). */
function toeval(zaad: number): () => number {
  let stand = zaad >>> 0;
  return () => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return stand / 2 ** 32;
  };
}
