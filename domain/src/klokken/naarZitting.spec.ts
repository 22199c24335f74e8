import { datum } from '../tijd/datum.js';
import { uiterlijkVolgensKalender } from './naarZitting.js';

const zitting = (dag: string, oproepingDagen = 8) => ({ id: dag, datum: datum(dag), oproepingDagen });
const begint = datum('2026-04-23');

describe('CLK-10: dringende steun gaat naar de eerstvolgende zitting', () => {
  it.each([
    ['een zitting van de dag ervoor komt niet meer in aanmerking', '2026-04-22', '2026-05-07'],
    ['de zitting van de dag zelf wel', '2026-04-23', '2026-04-23'],
    ['en ook die van de dag erna', '2026-04-24', '2026-04-24'],
  ])('%s', (_wat, dag, uiterlijk) => {
    expect(uiterlijkVolgensKalender('CLK-10', begint, [zitting('2026-05-07'), zitting(dag)])).toBe(uiterlijk);
  });
});

describe('CLK-38: een tweede oproeping volgt na de zitting zonder quorum', () => {
  it.each([
    ['de zitting zelf telt niet', '2026-04-23', '2026-05-07'],
    ['die van de dag erna wel', '2026-04-24', '2026-04-24'],
    ['een latere dan die al gepland was verandert niets', '2026-05-08', '2026-05-07'],
  ])('%s', (_wat, dag, uiterlijk) => {
    expect(uiterlijkVolgensKalender('CLK-38', begint, [zitting(dag), zitting('2026-05-07')])).toBe(uiterlijk);
  });
});

describe('CLK-34: de notulen liggen klaar zo lang voor de volgende zitting als haar oproeping', () => {
  it.each([
    ['acht dagen', zitting('2026-05-07'), '2026-04-29'],
    ['vijf dagen waar het huis op vijf dagen oproept', zitting('2026-05-07', 5), '2026-05-02'],
    ['niet voor de dag van de zitting waarvan ze zijn', zitting('2026-04-30'), '2026-04-23'],
    ['een dag later zodra dat kan', zitting('2026-05-02'), '2026-04-24'],
  ])('%s', (_wat, volgende, uiterlijk) => {
    expect(uiterlijkVolgensKalender('CLK-34', begint, [zitting('2026-04-23'), volgende])).toBe(uiterlijk);
  });
});

it.each(['CLK-10', 'CLK-34', 'CLK-38'] as const)('%s heeft geen laatste dag zolang geen zitting gepland is', (klok) => {
  expect(uiterlijkVolgensKalender(klok, begint, [zitting('2026-04-22')])).toBeUndefined();
});
