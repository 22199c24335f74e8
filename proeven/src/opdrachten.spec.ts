/** The commands as people run them: a process of their own, against the real API, worker and engine. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { speel } from '@besluitpad/cli';
import type { Omgeving } from './omgeving.js';
import { maakOmgeving } from './omgeving.js';
import { Processen } from './processen.js';
import { vangMail } from './proef.js';
import { gebrokenInvarianten } from './uitkomst.js';
import { KORT } from './verhaaltje.js';

const HOOFD = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

interface Gelopen {
  readonly status: number | null;
  readonly uit: string;
  readonly fout: string;
}

let omgeving: Omgeving;
let processen: Processen;
let map: string;
let smtp: Awaited<ReturnType<typeof vangMail>> | undefined;

async function loop(...args: string[]): Promise<Gelopen> {
  const env = { PATH: process.env['PATH'], ...omgeving.env, BESLUITPAD_API_URL: omgeving.apiUrl };
  const kind = spawn(process.execPath, [HOOFD, ...args], { cwd: map, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const delen = { uit: '', fout: '' };
  kind.stdout.setEncoding('utf8').on('data', (tekst: string) => (delen.uit += tekst));
  kind.stderr.setEncoding('utf8').on('data', (tekst: string) => (delen.fout += tekst));
  return new Promise((klaar, mis) => {
    kind.once('error', mis);
    kind.once('close', (status) => klaar({ status, ...delen }));
  });
}

beforeAll(async () => {
  omgeving = await maakOmgeving('2026-01-05T08:00:00Z');
  map = await mkdtemp(join(tmpdir(), 'besluitpad-opdrachten-'));
  processen = new Processen(omgeving);
  await processen.start('api');
}, 60_000);

afterAll(async () => {
  await processen.sluit();
  await new Promise<void>((klaar) => (smtp === undefined ? klaar() : smtp.close(() => klaar())));
  await rm(map, { recursive: true });
}, 60_000);

describe('doctor', () => {
  it('zegt dat er geen worker en geen mailserver loopt, en wat te doen', async () => {
    const { status, uit } = await loop('doctor');
    expect(status).toBe(1);
    expect(uit).toMatch(/✔ databank +PostgreSQL/);
    expect(uit).toMatch(/✔ zoekattributen +BesluitpadSoort/);
    expect(uit).toMatch(/✘ worker +niemand vraagt werk/);
    expect(uit).toContain('→ Start de worker');
    expect(uit).toMatch(/✘ uitgaande mail +127\.0\.0\.1/);
  });
});

/** The only file of the short story, so the first of the register. */
const NUMMER = 'HB-2026-0001';

