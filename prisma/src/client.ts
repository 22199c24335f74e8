import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';

/** Who acts and why: row-level security is keyed on this; outside it no row is visible. */
export interface Actor {
  /** uuid of the user, or 'motor' for the engine */
  readonly gebruikerId: string;
  readonly rollen: readonly string[];
  readonly doel: string;
}

export const MOTOR: Actor = { gebruikerId: 'motor', rollen: ['motor'], doel: 'motor' };

/** A transaction in which the database knows who acts. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'>;

export interface Database {
  /** Runs `fn` in one transaction as `actor`: everything in it is committed together or not at all. */
  withActor<T>(actor: Actor, fn: (tx: Tx) => Promise<T>, opties?: { wachtMs?: number; duurMs?: number }): Promise<T>;
  sluit(): Promise<void>;
}

/** The one client factory. `url` must be of the application role. */
export function maakDatabase(url: string, opties: { verbindingen?: number } = {}): Database {
  const pool = { connectionString: url, max: opties.verbindingen ?? 10 };
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: maakBenoemer() }) });
  return {
    withActor: (actor, fn, { wachtMs = 10_000, duurMs = 20_000 } = {}) =>
      prisma.$transaction(
        async (tx) => {
          await tx.$executeRaw`SELECT set_config('besluitpad.gebruiker_id', ${actor.gebruikerId}, true),
            set_config('besluitpad.rollen', ${actor.rollen.join(',')}, true), set_config('besluitpad.doel', ${actor.doel}, true)`;
          return fn(tx);
        },
        { maxWait: wachtMs, timeout: duurMs },
      ),
    sluit: () => prisma.$disconnect(),
  };
}

/** More than the code holds. Lists of changing length make new statements for ever, and a session keeps all it was told. */
const MEESTE_OPDRACHTEN = 1_000;
const NAAMLOOS = '';

/**
 * Names each statement, so that a session parses and plans it once: under row-level security that costs PostgreSQL
 * several times what carrying it out does.
 */
function maakBenoemer(): (opdracht: { readonly sql: string }) => string {
  const namen = new Map<string, string>();
  return ({ sql }) => {
    const bekend = namen.get(sql);
    if (bekend !== undefined) return bekend;
    if (namen.size >= MEESTE_OPDRACHTEN) return NAAMLOOS;
    const naam = `bp${namen.size}`;
    namen.set(sql, naam);
    return naam;
  };
}
