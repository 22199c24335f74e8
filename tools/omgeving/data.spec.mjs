import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder, lockDataFolder, makeDataFolder, Melding, readJsonIfPresent, secrets, writeJson } from './data.mjs';
import { findProcessMark } from './procesmerk.mjs';

describe('de gegevensmap', () => {
  /** @type {string} */
  let map;
  beforeEach(() => {
    map = makeDataFolder(mkdtempSync(join(tmpdir(), 'besluitpad-spec-')));
  });
  afterEach(() => rmSync(map, { recursive: true }));

  it('ligt naast de broncode zolang niemand een andere kiest', () => {
    expect(dataFolder({}, '/project')).toBe('/project/.besluitpad');
    expect(dataFolder({ BESLUITPAD_DATA: '/elders/map' }, '/project')).toBe('/elders/map');
    expect(dataFolder({ BESLUITPAD_DATA: 'naast' }, '/project')).toBe('/project/naast');
  });

  it('weigert een lege keuze in plaats van stil iets anders te nemen', () => {
    expect(() => dataFolder({ BESLUITPAD_DATA: '' }, '/project')).toThrow('BESLUITPAD_DATA is leeg');
  });

  it('is van één start tegelijk en komt daarna weer vrij', () => {
    const geefTerug = lockDataFolder(map);
    expect(() => lockDataFolder(map)).toThrow(`draait al op ${map} (proces ${process.pid}`);
    geefTerug();
    lockDataFolder(map)();
    expect(readdirSync(map)).toEqual(['logs', 'mail']);
  });

  it('wordt overgenomen van een start die er niet meer is', async () => {
    const voorbij = spawn(process.execPath, ['-e', '']);
    const pid = Number(voorbij.pid);
    await once(voorbij, 'exit');
    writeJson(join(map, 'start.lock'), { pid, merk: 'van toen', sinds: '2026-01-01T00:00:00Z' });
    lockDataFolder(map)();
  });

  it('wordt overgenomen wanneer een ander proces intussen hetzelfde nummer kreeg', () => {
    writeJson(join(map, 'start.lock'), { pid: process.pid, merk: 'van toen', sinds: '2026-01-01T00:00:00Z' });
    lockDataFolder(map)();
  });

  it('houdt haar geheimen, alleen leesbaar voor de eigenaar', () => {
    const eerst = secrets(map);
    expect(secrets(map)).toEqual(eerst);
    expect(statSync(join(map, 'geheimen.json')).mode & 0o777).toBe(0o600);
    const [id, sleutel] = eerst.codec.split(':');
    expect(id).toBe('k1');
    expect(Buffer.from(String(sleutel), 'base64')).toHaveLength(32);
    expect(new Set(Object.values(eerst)).size).toBe(4);
  });

  it('noemt een beschadigd bestand bij naam', () => {
    const pad = join(map, 'poorten.json');
    writeFileSync(pad, '{"api": 30');
    expect(() => readJsonIfPresent(pad)).toThrow(Melding);
    expect(() => readJsonIfPresent(pad)).toThrow(pad);
    expect(readJsonIfPresent(join(map, 'bestaat-niet.json'))).toBeUndefined();
  });

  it('laat geen halve bestanden achter', () => {
    writeJson(join(map, 'a.json'), { a: 1 });
    expect(readFileSync(join(map, 'a.json'), 'utf8')).toBe('{\n  "a": 1\n}\n');
    expect(readdirSync(map)).toEqual(['a.json', 'logs', 'mail']);
  });
});

describe('het merk van een proces', () => {
  it('verschilt tussen twee processen en verdwijnt met het proces', async () => {
    const ander = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    const pid = Number(ander.pid);
    expect(findProcessMark(pid)).toBeDefined();
    expect(findProcessMark(pid)).not.toBe(findProcessMark(process.pid));
    expect(findProcessMark(process.pid)).toBe(findProcessMark(process.pid));
    ander.kill('SIGKILL');
    await once(ander, 'exit');
    expect(findProcessMark(pid)).toBeUndefined();
  });
});
