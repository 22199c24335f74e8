import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { leesSleutelbos, Versleuteling } from '@besluitpad/workflows';
import type { Gebeurtenis } from './geschiedenis.js';
import { GESCHIEDENISSEN, kenmerken, tekstVan } from './geschiedenis.js';
import { isPayload, leesGevoelig, vind } from './gevoelig.js';
import type { Omgeving } from './omgeving.js';

/** One history of a run, and what it shows. */
export interface Opgenomen {
  readonly soort: string;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly kenmerken: ReadonlySet<string>;
}

/** Of the machine and the moment of the recording; a replay needs none of it. */
const VAN_DE_MACHINE = new Set([
  'identity',
  'requestId',
  'taskId',
  'workerVersion',
  'historySizeBytes',
  'meteringMetadata',
  'header',
]);

/** Writes as few histories as show, of each kind of procedure, everything these runs showed. Returns how many; of one kind only when asked. */
export async function schrijfGekozen(alle: readonly Opgenomen[], enkel?: string): Promise<number> {
  const gekozen = kies(enkel === undefined ? alle : alle.filter(({ soort }) => soort === enkel));
  await mkdir(GESCHIEDENISSEN, { recursive: true });
  for (const oud of await readdir(GESCHIEDENISSEN))
    if (oud.endsWith('.json') && (enkel === undefined || oud.startsWith(`${enkel}-`)))
      await rm(`${GESCHIEDENISSEN}${oud}`);
  const perSoort = new Map<string, number>();
  for (const { soort, gebeurtenissen } of gekozen) {
    const nummer = (perSoort.get(soort) ?? 0) + 1;
    perSoort.set(soort, nummer);
    const regels = gebeurtenissen.map((g) => JSON.stringify(g)).join(',\n');
    await writeFile(`${GESCHIEDENISSEN}${soort}-${nummer}.json`, `{"events":[\n${regels}\n]}\n`);
  }
  return gekozen.length;
}

/** Every history of one run, in clear. Refused when one of them tells of a person. */
export async function haalAlles(omgeving: Omgeving, client: Client): Promise<Opgenomen[]> {
  const codec = new Versleuteling(leesSleutelbos(omgeving.env['BESLUITPAD_SLEUTELBOS'] ?? ''));
  const woorden = await leesGevoelig(omgeving.beheerUrl);
  const alle: Opgenomen[] = [];
  for await (const w of client.workflow.list()) {
    const history = await client.workflow.getHandle(w.workflowId, w.runId).fetchHistory();
    await ontcijfer(history, codec);
    const { events } = JSON.parse(historyToJSON(history), zonderMachine) as { events: Gebeurtenis[] };
    const lek = vind(tekstVan({ gebeurtenissen: events }), woorden);
    if (lek.length > 0) throw new Error(`Een geschiedenis van ${w.type} houdt gegevens over mensen: ${lek.join(', ')}`);
    alle.push({ soort: w.type, gebeurtenissen: events, kenmerken: kenmerken({ gebeurtenissen: events }) });
  }
  return alle;
}

/** Greedy: each time the history that adds most for its length, the shortest first, until nothing new is left. */
function kies(ongeordend: readonly Opgenomen[]): Opgenomen[] {
  const alle = ongeordend.toSorted((a, b) => a.gebeurtenissen.length - b.gebeurtenissen.length);
  const gekozen: Opgenomen[] = [];
  const gezien = new Set<string>();
  const nieuwIn = (g: Opgenomen): string[] =>
    [...g.kenmerken].map((k) => `${g.soort}: ${k}`).filter((k) => !gezien.has(k));
  for (;;) {
    const [beste] = alle
      .map((g) => ({ g, nieuw: nieuwIn(g) }))
      .filter(({ nieuw }) => nieuw.length > 0)
      .sort((a, b) => b.nieuw.length / b.g.gebeurtenissen.length - a.nieuw.length / a.g.gebeurtenissen.length);
    if (beste === undefined) return gekozen.sort((a, b) => a.soort.localeCompare(b.soort));
    for (const k of beste.nieuw) gezien.add(k);
    gekozen.push(beste.g);
  }
}

function zonderMachine(sleutel: string, waarde: unknown): unknown {
  if (VAN_DE_MACHINE.has(sleutel)) return undefined;
  if (sleutel !== 'taskQueue' || typeof waarde !== 'object') return waarde;
  const { name, normalName } = waarde as { name?: string; normalName?: string };
  return { ...waarde, name: normalName ?? name };
}

/** Decodes every payload of a history in place. */
async function ontcijfer(deel: unknown, codec: Versleuteling): Promise<void> {
  if (deel === null || typeof deel !== 'object' || deel instanceof Uint8Array) return;
  if (isPayload(deel)) {
    const [open] = await codec.decode([deel]);
    if (open !== undefined) Object.assign(deel, { metadata: open.metadata, data: open.data });
    return;
  }
  for (const kind of Object.values(deel)) await ontcijfer(kind, codec);
}
