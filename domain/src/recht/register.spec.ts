import { klokIds } from '../klokken/tabel.js';
import { datum } from '../tijd/datum.js';
import { art34Regime, art34Regimes } from './art34.js';
import { artikelregels, wetbladen, wettabellen } from './register.js';
import { kies } from './tabel.js';

describe('het register van de wettabellen', () => {
  it('kent elke tabel één keer, ook elke klok', () => {
    const ids = wettabellen.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['leefloon', 'sanctie', 'huurwaarborg', 'IP', 'DMH', 'art34', ...klokIds]),
    );
  });

  it.each(wettabellen.map(({ id, tabel }) => [id, tabel] as const))(
    '%s: elke rij heeft een bron, en rijen overlappen niet',
    (_, { rijen, openRij }) => {
      // A scale without any amount found is a gap that throws, never a guess; a rule always has a row.
      if (openRij === 'geldt') expect(rijen.length).toBeGreaterThan(0);
      const oplopend = [...rijen].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
      for (const [i, rij] of oplopend.entries()) {
        expect(rij.bron.trim()).not.toBe('');
        const volgende = oplopend[i + 1];
        if (volgende !== undefined) expect(rij.tot !== undefined && rij.tot < volgende.vanaf).toBe(true);
      }
    },
  );

  it('geeft zonder dag alle rijen, en op een dag de ene rij die dan geldt', () => {
    const alle = wetbladen().find(({ id }) => id === 'leefloon')!;
    expect(alle.rijen.length).toBeGreaterThan(1);
    const opDag = wetbladen(datum('2024-06-01')).find(({ id }) => id === 'leefloon')!;
    expect(opDag.rijen).toMatchObject([{ vanaf: '2024-05-01', tot: '2025-01-31' }]);
  });

  it('zegt het waar op die dag niets bevestigd is, en valt nergens op terug', () => {
    const blad = wetbladen(datum('2023-06-01')).find(({ id }) => id === 'leefloon')!;
    expect(blad.rijen).toEqual([]);
    expect(blad.ontbreekt).toContain('geen bevestigde waarde');
  });

  it('de overgang van artikel 34 staat in de tabel zoals de berekening haar kiest', () => {
    for (const dag of ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'].map(datum)) {
      expect(kies(art34Regimes, dag).waarde.regime).toBe(art34Regime(dag));
    }
  });

  it('toont ook de artikelen die in twijfel staan', () => {
    expect(artikelregels()).toContainEqual({
      id: 'DLB_114',
      wet: 'DLB',
      nummer: 'artikel 114',
      inhoud: 'dringende steun door de voorzitter',
      zekerheid: 'twijfel',
    });
  });
});
