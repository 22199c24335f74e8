import fc from 'fast-check';
import { datum } from '../tijd/datum.js';
import { osloZitting } from './osloZitting.js';

const ZITTING = {
  id: '11111111-1111-4111-8111-111111111111',
  datum: datum('2026-03-26'),
  uur: '19:30',
  gemeente: 'Heidebeke',
  geopendOp: '2026-03-26T18:31:00.000Z',
  geslotenOp: '2026-03-26T20:00:00.000Z',
};
const PUNT = '22222222-2222-4222-8222-222222222222';

it('R-COM-23: de zitting staat in OSLO Besluit met haar geplande uur in Brussel', () => {
  const zitting = osloZitting({ ...ZITTING, punten: [{ id: PUNT, volgnr: 1 }] });
  expect(zitting).toMatchObject({ '@type': 'besluit:Zitting', '@id': `urn:uuid:${ZITTING.id}` });
  const { '@value': start } = zitting['besluit:geplandeStart'] as { '@value': string };
  expect(new Date(start).toISOString()).toBe('2026-03-26T18:30:00.000Z');
});

it('R-COM-23: elk agendapunt is gesloten en draagt dezelfde titel, in de orde van de agenda', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 40 }), (nummers) => {
      const uit = osloZitting({ ...ZITTING, punten: nummers.map((volgnr) => ({ id: PUNT, volgnr })) });
      const punten = uit['besluit:behandelt'] as Record<string, unknown>[];
      expect(punten.map((punt) => punt['schema:position'])).toEqual([...nummers].sort((a, b) => a - b));
      expect(new Set(punten.map((punt) => punt['dct:title'])).size).toBeLessThanOrEqual(1);
      expect(punten.every((punt) => punt['besluit:geplandOpenbaar'] === false)).toBe(true);
    }),
  );
});
