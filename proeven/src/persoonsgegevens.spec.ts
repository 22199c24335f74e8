import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Payload } from '@temporalio/common';
import { Client, Connection } from '@temporalio/client';
import { leesSleutelbos, TAAKRIJ, VEEGRONDE, Versleuteling } from '@besluitpad/workflows';
import pg from 'pg';
import type { Omgeving, Proefuitslag } from './opstelling.js';
import { speelProef, verhaaltje } from './opstelling.js';

/** Everything about people that the demonstration knows, as it could leak: names, numbers, addresses, accounts, lines of reports. */
async function gevoelig(beheerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ t: string }>(`
      SELECT t FROM (SELECT naam AS t FROM persoon UNION SELECT voornaam FROM persoon WHERE length(voornaam) > 3 UNION SELECT insz FROM persoon UNION SELECT iban FROM persoon
      UNION SELECT unnest(regels) FROM kennisgevingsadres UNION SELECT tekst FROM feit UNION SELECT motivering FROM voorstel
      UNION SELECT value FROM verslag, jsonb_each_text(inhoud) UNION SELECT tekst FROM handeling_tekst UNION SELECT naam FROM gezinslid) x WHERE t IS NOT NULL`);
    return rows.map((r) => r.t).filter((t) => t.length > 3);
  } finally {
    await client.end();
  }
}

const vind = (tekst: string, woorden: readonly string[]): string[] => woorden.filter((w) => tekst.includes(w));

/** Every payload in a history, wherever it stands, decoded; and everything that is in clear. */
async function ontcijfer(deel: unknown, codec: Versleuteling): Promise<string> {
  if (deel === null || typeof deel !== 'object') return String(deel);
  if (deel instanceof Uint8Array) return Buffer.from(deel).toString('utf8');
  const { metadata, data } = deel as Payload;
  if (metadata && data instanceof Uint8Array) {
    const [open] = await codec.decode([deel]);
    return Buffer.from(open?.data ?? []).toString('utf8');
  }
  return (await Promise.all(Object.values(deel).map((d) => ontcijfer(d, codec)))).join('\n');
}

async function alleTekst({
  temporalAddress,
  namespace,
  env,
}: Omgeving): Promise<{ tekst: string; aantal: number; client: Client }> {
  const codec = new Versleuteling(leesSleutelbos(env['BESLUITPAD_SLEUTELBOS'] ?? ''));
  const client = new Client({
    connection: await Connection.connect({ address: temporalAddress }),
    namespace,
    dataConverter: { payloadCodecs: [codec] },
  });
  const delen: string[] = [];
  for await (const w of client.workflow.list()) {
    const { history } = await client.workflowService.getWorkflowExecutionHistory({
      namespace,
      execution: { workflowId: w.workflowId, runId: w.runId },
      maximumPageSize: 5_000,
    });
    delen.push(
      w.workflowId,
      JSON.stringify(w.memo ?? {}),
      JSON.stringify([...w.typedSearchAttributes.getAll()]),
      await ontcijfer(history, codec),
    );
  }
  return { tekst: delen.join('\n'), aantal: delen.length / 4, client };
}

let uitslag: Proefuitslag;
beforeAll(async () => {
  uitslag = await speelProef({
    verhaal: verhaaltje(['D05', 'D07', 'D10'], ['2026-04-23', '2026-05-07', '2026-05-21']),
  });
}, 240_000);

describe('In de motor staat niets over mensen', () => {
  it('geen naam, nummer, adres, rekening of zin staat in een geschiedenis, memo of zoekattribuut', async () => {
    const woorden = await gevoelig(uitslag.omgeving.beheerUrl);
    expect(woorden.length).toBeGreaterThan(30);
    const { tekst, aantal, client } = await alleTekst(uitslag.omgeving);
    expect(aantal).toBeGreaterThan(8);
    expect(vind(tekst, woorden)).toEqual([]);

    // The search can find: plant a name in a memo and in an argument, and look again.
    await client.workflow.start(VEEGRONDE, {
      workflowId: 'geplant',
      taskQueue: `${TAAKRIJ}-nergens`,
      args: [{ naam: 'Peeters' }],
      memo: { client: 'Wouters' },
    });
    const geplant = await alleTekst(uitslag.omgeving);
    expect(vind(geplant.tekst, ['Peeters', 'Wouters'])).toEqual(['Peeters', 'Wouters']);
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
    const woorden = (await gevoelig(uitslag.omgeving.beheerUrl)).map(latijn);
    // Short first names also occur in the engine's own words: here only what can come from nowhere else.
    const eigen = woorden.filter((w) => w.length > 9);
    expect(vind(await lees(), eigen)).toEqual([]);
    const client = new Client({
      connection: await Connection.connect({ address: uitslag.omgeving.temporalAddress }),
      namespace: uitslag.omgeving.namespace,
    });
    await client.workflow.start(VEEGRONDE, {
      workflowId: 'geplant-in-bestand',
      taskQueue: `${TAAKRIJ}-nergens`,
      args: [],
      memo: { client: 'Geplante Naam-Voorbeeld' },
    });
    expect(vind(await lees(), ['Geplante Naam-Voorbeeld'])).toEqual(['Geplante Naam-Voorbeeld']);
    await client.workflow.getHandle('geplant-in-bestand').terminate();
  }, 60_000);
});
