import {
  leesSleutelbos,
  SIGNAAL_GEWIJZIGD,
  TAAKRIJ,
  VEEGRONDE,
  Versleuteling,
  WORKFLOWS,
  ZOEKATTRIBUUT_SOORT,
} from '@besluitpad/workflows';
import { Client, Connection, WorkflowNotFoundError } from '@temporalio/client';
import type { Omgeving } from './omgeving.js';
import { tot } from './omgeving.js';

const LOPEND = `ExecutionStatus = 'Running' AND ${ZOEKATTRIBUUT_SOORT} IS NOT NULL`;

/** The engine as an operator sees it: past whatever stands between the product and it, and able to read its payloads. */
export async function verbindMotor({ temporalAddress, namespace, env }: Omgeving): Promise<Client> {
  const codec = new Versleuteling(leesSleutelbos(env['BESLUITPAD_SLEUTELBOS'] ?? ''));
  return new Client({
    connection: await Connection.connect({ address: temporalAddress }),
    namespace,
    dataConverter: { payloadCodecs: [codec] },
  });
}

async function lopende(client: Client): Promise<{ workflowId: string; runId: string; type: string }[]> {
  const gevonden = [];
  for await (const { workflowId, runId, type } of client.workflow.list({ query: LOPEND }))
    gevonden.push({ workflowId, runId, type });
  return gevonden;
}

/** Terminates every procedure that runs, then sweeps as a worker does at its start: all are started again. */
export async function breekAllesAf(client: Client): Promise<number> {
  const runs = await lopende(client);
  await Promise.all(
    runs.map(async ({ workflowId, runId }) => {
      try {
        await client.workflow.getHandle(workflowId, runId).terminate('proef');
      } catch (fout) {
        if (!(fout instanceof WorkflowNotFoundError)) throw fout; // it came to its own end meanwhile
      }
    }),
  );
  // What is listed lags a little behind; the sweep starts only what is no longer listed.
  const weg = new Set(runs.map(({ runId }) => runId));
  await tot(async () => !(await lopende(client)).some(({ runId }) => weg.has(runId)), 'wat afgebroken is, is weg');
  await client.workflow.execute(VEEGRONDE, { workflowId: `veeg/${Date.now()}`, taskQueue: TAAKRIJ, args: [] });
  return runs.length;
}

const TEGELIJK = 50;
const ZEKER_TE_VEEL = 3000;

/** Knocks on the youngest procedure of this kind until its history is too long (`volg.ts`) and it goes on as a new run. */
export async function vernieuwJongste(client: Client, soort: string): Promise<void> {
  const { workflowId, runId } = await jongste(client, soort);
  const isVernieuwd = async (): Promise<boolean> =>
    (await client.workflow.getHandle(workflowId, runId).describe()).status.name === 'CONTINUED_AS_NEW';
  const klop = (): Promise<void> => client.workflow.getHandle(workflowId).signal(SIGNAAL_GEWIJZIGD);
  for (let geklopt = 0; geklopt < ZEKER_TE_VEEL; geklopt += TEGELIJK) {
    if (await isVernieuwd()) return;
    await Promise.all(Array.from({ length: TEGELIJK }, klop));
  }
  await tot(isVernieuwd, `${soort} gaat verder als nieuw`);
}

/** What was just started is listed a little later. */
async function jongste(client: Client, soort: string): Promise<{ workflowId: string; runId: string }> {
  let gevonden: { workflowId: string; runId: string } | undefined;
  await tot(async () => {
    gevonden = (await lopende(client)).find(({ type }) => type === soort);
    return gevonden !== undefined;
  }, `er loopt een ${soort}`);
  if (gevonden === undefined) throw new Error(`Er loopt geen ${soort}`);
  return gevonden;
}

/** The number of events in the longest history of a meeting. */
export async function langsteVergadering(omgeving: Omgeving): Promise<number> {
  const client = await verbindMotor(omgeving);
  const lengten = [0];
  for await (const { type, historyLength } of client.workflow.list())
    if (type === WORKFLOWS.zitting) lengten.push(historyLength);
  await client.connection.close();
  return Math.max(...lengten);
}
