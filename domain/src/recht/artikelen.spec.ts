import { klokIds, klokregel } from '../klokken/tabel.js';
import { datum } from '../tijd/datum.js';
import { artikelen, ArtikelNietDrukbaar, drukbaar, type ArtikelId } from './artikelen.js';
import { wetten } from './wetten.js';

const ids = Object.keys(artikelen) as ArtikelId[];
const twijfelachtig = ids.filter((id) => artikelen[id].zekerheid === 'twijfel');

describe('artikelen in een brief', () => {
  it('worden geciteerd met hun wet voluit', () => {
    expect(drukbaar('RMI_21_1')).toBe(
      'artikel 21, § 1, van de wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie',
    );
    expect(drukbaar('GERW_728')).toBe('artikel 728 van het Gerechtelijk Wetboek');
  });

  it.each(ids.filter((id) => artikelen[id].zekerheid !== 'twijfel'))('%s is drukbaar', (id) => {
    expect(drukbaar(id)).toMatch(/^artikel \d/);
  });

  it.each(twijfelachtig)('%s staat op twijfel en gaat nooit in een brief', (id) => {
    expect(() => drukbaar(id)).toThrow(ArtikelNietDrukbaar);
    expect(() => drukbaar(artikelen[id])).toThrow(ArtikelNietDrukbaar);
  });

  it('de artikelen die het dossier onzeker noemt, staan op twijfel', () => {
    expect(twijfelachtig).toEqual(
      expect.arrayContaining(['DLB_113', 'DLB_114', 'DLB_115', 'RMI_29', 'RMI_43_1', 'KBRMI_4', 'SW_BEROEPSGEHEIM']),
    );
  });

  it('geen enkele grondslag van een klok noemt een artikel dat op twijfel staat', () => {
    const verboden = twijfelachtig.flatMap((id) => {
      const { nummer, wet } = artikelen[id];
      return [`${nummer} ${wetten[wet].kort}`, `${nummer} van ${wetten[wet].voluit}`];
    });
    for (const id of klokIds) {
      const { grondslag } = klokregel(id, datum('2026-06-22'));
      expect(verboden.filter((citaat) => grondslag.includes(citaat))).toEqual([]);
    }
  });
});