describe('met een dossier dat gespeeld is', () => {
  beforeAll(async () => {
    smtp = await vangMail(omgeving.smtpPoort, []);
    await processen.start('worker');
    await speel(omgeving.apiUrl, () => undefined, { verhaal: KORT, geduldMs: 30_000 });
  }, 180_000);

  it('is volgens doctor alles in orde', async () => {
    const { status, uit } = await loop('doctor', '--json');
    const { gezond, controles } = JSON.parse(uit) as { gezond: boolean; controles: { uitslag: string }[] };
    expect(controles.filter(({ uitslag }) => uitslag !== 'goed')).toEqual([]);
    expect([status, gezond]).toEqual([0, true]);
  }, 30_000);

  it('toont stand de lopende termijnen, wie aan zet is en de laatste beslissing', async () => {
    const { status, uit } = await loop('stand', '--json');
    expect(status).toBe(0);
    const { dossiers } = JSON.parse(uit) as { dossiers: { nummer: string; termijnen: { klok: string }[] }[] };
    expect(dossiers.find(({ nummer }) => nummer === NUMMER)).toMatchObject({
      aanZet: 'werker',
      laatsteBeslissing: { datum: '2026-05-07', orgaan: 'bcsd' },
      termijnen: expect.arrayContaining([
        expect.objectContaining({ klok: 'CLK-12', uiterlijk: '2026-07-19' }),
      ]) as object,
    });
    expect((await loop('stand')).uit).toMatch(/^HB-2026-0001 {2}De steun loopt/m);
  }, 30_000);

  it('zegt uitleg van elke termijn regel, rij van de tabel, bron en feestdagen', async () => {
    const { status, uit } = await loop('uitleg', NUMMER);
    expect(status).toBe(0);
    expect(uit).toMatch(/CLK-05 .*uiterlijk wo 20\/05\/2026, gestopt op do 07\/05\/2026/);
    expect(uit).toContain('30 kalenderdagen vanaf ontvangst van de aanvraag (20/04/2026)');
    expect(uit).toContain('rij geldig vanaf di 01/10/2002; bron: domein R-DEC-01');
    expect(uit).toContain('vr 01/05/2026 (Dag van de Arbeid), do 14/05/2026 (Hemelvaartsdag)');
  }, 30_000);

  it('schrijft brieven elke vrijgegeven brief als twee pdf-bestanden, voor wie dat recht heeft', async () => {
    const { status, uit } = await loop('brieven', '--uit', 'post', '--dossier', NUMMER);
    expect([status, uit]).toEqual([0, expect.stringContaining('4 brieven geschreven')]);
    const namen = (await readdir(join(map, 'post'))).sort();
    expect(namen).toHaveLength(8);
    expect(namen).toContain(`${NUMMER}_2026-04-20_dringende-steun.ua.pdf`);
    for (const naam of namen) expect((await readFile(join(map, 'post', naam))).subarray(0, 5).toString()).toBe('%PDF-');
    const geweigerd = await loop('brieven', '--uit', 'niet', '--als', 'financien');
    expect([geweigerd.status, geweigerd.fout]).toEqual([1, expect.stringContaining('Uw rol laat niet toe')]);
  }, 30_000);

  it('neemt invoer de goede regels aan, meldt de foute, en voegt een tweede keer niets toe', async () => {
    const regel = (sleutel: string, anders: object = {}) =>
      JSON.stringify({
        sleutel,
        client: {
          aanspreking: 'neutraal',
          voornaam: 'Robin',
          naam: 'Proef',
          adressen: [{ soort: 'balie', regels: [] }],
        },
        werker: 'Tine Goossens',
        aanvraag: { wijze: 'brief', vraag: 'Steun', lijnen: [{ spoor: 'MD', steun: 'AFS', omschrijving: 'Steun' }] },
        ...anders,
      });
    await writeFile(
      join(map, 'in.jsonl'),
      ['\uFEFF' + regel('a'), '', '{"sleutel":', regel('b', { werker: 'Niemand' }), regel('c'), ''].join('\r\n'),
    );
    const eerste = await loop('invoer', 'in.jsonl');
    expect(eerste.status).toBe(1);
    expect(eerste.fout.trimEnd().split('\n')).toEqual([
      'regel 3, de hele regel (json): Deze regel is geen geldige JSON.',
      'regel 4, werker (bestaand): Deze werker is niet bekend of niet meer actief.',
    ]);
    expect(eerste.uit).toContain('4 regels gelezen: 2 ingevoerd, 0 waren er al, 2 geweigerd.');
    expect((await loop('invoer', 'in.jsonl')).uit).toContain('0 ingevoerd, 2 waren er al, 2 geweigerd.');
    expect((await loop('invoer', 'in.jsonl', '--als', 'joke')).uit).toContain('0 ingevoerd, 2 waren er al');
    expect(await gebrokenInvarianten(omgeving.beheerUrl)).toEqual([]);
  }, 60_000);
});

it('een opdracht zegt in één regel dat er niets loopt', async () => {
  const vorige = omgeving;
  omgeving = { ...omgeving, apiUrl: 'http://127.0.0.1:1' };
  const { status, fout } = await loop('stand');
  omgeving = vorige;
  expect([status, fout]).toEqual([1, 'De API op http://127.0.0.1:1 antwoordt niet.\n']);
});
