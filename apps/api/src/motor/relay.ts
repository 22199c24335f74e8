import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { TeWekken } from '@besluitpad/prisma';
import { claimOutbox, crashpunt, MOTOR, outboxGedaan, outboxMislukt } from '@besluitpad/prisma';
import type { Wekker } from '@besluitpad/workflows';
import { DATABASE, type Database } from '../server/database.js';

export const WEKKER = Symbol('wekker');

const PEIL_MS = 500;
const LEASE_SECONDEN = 5;
/** more wakes at once only lengthen the queue at the engine */
const TEGELIJK = 10;

/**
 * The relay between PostgreSQL and the engine: outbox rows become one signalWithStart per procedure. Woken in-process
 * after a commit, and by polling for what another process, or this one before it died, left behind.
 */
@Injectable()
export class Estafette implements OnApplicationBootstrap, OnApplicationShutdown {
  #loopt: Promise<void> | undefined;
  #opnieuw = false;
  #gestopt = false;
  #peiling: NodeJS.Timeout | undefined;

  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @Inject(WEKKER) private readonly wekker: Wekker | undefined,
  ) {}

  onApplicationBootstrap(): void {
    if (this.wekker === undefined) return;
    this.#peiling = setInterval(() => this.wek(), PEIL_MS);
    this.wek();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#gestopt = true;
    clearInterval(this.#peiling);
    await this.#loopt;
  }

  /** Look again. Never throws and never waits: it is called after a commit. */
  wek(): void {
    if (this.wekker === undefined || this.#gestopt) return;
    this.#opnieuw = true;
    this.#loopt ??= this.#loop().finally(() => {
      this.#loopt = undefined;
    });
  }

  async #loop(): Promise<void> {
    try {
      while (this.#opnieuw && !this.#gestopt) {
        this.#opnieuw = false;
        const geclaimd = await this.db.withActor(MOTOR, (tx) =>
          claimOutbox(tx, { aantal: TEGELIJK, leaseSeconden: LEASE_SECONDEN }),
        );
        if (geclaimd.length === 0) continue;
        crashpunt('outbox.na-claim');
        await this.#verstuur(geclaimd);
        this.#opnieuw = true;
      }
    } catch (fout) {
      // the database is away; the rows are still there and the next poll looks again
      console.error(JSON.stringify({ soort: 'estafette', fout: fout instanceof Error ? fout.message : 'onbekend' }));
    }
  }

  async #verstuur(geclaimd: readonly TeWekken[]): Promise<void> {
    const gewekt: TeWekken[] = [];
    await Promise.all(
      geclaimd.map(async (g) => {
        try {
          await this.wekker?.wek(g.soort, g.procedureId);
          gewekt.push(g);
        } catch (fout) {
          const code = fout instanceof Error ? fout.constructor.name : 'onbekend';
          await this.db.withActor(MOTOR, (tx) => outboxMislukt(tx, g, code));
        }
      }),
    );
    crashpunt('outbox.na-signaal');
    if (gewekt.length > 0) await this.db.withActor(MOTOR, (tx) => outboxGedaan(tx, gewekt));
  }
}
