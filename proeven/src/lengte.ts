import type { Client } from '@temporalio/client';
import { verbindMotor } from './motor.js';
import type { Omgeving } from './omgeving.js';

/** One procedure stays readable as the procedure itself: what comes later opens another. */
export const HOOGSTENS_GEBEURTENISSEN = 120;

export interface Lengten {
  /** how many procedures of each kind ran */
  readonly perSoort: ReadonlyMap<string, number>;
  /** those with too long a history, by kind */
  readonly teLang: readonly string[];
}

/** Of every procedure of a run, not only of those that were recorded. */
export async function meetLengten(omgeving: Omgeving): Promise<Lengten> {
  const client: Client = await verbindMotor(omgeving);
  const perSoort = new Map<string, number>();
  const teLang: string[] = [];
  for await (const { type, workflowId, runId } of client.workflow.list()) {
    perSoort.set(type, (perSoort.get(type) ?? 0) + 1);
    const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const aantal = events?.length ?? 0;
    if (aantal > HOOGSTENS_GEBEURTENISSEN) teLang.push(`${type}: ${aantal}`);
  }
  await client.connection.close();
  return { perSoort, teLang };
}
