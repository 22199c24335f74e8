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

/** Seldom: looking costs PostgreSQL too. */
const PEIL_MS = 50;
const GEDULD_MS = 60_000;
/** After PostgreSQL says all is done, the server and the worker still finish their task. */
const NASLEEP_MS = 150;
const BEDAREN_MS = 3_000;
const RUSTMETING_MS = 15_000;
/** Of one request: what it decides together with others is neither's own. */
const EIGEN = ['aanvraag', 'besluit'];

const DELEN = ['temporal', 'worker', 'postgres'] as const;
type Deel = (typeof DELEN)[number];
/** Milliseconds of processor time. */
export type Tijden = Record<Deel, number>;

interface Stand {
  readonly op: number;
  readonly tijden: Tijden;
}

const metElk = (waarde: (deel: Deel) => number): Tijden => ({
  temporal: waarde('temporal'),
  worker: waarde('worker'),
  postgres: waarde('postgres'),
});

/** Adds up the processor time of each act until the engine rests again, less what the three use at rest. */
export class Teller {
  readonly totaalMs: Record<Soort, Tijden> = { zuinig: metElk(() => 0), steeds: metElk(() => 0) };

  #rustPerMs = metElk(() => 0);

  private constructor(
    private readonly pids: Record<Deel, number>,
    private readonly eigenaar: pg.Client,
    private readonly db: Database,
    private readonly motor: Client,
  ) {}

  static async open(worker: number, omgeving: Omgeving): Promise<Teller> {
    const eigenaar = new pg.Client({ connectionString: omgeving.beheerUrl });
    await eigenaar.connect();
    const { sessie } = await eneRij<{ sessie: number }>(eigenaar, 'SELECT pg_backend_pid() AS sessie');
    const temporal = await pidOpPoort(Number(omgeving.temporalAddress.split(':')[1]));
    const pids = { temporal, worker, postgres: await ouderVan(sessie) };
    const db = maakDatabase(omgeving.env['DATABASE_URL'] ?? '', { verbindingen: 1 });
    return new Teller(pids, eigenaar, db, await openMotor(omgeving));
  }

  /** What the three use when nothing happens. */
  async meetRust(): Promise<void> {
    await this.#totRust();
    await wacht(BEDAREN_MS);
    const voor = await this.#lees();
    await wacht(RUSTMETING_MS);
    const na = await this.#lees();
    this.#rustPerMs = metElk((deel) => (na.tijden[deel] - voor.tijden[deel]) / (na.op - voor.op));
  }

  /** One act in one file. When it must wake and the act itself did not, we do. */
  async tel(soort: Soort, dossierId: string, doe: () => Promise<void>): Promise<void> {
    const wekkenVoor = await this.#wekkenTotNu();
    const tijden = await this.#meet(async () => {
      await doe();
      if (soort === 'steeds' && (await this.#wekkenTotNu()) === wekkenVoor) await this.#wek(dossierId);
    });
    this.#telOp(soort, tijden, 1);
  }

  /** One act on all requests, that wakes them all: `deel` of it is of each kind, the rest of those that are not measured. */
  async telVoorAllen(deel: number, doe: () => Promise<void>): Promise<void> {
    const tijden = await this.#meet(doe);
    for (const soort of ['zuinig', 'steeds'] as const) this.#telOp(soort, tijden, deel);
  }

  #telOp(soort: Soort, tijden: Tijden, keer: number): void {
    for (const deel of DELEN) this.totaalMs[soort][deel] += tijden[deel] * keer;
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

  async #meet(doe: () => Promise<void>): Promise<Tijden> {
    const voor = await this.#lees();
    await doe();
    await this.#totRust();
    await wacht(NASLEEP_MS);
    const na = await this.#lees();
    return metElk((deel) => na.tijden[deel] - voor.tijden[deel] - this.#rustPerMs[deel] * (na.op - voor.op));
  }

  async #lees(): Promise<Stand> {
    return { op: performance.now(), tijden: await leesTijden(this.pids) };
  }

  async #totRust(): Promise<void> {
    const einde = performance.now() + GEDULD_MS;
    while ((await this.eigenaar.query<{ bezig: boolean }>({ name: 'bezig', text: BEZIG })).rows[0]?.bezig === true) {
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

async function leesTijden(pids: Record<Deel, number>): Promise<Tijden> {
  const [temporal = 0, worker = 0, postgres = 0] = await Promise.all(DELEN.map((deel) => processortijdMs(pids[deel])));
  return { temporal, worker, postgres };
}

const wacht = (ms: number): Promise<void> => new Promise((verder) => setTimeout(verder, ms));
