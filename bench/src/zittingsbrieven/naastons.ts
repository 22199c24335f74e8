/** What a browser and a word processor make of the same letters. Each prints one file a letter; Besluitpad prints two. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { briefSoorten, type BriefBoom } from '@besluitpad/domain';
import type { Omgeving } from '@besluitpad/proeven';
import { stelBriefOp } from '@besluitpad/templates';
import { Chromium, vindChromium } from '../brieven/chromium.js';
import { alsWebpagina } from '../brieven/html.js';
import { metDatabank } from '../databank.js';
import { getal } from '../regel.js';
import { alsTekstdocument } from './tekstdocument.js';

const NIET_GEVONDEN = 'niet gevonden';
const KANTOREN = ['soffice', 'libreoffice'];

/** The letters of the meeting as they were printed, back from the data that were frozen with them. */
export async function leesBomen({ beheerUrl }: Omgeving, aantal: number): Promise<BriefBoom[]> {
  const rijen = await metDatabank(beheerUrl, async (db) => {
    const { rows } = await db.query<{ soort: string; invoer: never }>(
      'SELECT b.soort, b.invoer FROM brief b JOIN besluit x ON x.id = b.onderwerp_id ORDER BY b.gemaakt_op LIMIT $1',
      [aantal],
    );
    return rows;
  });
  return rijen.map(({ soort, invoer }) => {
    const kind = briefSoorten.find((s) => s === soort);
    if (kind === undefined) throw new Error(`Onbekende brief: ${soort}`);
    return stelBriefOp(kind, invoer);
  });
}

const sinds = (begin: number): string => `${getal((performance.now() - begin) / 1000, 1)} s`;

export async function meetChromium(bomen: readonly BriefBoom[]): Promise<string> {
  const programma = vindChromium();
  if (programma === undefined) return NIET_GEVONDEN;
  const chromium = new Chromium(programma);
  await chromium.open();
  const begin = performance.now();
  for (const boom of bomen) await chromium.print(alsWebpagina(boom));
  const duur = sinds(begin);
  await chromium.sluit();
  return duur;
}

/** All files in one start of the program: the fastest it offers. */
export async function meetLibreOffice(bomen: readonly BriefBoom[]): Promise<string> {
  const programma = KANTOREN.find((naam) => spawnSync(naam, ['--version'], { stdio: 'ignore' }).status === 0);
  if (programma === undefined) return NIET_GEVONDEN;
  const map = mkdtempSync(join(tmpdir(), 'besluitpad-kantoor-'));
  try {
    const namen = bomen.map((boom, i) => {
      const naam = join(map, `brief-${i}.fodt`);
      writeFileSync(naam, alsTekstdocument(boom));
      return naam;
    });
    const profiel = `-env:UserInstallation=${pathToFileURL(join(map, 'profiel')).href}`;
    const begin = performance.now();
    await voerUit(programma, [profiel, '--headless', '--convert-to', 'pdf', '--outdir', map, ...namen]);
    const duur = sinds(begin);
    const gemaakt = readdirSync(map).filter((naam) => naam.endsWith('.pdf')).length;
    return gemaakt === bomen.length ? duur : `${gemaakt} van ${bomen.length} in ${duur}`;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

function voerUit(programma: string, argumenten: string[]): Promise<void> {
  return new Promise((klaar, mis) => {
    const proces = spawn(programma, argumenten, { stdio: 'ignore' });
    proces.once('error', mis);
    proces.once('close', (code) => {
      if (code === 0) klaar();
      else mis(new Error(`${programma} eindigde met ${String(code)}`));
    });
  });
}
