import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stap } from './spel/stap.js';
import { bewaarTussenstand, leesTussenstand } from './tussenstand.js';
import { maakVoortgang } from './voortgang.js';

const stap = (dossier: Stap['dossier'], op: string, wat: string): Stap => ({
  dossier,
  op,
  wat,
  doe: () => Promise.resolve(),
});

const VERHAAL = [
  stap('D01', '2026-03-09T10:00', 'aanvraag geregistreerd'),
  stap('D02', '2026-03-16T09:00', 'aanvraag geregistreerd'),
  stap('D01', '2026-03-27T09:00', 'brief ondertekend'),
];

function speelAf(scherm: boolean): { gebleven: string[]; vervangen: string[] } {
  const gebleven: string[] = [];
  const vervangen: string[] = [];
  const uitvoer = {
    schrijf: (tekst: string) => gebleven.push(tekst),
    meldFout: (tekst: string) => gebleven.push(tekst),
    ...(scherm ? { overschrijf: (tekst: string) => void vervangen.push(tekst) } : {}),
  };
  const voortgang = maakVoortgang(VERHAAL, uitvoer);
  for (const [i, deze] of VERHAAL.entries()) voortgang(deze, i + 1, VERHAAL.length);
  return { gebleven, vervangen };
}

describe('de voortgang van de demonstratie', () => {
  it('geeft zonder scherm elke stap een regel, met dag en dossier', () => {
    expect(speelAf(false).gebleven).toEqual([
      '1/3  ma 09/03/2026 10:00  D01      aanvraag geregistreerd',
      '2/3  ma 16/03/2026 09:00  D02      aanvraag geregistreerd',
      '3/3  vr 27/03/2026 09:00  D01      brief ondertekend',
    ]);
  });

  it('vervangt op een scherm de regel, en laat staan waar een dossier uitgespeeld is', () => {
    const { gebleven, vervangen } = speelAf(true);
    expect(vervangen.filter((regel) => regel !== '')).toHaveLength(3);
    expect(gebleven).toEqual(['✔ 2/3  ma 16/03/2026 09:00  D02      aanvraag geregistreerd']);
  });
});

describe('een demonstratie die afgebroken werd', () => {
  let map: string;
  beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'besluitpad-cli-'))));
  afterEach(() => rmSync(map, { recursive: true }));

  it('gaat verder waar ze was, als de klok daar staat', () => {
    const bestand = join(map, 'voortgang.json');
    bewaarTussenstand(bestand, { gedaan: 2, ids: { 'D01.aanvraag': 'x' } }, '2026-03-16T08:00:00.000Z');
    expect(leesTussenstand(bestand, '2026-03-16T08:00:00.000Z')).toMatchObject({
      gedaan: 2,
      ids: { 'D01.aanvraag': 'x' },
    });
  });

  it('begint opnieuw in een databank die nog niet zo ver is', () => {
    const bestand = join(map, 'voortgang.json');
    bewaarTussenstand(bestand, { gedaan: 2, ids: {} }, '2026-03-16T08:00:00.000Z');
    expect(leesTussenstand(bestand, '2026-01-05T08:00:00.000Z')).toBeUndefined();
    expect(leesTussenstand(join(map, 'er-niet.json'), '2026-03-16T08:00:00.000Z')).toBeUndefined();
  });
});
