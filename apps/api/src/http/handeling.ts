/**
 * How every act runs: one transaction as the acting person, once per key, retried when the database says two acts
 * crossed, and what must follow a commit (waking the relay) only after it.
 *
 *   return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
 *     …rules, rows, audit line, outbox row…
 *     naCommit(tx, () => this.estafette.wek());
 *     return gemaakt(`/api/aanvragen/${id}`, lichaam, rev);
 *   });
 *
 * The function may run up to three times, so it does nothing outside `tx`.
 */
import { crashpunt } from '@besluitpad/prisma';
import { Programmafout } from '../fouten/weigering.js';
import { isHerhaalbaar } from '../fouten/sqlstate.js';
import type { Eenmaligheid } from '../idempotentie/eenmalig.js';
import { voerEenmalig } from '../idempotentie/voerEenmalig.js';
import type { Database, Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { Antwoord } from './antwoord.js';

export interface Handelingopties {
  readonly db: Database;
  readonly wie: Wie;
  readonly eenmalig?: Eenmaligheid;
  /** For the few acts that carry hundreds of files at once: how long the transaction may take. */
  readonly duurMs?: number;
}

type Gevolg = () => void;

const MAX_POGINGEN = 3;
const gevolgenPerTx = new WeakMap<object, Gevolg[]>();

/** Registers what must happen once this transaction is committed; never when it is rolled back. It must not throw. */
export function naCommit(tx: Tx, gevolg: Gevolg): void {
  const gevolgen = gevolgenPerTx.get(tx);
  if (gevolgen === undefined) throw new Programmafout('naCommit() needs a transaction started by voerHandeling().');
  gevolgen.push(gevolg);
}

export async function voerHandeling<T>(
  { db, wie, eenmalig, duurMs }: Handelingopties,
  handel: (tx: Tx) => Promise<Antwoord<T> | T>,
): Promise<Antwoord<T>> {
  for (let poging = 1; ; poging++) {
    const gevolgen: Gevolg[] = [];
    try {
      const voer = async (tx: Tx): Promise<Antwoord<T>> => {
        gevolgenPerTx.set(tx, gevolgen);
        const eens = async () => alsAntwoord(await handel(tx));
        const sleutel = eenmalig ?? wie.eenmalig;
        const gedaan = await (sleutel === undefined ? eens() : voerEenmalig(tx, wie.gebruikerId, sleutel, eens));
        crashpunt('handeling.voor-commit');
        return gedaan;
      };
      const antwoord = await db.withActor(wie, voer, { duurMs });
      crashpunt('handeling.na-commit');
      for (const gevolg of gevolgen) gevolg();
      return antwoord;
    } catch (fout) {
      if (poging === MAX_POGINGEN || !isHerhaalbaar(fout)) throw fout;
    }
  }
}

function alsAntwoord<T>(uitkomst: Antwoord<T> | T): Antwoord<T> {
  return uitkomst instanceof Antwoord ? uitkomst : new Antwoord(uitkomst);
}
