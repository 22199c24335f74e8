import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Payload } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Client, Connection } from '@temporalio/client';
import { leesSleutelbos, Versleuteling } from '@besluitpad/workflows';
import type { Omgeving } from './omgeving.js';

const MAP = fileURLToPath(new URL('../../workflows/geschiedenissen/', import.meta.url));

interface Gebeurtenis {
  readonly [deel: string]: unknown;
}

export interface Geschiedenis {
  readonly naam: string;
  readonly soort: string;
  readonly tekst: string;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/** The recorded histories, as committed: in clear, since they hold ids and codes only. */
export async function leesGeschiedenissen(): Promise<Geschiedenis[]> {
  const namen = (await readdir(MAP)).filter((n) => n.endsWith('.json')).sort();
  return Promise.all(
    namen.map(async (naam) => {
      const tekst = await readFile(`${MAP}${naam}`, 'utf8');
      const { events } = JSON.parse(tekst) as { events: Gebeurtenis[] };
      return { naam, soort: naam.replace(/-\d+\.json$/, ''), tekst, gebeurtenissen: events };
    }),
  );
}

/** Records up to `perSoort` histories of each kind of procedure from a run: the longest first, they hold the most. */
export async function neemOp(omgeving: Omgeving, perSoort: number): Promise<number> {
  const { temporalAddress, namespace, env } = omgeving;
  const codec = new Versleuteling(leesSleutelbos(env['BESLUITPAD_SLEUTELBOS'] ?? ''));
  const client = new Client({ connection: await Connection.connect({ address: temporalAddress }), namespace });
  const perType = new Map<string, { json: string; lengte: number }[]>();
  for await (const w of client.workflow.list()) {
    const history = await client.workflow.getHandle(w.workflowId, w.runId).fetchHistory();
    await ontcijfer(history, codec);
    const lijst = perType.get(w.type) ?? [];
    lijst.push({ json: historyToJSON(history), lengte: history.events?.length ?? 0 });
    perType.set(w.type, lijst);
  }
  await mkdir(MAP, { recursive: true });
  for (const oud of await readdir(MAP)) if (oud.endsWith('.json')) await rm(`${MAP}${oud}`);
  let aantal = 0;
  for (const [soort, lijst] of perType) {
    for (const [i, { json }] of lijst
      .sort((a, b) => b.lengte - a.lengte)
      .slice(0, perSoort)
      .entries()) {
      await writeFile(`${MAP}${soort}-${i + 1}.json`, `${JSON.stringify(JSON.parse(json), undefined, 1)}\n`);
      aantal++;
    }
  }
  await client.connection.close();
  return aantal;
}

/** Decodes every payload of a history in place. */
async function ontcijfer(deel: unknown, codec: Versleuteling): Promise<void> {
  if (deel === null || typeof deel !== 'object' || deel instanceof Uint8Array) return;
  const payload = deel as Payload;
  if (payload.metadata && payload.data instanceof Uint8Array) {
    const [open] = await codec.decode([payload]);
    if (open !== undefined) Object.assign(payload, { metadata: open.metadata, data: open.data });
    return;
  }
  for (const kind of Object.values(deel)) await ontcijfer(kind, codec);
}
