import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { EFFECTEN } from '@besluitpad/domain';
import { KLOKRONDE, SIGNAAL_GEWIJZIGD, VEEGRONDE, WORKFLOWS } from '@besluitpad/workflows';
import { bundleWorkflowCode, DefaultLogger, makeTelemetryFilterString, Runtime, Worker } from '@temporalio/worker';
import type { Geschiedenis } from './geschiedenis.js';
import { kenmerken, leesGeschiedenissen } from './geschiedenis.js';

/** Activities beside those of the effects. */
const STAND_EN_KLOKKEN = ['leesStand', 'verstrijk', 'loopKlokronde', 'veegProcedures'];
/** The wait of a procedure ends in one of two ways: woken, or its timer fires. */
const TIMERTAKKEN = ['EVENT_TYPE_TIMER_CANCELED', 'EVENT_TYPE_TIMER_FIRED'];

const BRON = fileURLToPath(new URL('../../workflows/src/', import.meta.url));

let alle: Geschiedenis[];
let workflowBundle: Awaited<ReturnType<typeof bundleWorkflowCode>>;
beforeAll(async () => {
  // a replay worker tells of every step, and a refused history is what some tests ask for
  const logging = { filter: makeTelemetryFilterString({ core: 'ERROR' }) };
  const logger = new DefaultLogger('ERROR');
  Runtime.install({ logger, telemetryOptions: { logging } });
  alle = await leesGeschiedenissen();
  workflowBundle = await bundleWorkflowCode({
    logger,
    workflowsPath: fileURLToPath(new URL('../../workflows/dist/workflows.js', import.meta.url)),
  });
}, 60_000);

async function speelOpnieuw(lijst: readonly Pick<Geschiedenis, 'naam' | 'gebeurtenissen'>[]): Promise<string[]> {
  const histories = lijst.map((g) => ({ workflowId: g.naam, history: { events: g.gebeurtenissen } }));
  const fouten: string[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, histories)) {
    if (error !== undefined) fouten.push(`${workflowId}: ${error.message}`);
  }
  return fouten;
}

/** The ids of all changes to running procedures that the workflow code still tells apart. */
async function patches(): Promise<string[]> {
  const bestanden = (await readdir(BRON, { recursive: true })).filter((naam) => naam.endsWith('.ts'));
  const teksten = await Promise.all(bestanden.map((naam) => readFile(`${BRON}${naam}`, 'utf8')));
  return teksten.flatMap((tekst) =>
    [...tekst.matchAll(/\b(?:patched|deprecatePatch)\('([^']+)'\)/g)].map(([, id]) => `${id}`),
  );
}

describe('Elke opgenomen geschiedenis speelt opnieuw af', () => {
  it('zonder één afwijking van de code van vandaag', async () => {
    expect(await speelOpnieuw(alle)).toEqual([]);
  }, 60_000);

  it('samen houden ze elke procedure, elke activiteit, elk signaal, elke timertak en elke patch', async () => {
    const gezien = new Set(alle.flatMap((g) => [...kenmerken(g)]));
    const verwacht = [
      ...[...STAND_EN_KLOKKEN, ...EFFECTEN].map((naam) => `activiteit ${naam}`),
      `signaal ${SIGNAAL_GEWIJZIGD}`,
      ...TIMERTAKKEN,
      ...(await patches()).map((id) => `patch ${id}`),
    ];
    expect(verwacht.filter((kenmerk) => !gezien.has(kenmerk))).toEqual([]);
    expect(new Set(alle.map((g) => g.soort))).toEqual(new Set([...Object.values(WORKFLOWS), KLOKRONDE, VEEGRONDE]));
  });

  it('elke procedure heeft er een die tot haar einde loopt, en een aanvraag ook een met een tweede ronde', () => {
    const beeindigd = alle.filter((g) => kenmerken(g).has('EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED'));
    expect(new Set(beeindigd.map((g) => g.soort))).toEqual(new Set(alle.map((g) => g.soort)));
    expect(alle.some((g) => g.soort === WORKFLOWS.aanvraag && kenmerken(g).has('ronde 2'))).toBe(true);
  });

  it('een aanvraag eindigt ook van buiten, midden in haar verloop, en drukt onderweg een brief over een stap', () => {
    const aanvragen = alle.filter((g) => g.soort === WORKFLOWS.aanvraag).map((g) => kenmerken(g));
    const eindes = aanvragen.flatMap((k) => [...k].filter((kenmerk) => kenmerk.startsWith('gesloten na')));
    expect(eindes.some((einde) => einde.includes('behandeld'))).toBe(true);
    expect(eindes.some((einde) => !einde.includes('behandeld'))).toBe(true);
    expect(aanvragen.some((k) => k.has('activiteit drukStapbrief'))).toBe(true);
  });

  it('geen enkele is langer dan honderdtwintig gebeurtenissen', () => {
    expect(alle.filter((g) => g.gebeurtenissen.length > 120).map((g) => g.naam)).toEqual([]);
  });

  it.each(['mailOproeping', 'drukNotulen', 'leesStand'])(
    'een geschiedenis waarin %s anders heet, wordt geweigerd',
    async (naam) => {
      const [zitting] = alle.filter((g) => g.soort === WORKFLOWS.zitting && kenmerken(g).has(`activiteit ${naam}`));
      if (zitting === undefined) throw new Error(`Geen zitting met ${naam}`);
      const anders = JSON.parse(
        hernoem(JSON.stringify(zitting.gebeurtenissen), naam),
      ) as Geschiedenis['gebeurtenissen'];
      expect(await speelOpnieuw([{ naam: 'anders', gebeurtenissen: anders }])).toEqual([
        expect.stringContaining('ondeterminis'),
      ]);
    },
    60_000,
  );
});

/** Renames an activity in a history; of a local one the name stands inside the marker's own payload. */
function hernoem(tekst: string, naam: string): string {
  return tekst
    .replaceAll(`"name":"${naam}"`, `"name":"${naam}Anders"`)
    .replaceAll(/"data":"([^"]+)"/g, (heel, data: string) => {
      const open = Buffer.from(data, 'base64').toString('utf8');
      if (!open.includes(`"activity_type":"${naam}"`)) return heel;
      return `"data":"${Buffer.from(open.replace(naam, `${naam}Anders`)).toString('base64')}"`;
    });
}
