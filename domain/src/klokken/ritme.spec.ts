import { datum, plusDagen, type Datum } from '../tijd/datum.js';
import { eersteHaalbareZitting, toetsRitme } from './ritme.js';

/** The real calendar of a small OCMW in 2025 (domein S62). */
const MAANDELIJKS_2025 = [
  ...['2025-01-23', '2025-02-20', '2025-03-20', '2025-04-17', '2025-05-15', '2025-06-19'],
  ...['2025-07-17', '2025-08-21', '2025-09-18', '2025-10-16', '2025-11-20', '2025-12-16'],
].map(datum);

/** From Thursday 8 January 2026, every so many days. */
function vanafDonderdag(stap: number): Datum[] {
  return Array.from({ length: Math.floor(364 / stap) + 1 }, (_, i) => plusDagen(datum('2026-01-08'), i * stap));
}

const metOproeping = (dagen: readonly Datum[], oproepingDagen: number) =>
  dagen.map((dag) => ({ id: dag, datum: dag, oproepingDagen }));

type Rij = readonly [naam: string, jaar: number, dagen: readonly Datum[], oproeping: number, verwacht: Verwacht];
/** Days that cannot be decided in time after 0, 7 and 14 days of work, and the longest road after 14. */
type Verwacht = readonly [na0: number, na7: number, na14: number, langste: number];

const TABEL: readonly Rij[] = [
  ['maandelijks, oproeping 8 dagen', 2025, MAANDELIJKS_2025, 8, [76, 153, 230, 56]],
  ['maandelijks, oproeping 5 dagen', 2025, MAANDELIJKS_2025, 5, [43, 120, 197, 53]],
  ['om de twee weken, oproeping 8 dagen', 2026, vanafDonderdag(14), 8, [0, 0, 118, 35]],
  ['om de twee weken, oproeping 5 dagen', 2026, vanafDonderdag(14), 5, [0, 0, 50, 32]],
  ['wekelijks, oproeping 8 dagen', 2026, vanafDonderdag(7), 8, [0, 0, 0, 28]],
  // §3.3 joins the two weekly calendars in one row and gives the longer road of them, the 28 days above.
  ['wekelijks, oproeping 5 dagen', 2026, vanafDonderdag(7), 5, [0, 0, 0, 25]],
];

describe('de tabel van §3.3: kan het comité binnen dertig dagen beslissen?', () => {
  it.each(TABEL)('%s', (_, jaar, dagen, oproeping, [na0, na7, na14, langste]) => {
    const vraag = {
      zittingen: metOproeping(dagen, oproeping),
      van: datum(`${jaar}-01-02`),
      tot: datum(`${jaar}-11-15`),
    };
    const [nul, zeven, veertien] = [0, 7, 14].map((dagenWerk) => toetsRitme({ ...vraag, dagenWerk }));
    for (const [ritme, verwacht] of [
      [nul, na0],
      [zeven, na7],
      [veertien, na14],
    ] as const) {
      expect(ritme?.dagen).toBe(318);
      expect(ritme?.teLaat).toBe(verwacht);
      expect(Math.abs(ritme!.aandeelProcent - (100 * verwacht) / 318)).toBeLessThanOrEqual(1);
    }
    expect(veertien?.langsteDagen).toBe(langste);
  });

  it('zegt geen langste weg als de kalender te vroeg ophoudt', () => {
    const zittingen = metOproeping(MAANDELIJKS_2025, 8);
    const ritme = toetsRitme({ zittingen, van: datum('2025-12-08'), tot: datum('2025-12-09'), dagenWerk: 0 });
    expect(ritme).toEqual({ dagen: 2, teLaat: 1, aandeelProcent: 50 });
  });

  it('de eerste haalbare zitting is de eerste die nog op te roepen is', () => {
    const zittingen = metOproeping(MAANDELIJKS_2025, 8);
    expect(eersteHaalbareZitting(zittingen, datum('2025-01-14'))?.datum).toBe('2025-01-23');
    expect(eersteHaalbareZitting(zittingen, datum('2025-01-15'))?.datum).toBe('2025-01-23');
    expect(eersteHaalbareZitting(zittingen, datum('2025-01-16'))?.datum).toBe('2025-02-20');
    expect(eersteHaalbareZitting(zittingen, datum('2025-12-09'))).toBeUndefined();
  });
});
