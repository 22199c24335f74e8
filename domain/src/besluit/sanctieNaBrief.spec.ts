import { datum } from '../tijd/datum.js';
import { sanctieNaBrief, sanctieTeVroeg } from './sanctieNaBrief.js';

it.each([
  ['de dag vóór de brief', '2026-05-28', true],
  ['de dag van de brief', '2026-05-29', true],
  ['de dag erna', '2026-05-30', false],
])('een sanctie die begint %s', (_wanneer, vanaf, isTeVroeg) => {
  const zin = sanctieTeVroeg(datum(vanaf), datum('2026-05-29'));
  if (isTeVroeg) expect(zin).toContain('ten vroegste op 30/05/2026 beginnen');
  else expect(zin).toBeUndefined();
});

it.each([
  ['de dag vóór haar begin', '2026-05-31', '2026-06-01'],
  ['op haar eerste dag', '2026-06-01', '2026-06-02'],
  ['de dag vóór haar einde', '2026-06-29', '2026-06-30'],
  ['op haar laatste dag', '2026-06-30', undefined],
])('een sanctie van juni waarvan de brief vertrekt %s, op %s', (_wanneer, vertrok, van) => {
  const periode = { van: datum('2026-06-01'), tot: datum('2026-06-30') };
  expect(sanctieNaBrief(periode, datum(vertrok))).toEqual(van === undefined ? undefined : { van, tot: '2026-06-30' });
});
