import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { leesSleutelbos, TAAKRIJ, VEEGRONDE, Versleuteling } from '@besluitpad/workflows';
import { Client } from '@temporalio/client';
import { leesGeschiedenissen, tekstVan } from './geschiedenis.js';
import { leesbaar, leesGevoelig, vind } from './gevoelig.js';
import type { Omgeving, Proefuitslag } from './opstelling.js';
import { speelProef, tot, verbindMotor, verhaaltje } from './opstelling.js';

interface Gelezen {
  readonly tekst: string;
  readonly aantal: number;
}

/** Ids, memos, search attributes and whole histories (arguments, results, failures) of everything that ran. */
async function leesMotor(client: Client, { namespace, env }: Omgeving): Promise<Gelezen> {
  const codec = new Versleuteling(leesSleutelbos(env['BESLUITPAD_SLEUTELBOS'] ?? ''));
  const delen: string[] = [];
  let aantal = 0;
  for await (const w of client.workflow.list()) {
    aantal++;
    const { history } = await client.workflowService.getWorkflowExecutionHistory({
      namespace,
      execution: { workflowId: w.workflowId, runId: w.runId },
      maximumPageSize: 5_000,
    });
    const opschriften = [w.workflowId, JSON.stringify(w.memo ?? {}), JSON.stringify(w.typedSearchAttributes.getAll())];
    delen.push(...opschriften, await leesbaar(history, codec));
  }
  return { tekst: delen.join('\n'), aantal };
}

let uitslag: Proefuitslag;
let client: Client;
let woorden: string[];
beforeAll(async () => {
  uitslag = await speelProef({
    verhaal: verhaaltje(['D05', 'D07', 'D10'], ['2026-04-23', '2026-05-07', '2026-05-21']),
  });
  client = await verbindMotor(uitslag.omgeving);
  woorden = await leesGevoelig(uitslag.omgeving.beheerUrl);
}, 240_000);
afterAll(() => client.connection.close());

/** Something about a person, where nothing reads it: the search must be able to find. */
async function plant(met: Client, workflowId: string, memo: string, argument: string): Promise<void> {
  await met.workflow.start(VEEGRONDE, {
    workflowId,
    taskQueue: `${TAAKRIJ}-nergens`,
    args: [{ naam: argument }],
    memo: { client: memo },
  });
}

describe('In de motor staat niets over mensen', () => {
  it('geen naam, nummer, adres, rekening of zin staat in een geschiedenis, memo of zoekattribuut', async () => {
    expect(woorden.length).toBeGreaterThan(30);
    const { tekst, aantal } = await leesMotor(client, uitslag.omgeving);
    expect(aantal).toBeGreaterThan(8);
    expect(vind(tekst, woorden)).toEqual([]);

    await plant(client, 'geplant', 'Wouters', 'Peeters');
    // What is listed lags a little behind what was started.
    await tot(
      async () => (await client.workflow.count(`WorkflowId = 'geplant'`)).count > 0,
      'het geplante staat in de lijst',
    );
    const geplant = await leesMotor(client, uitslag.omgeving);
    expect(vind(geplant.tekst, woorden).sort()).toEqual(['Peeters', 'Wouters']);
    await client.workflow.getHandle('geplant').terminate();
  }, 60_000);

  it('ook in het bestand van de motor zelf staat niets leesbaars, en een geplante naam wordt daar gevonden', async () => {
    const pad = process.env['BESLUITPAD_TEST_TEMPORAL_BESTAND'];
    if (pad === undefined)
      throw new Error('BESLUITPAD_TEST_TEMPORAL_BESTAND ontbreekt: draai deze proef met `npm test`.');
    const lees = async (): Promise<string> =>
      (await Promise.all([pad, `${pad}-wal`].filter((p) => existsSync(p)).map((p) => readFile(p))))
        .map((b) => b.toString('latin1'))
        .join('');
    const latijn = (woord: string): string => Buffer.from(woord, 'utf8').toString('latin1');
    // Short first names also occur in the engine's own words: here only what can come from nowhere else.
    const eigen = woorden.map(latijn).filter((w) => w.length > 9);
    expect(vind(await lees(), eigen)).toEqual([]);
    // what a client without our encryption writes gets to this file, and is found there
    const open = new Client({ connection: client.connection, namespace: uitslag.omgeving.namespace });
    await plant(open, 'geplant-in-bestand', 'Geplante Naam-Voorbeeld', 'Geplant Argument-Voorbeeld');
    const geplant = ['Geplante Naam-Voorbeeld', 'Geplant Argument-Voorbeeld'];
    expect(vind(await lees(), geplant)).toEqual(geplant);
    await client.workflow.getHandle('geplant-in-bestand').terminate();
  }, 60_000);

  it('ook in de opgenomen geschiedenissen niet, en een geplante naam wordt daar gevonden', async () => {
    const alle = await leesGeschiedenissen();
    expect(alle.length).toBeGreaterThan(0);
    expect(alle.flatMap((g) => vind(tekstVan(g), woorden))).toEqual([]);

    const [eerste] = alle;
    const data = Buffer.from('{"naam":"Wouters"}').toString('base64');
    const geplant = [...(eerste?.gebeurtenissen ?? []), { eventType: 'geplant', input: { payloads: [{ data }] } }];
    expect(vind(tekstVan({ gebeurtenissen: geplant }), woorden)).toEqual(['Wouters']);
  });
});
