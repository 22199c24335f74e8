import { datum } from '../tijd/datum.js';
import { arbeidshofUiterlijk, definitiefNaTeGaan, verweerUiterlijk } from './tellenBeroep.js';

describe('de dagen van het OCMW in een rechtszaak', () => {
  it.each([
    ['2026-06-02', '2026-06-16'],
    ['2026-12-20', '2027-01-03'],
  ])('een beroep van %s vraagt het dossier tegen %s', (op, tegen) => {
    expect(verweerUiterlijk(datum(op))).toBe(tegen);
  });

  it.each([
    ['2026-09-14', '2026-10-14'],
    ['2027-01-30', '2027-02-28'],
    ['2027-01-31', '2027-02-28'],
    ['2027-02-01', '2027-03-01'],
  ])('een vonnis dat op %s ter kennis kwam, laat hoger beroep toe tot %s', (op, tot) => {
    expect(arbeidshofUiterlijk(datum(op))).toBe(tot);
  });

  it.each([
    ['2026-09-14', '2026-10-14'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
  ])('of een uitspraak die op %s ter kennis kwam definitief is, wordt op %s nagegaan', (op, dan) => {
    expect(definitiefNaTeGaan(datum(op))).toBe(dan);
  });
});
