import { datum, plusDagen } from '../tijd/datum.js';
import type { Bevoegdheidsfeiten } from './bevoegdheidstoets.js';
import { doorzendtermijnNaVerhuis, zinVanVerhuis } from './verhuis.js';

const VERHUIS = datum('2026-06-01');
const feiten = (meer: Partial<Bevoegdheidsfeiten> = {}): Bevoegdheidsfeiten => ({
  referentiedatum: datum('2026-05-20'),
  gewoonlijkVerblijf: 'Heidebeke',
  verhuis: { van: 'Heidebeke', op: VERHUIS, naar: 'Zandhoek' },
  ...meer,
});

describe('de vijf dagen om door te zenden na een verhuis', () => {
  it.each([
    ['weken vooraf', '2026-05-20', '2026-06-01', '2026-06-06'],
    ['de dag vóór de verhuis', '2026-05-31', '2026-06-01', '2026-06-06'],
    ['op de dag van de verhuis', '2026-06-01', '2026-06-01', '2026-06-06'],
    ['de dag erna', '2026-06-02', '2026-06-02', '2026-06-07'],
  ])(
    'meldt de cliënt het %s, dan tellen ze vanaf de verhuis of vanaf de melding als die later is',
    (_, op, begint, uiterlijk) => {
      expect(doorzendtermijnNaVerhuis(feiten(), datum(op))).toEqual({ gemeente: 'Zandhoek', begint, uiterlijk });
    },
  );

  it('tellen over een schrikkeldag en een maandeinde als gewone dagen', () => {
    const verhuis = { van: 'Heidebeke', op: datum('2028-02-26'), naar: 'Zandhoek' };
    expect(doorzendtermijnNaVerhuis(feiten({ verhuis }), datum('2028-02-01'))?.uiterlijk).toBe('2028-03-02');
  });

  it.each<[string, Partial<Bevoegdheidsfeiten>]>([
    [
      'er geen nieuw adres is: dan blijven wij bevoegd',
      { verhuis: { van: 'Heidebeke', op: VERHUIS, naar: undefined } },
    ],
    [
      'een student verhuist: dan beslist de inschrijving',
      { student: { voltijds: true, ononderbroken: true, ingeschrevenBijAanvraag: 'Heidebeke' } },
    ],
  ])('beginnen niet als %s', (_, meer) => {
    expect(doorzendtermijnNaVerhuis(feiten(meer), VERHUIS)).toBeUndefined();
  });

  it('beginnen niet als niemand verhuist', () => {
    const { verhuis: _, ...zonder } = feiten();
    expect(doorzendtermijnNaVerhuis(zonder, VERHUIS)).toBeUndefined();
  });
});

describe('de stand van een dossier waarvan de cliënt verhuist', () => {
  const termijn = { begint: VERHUIS, uiterlijk: datum('2026-06-06') };

  it('zegt tot wanneer wij beslissen', () => {
    expect(zinVanVerhuis(termijn, plusDagen(VERHUIS, -1))).toBe(
      'De cliënt verhuist naar een andere gemeente: tot en met 31/05/2026 beslissen wij, zend daarna door tegen 06/06/2026.',
    );
  });

  it('zegt vanaf de dag zelf dat de aanvraag weg moet', () => {
    expect(zinVanVerhuis(termijn, VERHUIS)).toBe(
      'De cliënt verhuisde naar een andere gemeente: zend de aanvraag met redenen door tegen 06/06/2026.',
    );
  });
});
