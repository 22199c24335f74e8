/** Every clock of the law is begun by an act: a clock that only stands in the table would warn nobody. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { klokIds, klokregel, datum } from '@besluitpad/domain';

const WORTEL = join(import.meta.dirname, '..', '..', '..', '..');
const API = 'apps/api/src';

/** The file whose act begins it. */
const BEGINT_IN: Readonly<Record<string, string>> = {
  'CLK-01': `${API}/aanvragen/klokken.ts`,
  'CLK-02': `${API}/besluiten/klokkenUitBesluit.ts`,
  'CLK-03': `${API}/aanvragen/klokken.ts`,
  'CLK-04': `${API}/bevoegdheid/verloopConflict.ts`,
  'CLK-05': `${API}/aanvragen/klokken.ts`,
  'CLK-06': `${API}/aanvragen/klokken.ts`,
  'CLK-07': `${API}/aanvragen/klokken.ts`,
  'CLK-08': `${API}/zittingen/klokken.ts`,
  'CLK-09': `${API}/zittingen/klokken.ts`,
  'CLK-10': `${API}/dringend/verleen.ts`,
  'CLK-11': `${API}/besluiten/klokkenUitBesluit.ts`,
  'CLK-12': `${API}/brieven/bewijs.ts`,
  'CLK-13': `${API}/aanvragen/klokken.ts`,
  'CLK-14': `${API}/besluiten/klokkenUitBesluit.ts`,
  'CLK-15': `${API}/besluiten/klokkenUitBesluit.ts`,
  'CLK-16': `${API}/besluiten/klokkenUitBesluit.ts`,
  'CLK-17': `${API}/staat/formulierenUitLijn.ts`,
  'CLK-18': `${API}/staat/formulierenUitLijn.ts`,
  'CLK-19': `${API}/staat/formulierenUitLijn.ts`,
  'CLK-20': `${API}/staat/formulierenUitLijn.ts`,
  'CLK-21': `${API}/opvolging/openOpvolging.ts`,
  'CLK-22': `${API}/opvolging/neemAkte.ts`,
  'CLK-23': `${API}/opvolging/gpmiOpnieuw.ts`,
  'CLK-24': `${API}/opvolging/openOpvolging.ts`,
  'CLK-25': `${API}/opvolging/openOpvolging.ts`,
  'CLK-26': 'activities/src/regimemigratie/voerDoor.ts',
  'CLK-27': `${API}/opvolging/onderbreek.ts`,
  'CLK-28': `${API}/opvolging/onderbreek.ts`,
  'CLK-29': `${API}/brieven/bewijs.ts`,
  'CLK-30': `${API}/betalingen/terugvordering.ts`,
  'CLK-31': `${API}/aanvragen/klokken.ts`,
  'CLK-32': `${API}/opvolging/buitenland.ts`,
  'CLK-33': 'domain/src/klokken/termijnzaak.ts',
  'CLK-34': `${API}/zittingen/klokken.ts`,
  'CLK-35': `${API}/aanvragen/klokken.ts`,
  'CLK-36': 'domain/src/klokken/termijnzaak.ts',
  'CLK-37': 'domain/src/klokken/termijnzaak.ts',
  'CLK-37-LEK': 'domain/src/klokken/termijnzaak.ts',
  'CLK-38': `${API}/zittingen/klokken.ts`,
};

const wetsklokken = klokIds.filter((id) => klokregel(id, datum('2026-03-09')).soort === 'wet');

it('kent van elke klok uit de wet de handeling die ze begint', () => {
  expect(Object.keys(BEGINT_IN).toSorted()).toEqual([...wetsklokken].toSorted());
});

it.each(Object.entries(BEGINT_IN))('%s begint in %s', async (id, bestand) => {
  const code = (await readFile(join(WORTEL, bestand), 'utf8')).replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');
  expect(code).toMatch(new RegExp(`\\b(id|klok|klokId)\\b\\s*[:=][^;,\\n]*'${id}'`));
});
