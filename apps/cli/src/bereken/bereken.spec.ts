import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakBerekenschema, type Toetsuitkomst } from '@besluitpad/domain';
import { voerUit } from '../opdrachten.js';

const docs = (naam: string) => new URL(`../../../../docs/${naam}`, import.meta.url);
const VOORBEELD = docs('bereken.voorbeeld.json').pathname;
let map: string;
beforeAll(async () => (map = await mkdtemp(join(tmpdir(), 'bereken-'))));
afterAll(() => rm(map, { recursive: true }));

async function loop(...args: string[]) {
  const [uit, fout]: [string[], string[]] = [[], []];
  const status = await voerUit(['bereken', ...args], {
    schrijf: (tekst) => uit.push(tekst),
    meldFout: (tekst) => fout.push(tekst),
  });
  return { status, uit: uit.join('\n'), fout: fout.join('\n') };
}

async function metBestand(inhoud: string, ...args: string[]) {
  const bestand = join(map, 'toets.json');
  await writeFile(bestand, inhoud);
  return loop(bestand, ...args);
}

const GOED = {
  ...{ aanvraagdatum: '2026-03-16', opDatum: '2026-03-16', bevestigdTot: '2026-12-31' },
  aanvragers: [{ hoedanigheid: 'aanvrager', categorie: 2 }],
};

describe('besluitpad bereken', () => {
  it('toont het voorbeeld met elke stap, bron en zekerheid', async () => {
    const { status, uit, fout } = await loop(VOORBEELD);
    expect([status, fout]).toEqual([0, '']);
    expect(uit).toContain('Leefloon van dochter (categorie 1): € 331,31 per maand');
    expect(uit).toContain('Middelen van broer: € 0,00 per maand. Telt niet: geen meerderjarige onderhoudsplichtige');
    expect(uit).toMatch(/-€? ?.*2\.310,00 {2}middelen vader {2,}artikel 34/);
    expect(uit).toMatch(/forfaitaire vrijstelling .* na te kijken/);
    expect(uit).toContain('Eerste maand: 16 van 31 dagen, € 171,00.');
  });

  it('geeft met --json dezelfde berekening', async () => {
    const { status, uit } = await loop(VOORBEELD, '--json');
    const uitkomst = JSON.parse(uit) as Toetsuitkomst;
    expect([status, uitkomst.regime, uitkomst.samenCent]).toEqual([0, '2026', 33_131]);
    expect(uitkomst.aanvragers[0]?.stappen[0]).toEqual({
      regel: '3 × leefloon categorie 1',
      bron: 'artikel 34 van het koninklijk besluit van 11 juli 2002',
      zekerheid: 'na_te_kijken',
      uit: '3 × € 876,13',
      bedragCent: 262_839,
    });
  });

  it('toont bij meer aanvragers ook wat ze samen krijgen', async () => {
    const twee = {
      ...GOED,
      aanvragers: [...GOED.aanvragers, { hoedanigheid: 'broer', categorie: 2 }],
      einde: '2026-04-10',
    };
    const { uit } = await metBestand(JSON.stringify(twee));
    expect(uit).toContain('Samen: € 2.628,40 per maand.');
    expect(uit).toContain('Laatste maand: 10 van 30 dagen');
  });

  it('staat met zijn schema in de documentatie: na een wijziging `npm run berekenschema -w @besluitpad/cli`', async () => {
    expect(maakBerekenschema()).toBe(await readFile(docs('bereken.schema.json'), 'utf8'));
    expect((await loop('--schema')).uit).toContain('Middelentoets voor besluitpad bereken');
    expect((await loop('--help')).uit).toContain('bereken BESTAND.json');
  });

  it.each([
    [
      'een onbekende SPI',
      {
        aanvragers: [
          {
            hoedanigheid: 'a',
            categorie: 1,
            middelen: [{ soort: 'beroepsinkomen', bedragCent: 1, per: 'maand', spi: 'algemeen' }],
          },
        ],
      },
      'SPI-vrijstelling',
    ],
    ['een dag na de bevestiging', { bevestigdTot: '2026-03-15' }, 'geen bevestigde waarde'],
    [
      'een negatief bedrag',
      { aanvragers: [{ hoedanigheid: 'a', categorie: 1, kapitaalCent: -1 }] },
      'aanvragers[0].kapitaalCent: dit moet minstens 0 zijn.',
    ],
    [
      'een te groot bedrag',
      { aanvragers: [{ hoedanigheid: 'a', categorie: 1, kapitaalCent: 1e9 }] },
      'aanvragers[0].kapitaalCent: dit mag hoogstens',
    ],
    ['geen aanvrager', { aanvragers: [] }, 'aanvragers: geef er minstens 1.'],
    [
      'te veel aanvragers',
      { aanvragers: Array.from({ length: 7 }, () => GOED.aanvragers[0]) },
      'aanvragers: geef er hoogstens 6.',
    ],
    ['een verkeerde categorie', { aanvragers: [{ hoedanigheid: 'a', categorie: 4 }] }, 'aanvragers[0].categorie: '],
    ['een veld dat niet bestaat', { kat: 1 }, 'kat: dit veld bestaat niet.'],
    ['een datum die niet bestaat', { opDatum: '2026-02-30' }, 'opDatum: Dit is geen bestaande datum'],
    ['een getal als tekst', { aanvraagdatum: 3 }, 'aanvraagdatum: dit veld ontbreekt of is geen tekst.'],
  ])('weigert %s met het veld en de regel, en status 2', async (_wat, anders, zin) => {
    const { status, uit, fout } = await metBestand(JSON.stringify({ ...GOED, ...anders }));
    expect([status, uit]).toEqual([2, '']);
    expect(fout).toContain(zin);
  });

  it('zegt welk veld ontbreekt', async () => {
    const { aanvraagdatum: _weg, ...zonder } = GOED;
    expect((await metBestand(JSON.stringify(zonder))).fout).toContain(
      'aanvraagdatum: dit veld ontbreekt of is geen tekst.',
    );
    expect((await metBestand('[]')).fout).toContain('het bestand: dit veld ontbreekt of is geen object.');
  });

  it.each([
    ['geen JSON', () => metBestand('{'), 'geen geldige JSON'],
    ['geen bestand', () => loop('/bestaat/niet.json'), 'kan niet gelezen worden (ENOENT)'],
    ['geen argument', () => loop(), 'Geef het bestand'],
  ])('weigert %s', async (_wat, doe, zin) => {
    const { status, fout } = await doe();
    expect(status).toBe(2);
    expect(fout).toContain(zin);
  });
});
