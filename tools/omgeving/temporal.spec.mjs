// The server is a stand-in here: a program that reads its store as the real one does, and listens or gives up.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDataFolder } from './data.mjs';
import { choosePorts } from './poorten.mjs';
import { startTemporal } from './temporal.mjs';

const SERVER = `#!${process.execPath}
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const value = (name) => process.argv[process.argv.indexOf(name) + 1];
const store = value('--db-filename');
const content = existsSync(store) ? readFileSync(store, 'utf8') : '';
if (content === 'rommel') { console.error('sqlite: file is not a database'); process.exit(1); }
if (content === 'bezet') { console.error('listen tcp: address already in use'); process.exit(1); }
writeFileSync(store, content + 'gestart');
require('node:net').createServer().listen(Number(value('--port')), '127.0.0.1');
process.on('SIGINT', () => process.exit(0));
`;

describe('de opslag van Temporal', () => {
  /** @type {string} */
  let data;
  /** @type {string[]} */
  let meldingen;
  /** @type {string} */
  let programma;

  beforeEach(() => {
    data = makeDataFolder(mkdtempSync(join(tmpdir(), 'besluitpad-temporal-')));
    meldingen = [];
    programma = join(data, 'server.cjs');
    writeFileSync(programma, SERVER);
    chmodSync(programma, 0o755);
  });
  afterEach(() => rmSync(data, { recursive: true }));

  const opslag = () => readdirSync(data).filter((naam) => naam.startsWith('temporal.db'));

  /** @param {string} versie */
  async function startEnStop(versie) {
    const { temporal: poort, temporalUi: uiPoort } = await choosePorts(data, { willekeurig: true });
    const meld = (/** @type {string} */ bericht) => void meldingen.push(bericht);
    const server = await startTemporal({ data, poort, uiPoort, programma: { pad: programma, versie }, meld });
    await server.proces.stop();
  }

  it('blijft staan bij een volgende start met dezelfde versie', async () => {
    await startEnStop('1.31.2');
    await startEnStop('1.31.2');
    expect(readFileSync(join(data, 'temporal.db'), 'utf8')).toBe('gestartgestart');
    expect(meldingen).toEqual([]);
  });

  it('wordt opzijgezet, niet gewist, wanneer ze van een andere versie is', async () => {
    await startEnStop('1.31.2');
    await startEnStop('1.32.0');
    expect(readFileSync(join(data, 'temporal.db'), 'utf8')).toBe('gestart');
    expect(opslag()).toHaveLength(2);
    expect(meldingen).toEqual([expect.stringContaining('is van een andere versie van Temporal')]);
  });

  it('wordt opzijgezet wanneer ze onleesbaar is', async () => {
    writeFileSync(join(data, 'temporal.db'), 'rommel');
    writeFileSync(join(data, 'temporal.versie'), '1.31.2');
    await startEnStop('1.31.2');
    expect(
      opslag()
        .map((naam) => readFileSync(join(data, naam), 'utf8'))
        .sort(),
    ).toEqual(['gestart', 'rommel']);
    expect(meldingen).toEqual([expect.stringContaining('is onleesbaar')]);
  });

  it('blijft onaangeroerd wanneer de start om een andere reden mislukt', async () => {
    writeFileSync(join(data, 'temporal.db'), 'bezet');
    writeFileSync(join(data, 'temporal.versie'), '1.31.2');
    await expect(startEnStop('1.31.2')).rejects.toThrow('address already in use');
    expect(opslag()).toEqual(['temporal.db']);
  });
});
