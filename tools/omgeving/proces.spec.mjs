// With real processes: what is started is ended, and nothing else.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDataFolder, readJsonIfPresent, writeJson } from './data.mjs';
import { endLeftovers, processRegister } from './nalatenschap.mjs';
import { Proces } from './proces.mjs';
import { findProcessMark } from './procesmerk.mjs';

const BLIJFT = `console.log('ik ben klaar'); setInterval(() => undefined, 1000);`;

describe('een proces onder toezicht', () => {
  /** @type {string} */
  let map;
  /** @type {string[]} */
  let meldingen;
  /** @type {Proces[]} */
  let gestart;

  beforeEach(() => {
    map = makeDataFolder(mkdtempSync(join(tmpdir(), 'besluitpad-proces-')));
    meldingen = [];
    gestart = [];
  });
  afterEach(async () => {
    for (const proces of gestart) await proces.stop();
    rmSync(map, { recursive: true });
  });

  const maak = (
    /** @type {string} */ code,
    /** @type {Partial<import('./proces.mjs').ProcesOpties>} */ anders = {},
  ) => {
    const proces = new Proces({
      naam: 'proef',
      commando: process.execPath,
      argumenten: ['-e', code],
      log: join(map, 'logs', 'proef.log'),
      isKlaar: 'ik ben klaar',
      meld: (bericht) => meldingen.push(bericht),
      ...anders,
    });
    gestart.push(proces);
    return proces;
  };

  /** Waits for a state of the world, not for a time. @param {() => boolean} waar */
  async function tot(waar) {
    while (!waar()) await new Promise((verder) => setTimeout(verder, 10));
  }

  it('is klaar wanneer het dat zegt, en weg wanneer het moet stoppen', async () => {
    const proces = await maak(BLIJFT).start();
    const pid = Number(proces.pid);
    expect(findProcessMark(pid)).toBeDefined();
    await proces.stop();
    expect(findProcessMark(pid)).toBeUndefined();
    expect(meldingen).toEqual([]);
  });

  it('meldt met zijn laatste woorden dat het niet start', async () => {
    const start = maak(`console.error('geen databank'); process.exit(3)`).start();
    await expect(start).rejects.toThrow(/proef start niet: code 3\.[\s\S]*geen databank/);
  });

  it('telt als niet gestart wanneer het te lang zwijgt, en blijft dan niet achter', async () => {
    const proces = maak(`setInterval(() => undefined, 1000)`, { klaarMs: 300 });
    await expect(proces.start()).rejects.toThrow('geen antwoord na 0.3 s');
    expect(findProcessMark(Number(proces.pid))).toBeUndefined();
  });

  it('wordt opnieuw gestart wanneer het omvalt, en dat wordt gemeld', async () => {
    const proces = await maak(BLIJFT).start();
    const eerste = Number(proces.pid);
    process.kill(eerste, 'SIGKILL');
    await tot(() => meldingen.length === 2);
    expect(meldingen).toEqual([
      'proef is uitgevallen (signaal SIGKILL) en wordt opnieuw gestart (1/5)',
      'proef draait weer',
    ]);
    expect(proces.pid).not.toBe(eerste);
  });

  it('wordt opgegeven wanneer het blijft omvallen', async () => {
    const vallend = `console.log('ik ben klaar'); setTimeout(() => process.exit(9), 100)`;
    const opgave = new Promise((gegeven) => {
      void maak(vallend, { herstarten: 1, bijOpgave: gegeven }).start();
    });
    expect(String(await opgave)).toContain('2 keer uitgevallen binnen een minuut (code 9)');
  });

  it('wordt met geweld gestopt wanneer het een verzoek negeert, met wat het zelf startte', async () => {
    const hardleers = `
      const kind = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
      process.on('SIGTERM', () => undefined);
      console.log('kind ' + kind.pid + ', ik ben klaar');
      setInterval(() => undefined, 1000);`;
    const proces = await maak(hardleers, { stopMs: 200 }).start();
    const kind = Number(/kind (\d+)/.exec(readFileSync(join(map, 'logs', 'proef.log'), 'utf8'))?.[1]);
    expect(findProcessMark(kind)).toBeDefined();
    await proces.stop();
    await tot(() => findProcessMark(kind) === undefined);
    expect(findProcessMark(Number(proces.pid))).toBeUndefined();
  });

  it('start niet meer nadat de start werd afgebroken', async () => {
    const proces = maak(BLIJFT, { signal: AbortSignal.abort() });
    await expect(proces.start()).rejects.toThrow('aborted');
    expect(proces.pid).toBeUndefined();
  });

  it('wordt bij een volgende start opgeruimd wanneer het achterbleef, en een vreemd proces blijft ongemoeid', async () => {
    const vreemd = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    const register = processRegister(map);
    const proces = await maak(BLIJFT, { register, herstarten: 0 }).start();
    const pid = Number(proces.pid);
    const boek = join(map, 'processen.json');
    expect(readJsonIfPresent(boek)).toEqual([{ naam: 'proef', pid, merk: findProcessMark(pid) }]);
    // The number was given to another process since: same number, other mark.
    register.noteer('vreemd', Number(vreemd.pid));
    const genoteerd = readJsonIfPresent(boek);
    writeJson(boek, [genoteerd[0], { ...genoteerd[1], merk: 'van toen' }]);

    await endLeftovers(map, (bericht) => meldingen.push(bericht));

    expect(findProcessMark(pid)).toBeUndefined();
    expect(findProcessMark(Number(vreemd.pid))).toBeDefined();
    expect(meldingen).toEqual([`proef (proces ${pid}) bleef achter van een vorige start en wordt gestopt`]);
    vreemd.kill();
    await once(vreemd, 'exit');
  });
});
