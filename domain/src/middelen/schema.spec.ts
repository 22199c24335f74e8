import { maakBerekenschema } from './schema.js';

describe('het schema van de middelentoets', () => {
  it('beschrijft het gezin zoals het commando het leest, en laat niets onbekends toe', () => {
    const schema: unknown = JSON.parse(maakBerekenschema());
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Middelentoets voor besluitpad bereken',
      type: 'object',
      additionalProperties: false,
    });
  });
});
