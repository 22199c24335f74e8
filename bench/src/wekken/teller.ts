import type { Omgeving } from '@besluitpad/proeven';
import { maakDatabase, MOTOR, wek, type Database } from '@besluitpad/prisma';
import { workflowId } from '@besluitpad/workflows';
import type { Client } from '@temporalio/client';
import pg from 'pg';
import { eneRij } from '../databank.js';
import { openMotor } from '../motor.js';
import { ouderVan, pidOpPoort, processortijdMs } from './processor.js';

/** Woken only when the engine has work, as the product does; or at every act. */
export type Soort = 'zuinig' | 'steeds';

const PEIL_MS = 10;
const GEDULD_MS = 60_000;
/** After PostgreSQL says all is done, the server and the worker still finish their task. */
const NASLEEP_MS = 150;
const RUSTMETING_MS = 10_000;
/** Of one request: what it decides together with others is neither's own. */
const EIGEN = ['aanvraag', 'besluit'];

/** Adds up the processor time of each act until the engine rests again, less what the three use at rest. */
export class Teller {
  readonly totaalMs: Record<Soort, number> = { zuinig: 0, steeds: 0 };

  private constructor(
    private readonly pids: readonly number[],
    private readonly rustPerMs: number,
    private readonly eigenaar: pg.Client,
    private readonly db: Database,
    private readonly motor: Client,
  ) {}

  static async open(worker: number, omgeving: Omgeving): Promise<Teller> {
    const eigenaar = new pg.Client({ connectionString: omgeving.beheerUrl });
    await eigenaar.connect();
    const { sessie } = await eneRij<{ sessie: number }>(eigenaar, 'SELECT pg_backend_pid() AS sessie');
    const temporal = await pidOpPoort(Number(omgeving.temporalAddress.split(':')[1]));
    const pids = [worker, await ouderVan(sessie), temporal];
    const voor = await processortijdMs(pids);
    const van = performance.now();
    await wacht(RUSTMETING_MS);
    const rustPerMs = ((await processortijdMs(pids)) - voor) / (performance.now() - van);
    const db = maakDatabase(omgeving.env['DATABASE_URL'] ?? '', { verbindingen: 1 });
    return new Teller(pids, rustPerMs, eigenaar, db, await openMotor(omgeving));
  }

  /** One act in one file. When it must wake and the act itself did not, we do. */
  async tel(soort: Soort, dossierId: string, doe: () => Promise<void>): Promise<void> {
    const wekkenVoor = await this.#wekkenTotNu();
    this.totaalMs[soort] += await this.#meet(async () => {
      await doe();
      if (soort === 'steeds' && (await this.#wekkenTotNu()) === wekkenVoor) await this.#wek(dossierId);
    });
  }

  /** One act on all requests, that wakes them all: half of it is of each kind. */
  async telVoorAllen(doe: () => Promise<void>): Promise<void> {
    const ms = await this.#meet(doe);
    this.totaalMs.zuinig += ms / 2;
    this.totaalMs.steeds += ms / 2;
  }

  /** Workflow tasks completed so far, over the procedures of the request. */
  async telWekken(dossierId: string): Promise<number> {
    let aantal = 0;
    for (const { id, soort } of await this.#procedures(dossierId)) {
      const { events } = await this.motor.workflow.getHandle(workflowId(soort, id)).fetchHistory();
      aantal += (events ?? []).filter((e) => Boolean(e.workflowTaskCompletedEventAttributes)).length;
    }
    return aantal;
  }

  async sluit(): Promise<void> {
    await Promise.all([this.eigenaar.end(), this.db.sluit(), this.motor.connection.close()]);
  }

  async #meet(doe: () => Promise<void>): Promise<number> {
    const voor = await processortijdMs(this.pids);
    const van = performance.now();
    await doe();
    await this.#totRust();
    await wacht(NASLEEP_MS);
    const ms = (await processortijdMs(this.pids)) - voor;
    return ms - this.rustPerMs * (performance.now() - van);
  }

  async #totRust(): Promise<void> {
    const einde = performance.now() + GEDULD_MS;
    while ((await eneRij<{ bezig: boolean }>(this.eigenaar, BEZIG)).bezig) {
      if (performance.now() > einde) throw new Error('De motor komt niet tot rust');
      await wacht(PEIL_MS);
    }
  }

  /** Outbox rows written so far; each is a wake to come. */
  async #wekkenTotNu(): Promise<string> {
    const { nr } = await eneRij<{ nr: string }>(this.eigenaar, 'SELECT last_value AS nr FROM outbox_id_seq');
    return nr;
  }

  async #wek(dossierId: string): Promise<void> {
    for (const { id } of (await this.#procedures(dossierId)).filter(({ open }) => open)) {
      await this.db.withActor(MOTOR, (tx) => wek(tx, id));
    }
  }

  async #procedures(dossierId: string) {
    const { rows } = await this.eigenaar.query<{ id: string; soort: 'aanvraag' | 'besluit'; open: boolean }>(
      'SELECT id, soort, gesloten_op IS NULL AS open FROM procedure WHERE dossier_id = $1 AND soort = ANY ($2)',
      [dossierId, EIGEN],
    );
    return rows;
  }
}

const BEZIG = `SELECT EXISTS (SELECT FROM outbox) OR EXISTS (SELECT FROM procedure WHERE achter_sinds IS NOT NULL)
  OR EXISTS (SELECT FROM effect WHERE status IN ('voorgenomen', 'bezig')) AS bezig`;

const wacht = (ms: number): Promise<void> => new Promise((verder) => setTimeout(verder, ms));
