import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const pdfcheck = fileURLToPath(new URL('pdfcheck.mjs', import.meta.url));

describe('pdfcheck', () => {
  const map = mkdtempSync(path.join(tmpdir(), 'pdfcheck-'));
  const geenPdf = path.join(map, 'brief.pdf');
  writeFileSync(geenPdf, 'dit is geen PDF');
  afterAll(() => rmSync(map, { recursive: true }));

  const keur = (args, env = {}) =>
    spawnSync(process.execPath, [pdfcheck, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });

  it('zegt zonder Java dat de controle overgeslagen is, en faalt niet', () => {
    const { status, stdout } = keur(['ua1', geenPdf], { PATH: map });
    expect(stdout).toBe('overgeslagen: geen Java gevonden\n');
    expect(status).toBe(0);
  });

  it('faalt zonder Java als de controle verplicht is', () => {
    expect(keur(['ua1', geenPdf], { PATH: map, PDFCHECK_VERPLICHT: '1' }).status).toBe(2);
  });

  it.each([
    ['geen standaard', [geenPdf], 'begin met ua1 of 2a'],
    ['geen bestand', ['ua1'], 'gebruik'],
    ['een bestand dat er niet is', ['2a', '/bestaat/niet.pdf'], 'bestaat niet'],
  ])('weigert %s', (_wat, args, melding) => {
    const { status, stderr } = keur(args);
    expect(stderr).toContain(melding);
    expect(status).toBe(2);
  });

  it('keurt een bestand af dat geen PDF is, of zegt dat de controle overgeslagen is', () => {
    const { status, stdout } = keur(['ua1', geenPdf]);
    if (stdout.startsWith('overgeslagen: ')) expect(status).toBe(0);
    else {
      expect(stdout).toContain(`niet conform  ${geenPdf}`);
      expect(stdout).toContain('0 conform, 1 niet');
      expect(status).toBe(1);
    }
  }, 60_000);
});
