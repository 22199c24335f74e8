import { z } from 'zod';
import { Weigering } from '../fouten/weigering.js';
import { keur } from './validatie.js';

function fouten(schema: z.ZodType, waarde: unknown): Weigering['errors'] {
  try {
    keur(schema, waarde);
  } catch (fout) {
    if (fout instanceof Weigering) return fout.errors;
    throw fout;
  }
  throw new Error('Expected a refusal');
}

describe('de zin bij wat een schema weigert', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ['een keuze uit één', z.literal('ja'), 'nee', 'De inhoud van het verzoek moet ja zijn.'],
    ['een grens die zelf niet mag', z.number().gt(0), 0, 'De inhoud van het verzoek moet meer dan 0 zijn.'],
    ['een bovengrens die zelf niet mag', z.number().lt(5), 5, 'De inhoud van het verzoek moet minder dan 5 zijn.'],
    ['een veelvoud', z.int().multipleOf(5), 3, 'De inhoud van het verzoek moet een veelvoud van 5 zijn.'],
    ['een kenmerk', z.uuid(), 'x', 'De inhoud van het verzoek moet een geldig kenmerk (UUID) zijn.'],
    ['een mailadres', z.email(), 'x', 'De inhoud van het verzoek moet een geldig e-mailadres zijn.'],
    [
      'een tijdstip',
      z.iso.datetime(),
      'x',
      'De inhoud van het verzoek moet een tijdstip als JJJJ-MM-DDTUU:MM:SSZ zijn.',
    ],
    ['een patroon zonder naam', z.string().regex(/^a$/), 'x', 'De inhoud van het verzoek heeft niet de juiste vorm.'],
    [
      'geen van de vormen',
      z.union([z.string(), z.int()]),
      true,
      'De inhoud van het verzoek past bij geen van de toegelaten vormen.',
    ],
    [
      'een sleutel van een tabel',
      z.record(z.string().max(1), z.int()),
      { lang: 1 },
      'Het veld lang bevat een ongeldig onderdeel.',
    ],
    [
      'een lijst van te weinig',
      z.array(z.int()).min(1),
      [],
      'De inhoud van het verzoek moet minstens 1 onderdeel hebben.',
    ],
    ['geen object', z.strictObject({}), 'x', 'De inhoud van het verzoek moet een object zijn.'],
  ])('%s', (_wat, schema, waarde, zin) => {
    expect(fouten(schema, waarde)[0]?.boodschap).toBe(zin);
  });

  it('is die van het schema zelf als het er een heeft, met de regel die het noemt', () => {
    const schema = z.strictObject({
      tot: z.iso
        .date()
        .refine(() => false, { error: 'De einddatum ligt voor de begindatum.', params: { regel: 'naBegin' } }),
    });
    expect(fouten(schema, { tot: '2026-03-09' })).toEqual([
      { veld: 'tot', regel: 'naBegin', boodschap: 'De einddatum ligt voor de begindatum.' },
    ]);
  });

  it('blijft kort hoeveel onbekende velden er ook zijn', () => {
    const veel = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${'x'.repeat(100)}${i}`, 1]));
    expect(fouten(z.strictObject({}), veel)[0]?.boodschap.length).toBeLessThan(400);
  });

  it('houdt op na vijftig fouten', () => {
    expect(fouten(z.array(z.int()), Array(500).fill('x'))).toHaveLength(50);
  });
});
