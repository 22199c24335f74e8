import { briefGegevens, findUitlegblad, UITLEGTALEN, type BriefSoort } from '@besluitpad/domain';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zetBrief, zetUitleg, type Standaard, type Zetopties } from '../src/index.js';
import { voorbeelden, voorbeeldVan } from './voorbeelden.js';

const pdfcheck = fileURLToPath(new URL('../../tools/pdfcheck/pdfcheck.mjs', import.meta.url));
const vormen: readonly Zetopties[] = [{}, { groot: true }, { venster: 'links' }];
// What is sent, in large print too; every form of both files for one of each layout part.
const inElkeVorm: readonly BriefSoort[] = ['toekenning_leefloon', 'aanvraagformulier', 'oproeping'];

describe('veraPDF', () => {
  const map = mkdtempSync(path.join(tmpdir(), 'besluitpad-pdf-'));
  afterAll(() => rmSync(map, { recursive: true }));

  function schrijf(standaard: Standaard): string[] {
    return voorbeelden.flatMap(({ soort, boom }, i) =>
      vormen.slice(0, inElkeVorm.includes(soort) ? vormen.length : standaard === 'ua-1' ? 2 : 1).map((vorm, j) => {
        const bestand = path.join(map, `${i}-${j}-${standaard}.pdf`);
        writeFileSync(bestand, zetBrief(boom(), { ...vorm, standaard }));
        return bestand;
      }),
    );
  }

  function schrijfUitleg(): string[] {
    const brief = briefGegevens.toekenning_leefloon.parse(voorbeeldVan('toekenning_leefloon'));
    return UITLEGTALEN.map((taal) => {
      const bestand = path.join(map, `uitleg-${taal}.pdf`);
      writeFileSync(bestand, zetUitleg(findUitlegblad('toekenning_leefloon', brief, taal)!));
      return bestand;
    });
  }

  // Where Java is missing pdfcheck says so on its own line and this test says no more than that.
  it('elke brief voldoet aan PDF/UA-1 en PDF/A-2a, ook in grote letters, en elk uitlegblad aan PDF/UA-1', () => {
    const ua = [...schrijf('ua-1'), ...schrijfUitleg()];
    const archief = schrijf('a-2a');
    const { status, stdout } = spawnSync(process.execPath, [pdfcheck, 'ua1', ...ua, '2a', ...archief], {
      encoding: 'utf8',
    });
    expect(stdout).toMatch(new RegExp(`^overgeslagen: .+$|^${ua.length + archief.length} conform, 0 niet$`, 'm'));
    expect(stdout).not.toMatch(/^niet conform/m);
    expect(status).toBe(0);
  }, 240_000);
});
