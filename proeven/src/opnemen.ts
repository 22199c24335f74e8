/**
 * Records the histories that the replay test keeps: the whole story of Heidebeke on real processes, the end of a
 * sanction, and one procedure whose own timer fires because no round of the clocks came first.
 */
import { naarInstant, VERHAAL, type Stap } from '@besluitpad/cli';
import { SIGNAAL_GEWIJZIGD, TAAKRIJ, workflowId, WORKFLOWS } from '@besluitpad/workflows';
import pg from 'pg';
import { neemOp } from './geschiedenis.js';
import { verbindMotor } from './motor.js';
import type { Omgeving } from './omgeving.js';
import { tot } from './omgeving.js';
import { speelProef } from './proef.js';

const NA_DE_SANCTIE: Stap = {
  op: '2026-07-01T09:00',
  dossier: 'zitting',
  wat: 'de sanctie is voorbij',
  doe: () => Promise.resolve(),
};

async function sql<T extends object>(url: string, vraag: string, waarden: readonly unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(vraag, [...waarden])).rows;
  } finally {
    await client.end();
  }
}

/** Turns the Klok behind the engine's back to a moment that is due, and starts a procedure with a short spread. */
async function laatTimerAflopen(omgeving: Omgeving): Promise<void> {
  const [open] = await sql<{ id: string; op: Date }>(
    omgeving.beheerUrl,
    `SELECT id, volgend_moment AS op FROM procedure WHERE soort = 'opvolging' AND gesloten_op IS NULL AND volgend_moment IS NOT NULL ORDER BY volgend_moment LIMIT 1`,
  );
  if (open === undefined) throw new Error('Geen lopende opvolging met een volgend moment');
  const client = await verbindMotor(omgeving);
  const id = workflowId('opvolging', open.id);
  await client.workflow.getHandle(id).terminate('opname');
  await sql(omgeving.beheerUrl, 'UPDATE klok_stand SET nu = $1', [open.op]);
  await client.workflow.signalWithStart(WORKFLOWS.opvolging, {
    workflowId: id,
    taskQueue: TAAKRIJ,
    args: [{ procedureId: open.id, spreidingMs: [0, 50] }],
    signal: SIGNAAL_GEWIJZIGD,
    signalArgs: [],
  });
  await tot(async () => {
    const { events = [] } = await client.workflow.getHandle(id).fetchHistory();
    return (events ?? []).some((e) => e.timerFiredEventAttributes != null);
  }, 'verstreken timer');
}

const verhaal = [...VERHAAL, NA_DE_SANCTIE];
let opgenomen = 0;
await speelProef({
  verhaal,
  einde: naarInstant(NA_DE_SANCTIE.op),
  naAfloop: async (omgeving) => {
    await laatTimerAflopen(omgeving);
    opgenomen = await neemOp(omgeving, 2);
  },
});
console.log(`${opgenomen} geschiedenissen opgenomen in workflows/geschiedenissen`);
