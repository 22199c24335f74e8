import fc from 'fast-check';
import { datum } from '../tijd/datum.js';
import { leestijdVan, lezerAanZet, vraagtUitleg, weigerOngelezen } from './eerstGelezen.js';

const UREN = { van: '08:30', tot: '12:00' };
const tijd = (op: string, gesloten: readonly string[] = []) => {
  const { vanaf, uiterlijk } = leestijdVan(op, UREN, gesloten.map(datum));
  return [vanaf, uiterlijk].map((waarde) => new Date(waarde).toISOString());
};

it.each([
  ['een donderdagavond', '2026-03-26T20:00:00Z', ['2026-03-27T07:30:00.000Z', '2026-03-27T11:00:00.000Z']],
  ['een vrijdag voor de zomertijd', '2026-03-27T20:00:00Z', ['2026-03-30T06:30:00.000Z', '2026-03-30T10:00:00.000Z']],
  ['na middernacht in Brussel', '2026-03-25T23:30:00Z', ['2026-03-27T07:30:00.000Z', '2026-03-27T11:00:00.000Z']],
])('de brieven van %s worden de ochtend erna gelezen', (_, op, verwacht) => {
  expect(tijd(op)).toEqual(verwacht);
});

it('op een sluitingsdag van het OCMW hoeft niemand te lezen', () => {
  expect(tijd('2026-03-26T20:00:00Z', ['2026-03-27'])[1]).toBe('2026-03-30T10:00:00.000Z');
});

it.each([
  ['een seconde voor twaalf', '2026-03-27T10:59:59Z', 'werker'],
  ['om twaalf', '2026-03-27T11:00:00Z', 'hoofd'],
  ['na twaalf', '2026-03-27T11:00:01Z', 'hoofd'],
])('een ongelezen brief is %s voor de juiste lezer', (_, nu, aanZet) => {
  expect(lezerAanZet({ uiterlijk: '2026-03-27T11:00:00Z' }, nu)).toBe(aanZet);
});

it('alleen wie zegt dat een brief klopt, laat hem vertrekken, wanneer het ook is', () => {
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.constantFrom('klopt' as const, 'terug' as const, undefined), (nu, laatste) => {
      const stand = { uiterlijk: '2026-03-27T11:00:00Z', laatste };
      expect(weigerOngelezen(stand) === undefined).toBe(laatste === 'klopt');
      expect(lezerAanZet(stand, nu.toISOString()) === null).toBe(laatste === 'klopt');
    }),
  );
  expect(weigerOngelezen(undefined)).toBeUndefined();
});

it('weigeringen, sancties en terugvorderingen vragen uitleg; een toekenning niet', () => {
  expect(['weigering', 'sanctie_gpmi', 'terugvordering', 'toekenning_leefloon'].map(vraagtUitleg)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it('zegt waarom een brief nog niet getekend wordt', () => {
  const uiterlijk = '2026-03-27T11:00:00Z';
  expect(weigerOngelezen({ uiterlijk })).toContain('nog niet gelezen');
  expect(weigerOngelezen({ uiterlijk, laatste: 'terug' })).toContain('teruggestuurd');
  expect(lezerAanZet({ uiterlijk, laatste: 'terug' }, uiterlijk)).toBe('secretaris');
});
