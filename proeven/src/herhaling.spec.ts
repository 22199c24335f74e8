import { fileURLToPath } from 'node:url';
import { EFFECTEN } from '@besluitpad/domain';
import { WORKFLOWS } from '@besluitpad/workflows';
import { bundleWorkflowCode, Worker } from '@temporalio/worker';
import type { Geschiedenis } from './geschiedenis.js';
import { leesGeschiedenissen } from './geschiedenis.js';

const ALTIJD = ['leesStand', 'verstrijk'];
const RONDEN = ['klokronde', 'veegronde'];

let alle: Geschiedenis[];
let bundle: Awaited<ReturnType<typeof bundleWorkflowCode>>;
beforeAll(async () => {
  alle = await leesGeschiedenissen();
  bundle = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../workflows/dist/workflows.js', import.meta.url)),
  });
}, 60_000);

describe('Elke opgenomen geschiedenis speelt opnieuw af', () => {
  it('zonder één afwijking van de code van vandaag', async () => {
    const histories = alle.map((g) => ({ workflowId: g.naam, history: JSON.parse(g.tekst) as object }));
    const fouten: string[] = [];
    for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: bundle }, histories)) {
      if (error !== undefined) fouten.push(`${workflowId}: ${error.message}`);
    }
    expect(fouten).toEqual([]);
    expect(histories.length).toBeGreaterThanOrEqual(Object.keys(WORKFLOWS).length);
  }, 60_000);

  it('samen houden ze elke procedure, elke activiteit, het signaal en een verstreken timer', () => {
    const tekst = alle.map((g) => g.tekst).join('\n');
    expect(new Set(alle.map((g) => g.soort))).toEqual(new Set([...Object.values(WORKFLOWS), ...RONDEN]));
    const gezien = activiteitenIn(alle);
    const ontbreekt = [...ALTIJD, ...EFFECTEN].filter((naam) => !gezien.has(naam));
    expect(ontbreekt).toEqual([]);
    expect(tekst).toContain('EVENT_TYPE_TIMER_FIRED');
    expect(tekst).toContain('EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED');
  });

  it('een geschiedenis waarin een activiteit een andere naam kreeg, wordt gezien', async () => {
    const [eerste] = alle.filter((g) => g.soort === WORKFLOWS.zitting);
    const anders = JSON.parse((eerste?.tekst ?? '').replaceAll('mailOproeping', 'mailOproepingAnders')) as object;
    const uit: (Error | undefined)[] = [];
    for await (const { error } of Worker.runReplayHistories({ workflowBundle: bundle }, [
      { workflowId: 'anders', history: anders },
    ]))
      uit.push(error);
    expect(uit[0]).toBeInstanceOf(Error);
  }, 60_000);
});

/** Names of activities, also of local ones: those stand inside the marker's own payload. */
function activiteitenIn(lijst: readonly Geschiedenis[]): Set<string> {
  const namen = new Set<string>();
  const loop = (deel: unknown): void => {
    if (deel === null || typeof deel !== 'object') return;
    const { data, name } = deel as { data?: unknown; name?: unknown };
    if (typeof name === 'string') namen.add(name);
    if (typeof data === 'string') {
      const [, gevonden] = /"activity_type":"(\w+)"/.exec(Buffer.from(data, 'base64').toString('utf8')) ?? [];
      if (gevonden !== undefined) namen.add(gevonden);
    }
    Object.values(deel).forEach(loop);
  };
  for (const g of lijst) loop(g.gebeurtenissen);
  return namen;
}
