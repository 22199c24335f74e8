import { middelentoets } from '@besluitpad/domain';
import { z } from 'zod';
import { dag } from '../comite/velden.js';
import { datumveld } from '../dossiers/velden.js';
import { Weigering } from '../fouten/weigering.js';
import { Simulatievraag } from '../simulatie/vormen.js';
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
    [
      'een patroon zonder naam',
      z.string().regex(/^a$/),
      'x',
      'De inhoud van het verzoek volgt niet het patroon /^a$/.',
    ],
    ['een vorm zonder naam', z.ipv4(), 'x', 'De inhoud van het verzoek volgt niet de vorm ipv4.'],
    [
      'een regel met een naam',
      z.int().refine(() => false, { params: { regel: 'oneven' } }),
      2,
      'De inhoud van het verzoek voldoet niet aan de regel oneven.',
    ],
    [
      'een regel zonder naam',
      z.int().refine(() => false),
      2,
      'De inhoud van het verzoek voldoet niet aan de regel van dit veld.',
    ],
    [
      'een keuze tussen soorten',
      z.discriminatedUnion('soort', [
        z.strictObject({ soort: z.literal('huur') }),
        z.strictObject({ soort: z.literal('energie') }),
      ]),
      { soort: 'x' },
      'Het veld soort moet één van deze waarden (huur, energie) zijn.',
    ],
    [
      'een plaats die geen van de vormen volgt',
      z.strictObject({ naar: z.union([z.enum(['op', 'neer']), z.int().max(600)]) }),
      { naar: 'zijwaarts' },
      'Het veld naar past bij geen van de toegelaten vormen: één van deze waarden (op, neer), of een getal.',
    ],
    [
      'een leeg bewijs',
      z.union([
        z.strictObject({ barcode: z.string(), gepostOp: z.string() }),
        z.strictObject({ ontvangenOp: z.string(), bewijs: z.string() }),
      ]),
      {},
      'De inhoud van het verzoek past bij geen van de toegelaten vormen: met een geldig veld barcode en gepostOp, of met een geldig veld ontvangenOp en bewijs.',
    ],
    [
      'geen van de vormen',
      z.union([z.string(), z.int()]),
      true,
      'De inhoud van het verzoek past bij geen van de toegelaten vormen: een tekst, of een getal.',
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

  it.each<[string, z.ZodType, unknown]>([
    ['een aanvraag of een dossier', z.strictObject({ op: datumveld }), { op: '2026-02-31' }],
    ['een zitting of een brief', z.strictObject({ op: dag }), { op: '2026-02-31' }],
    ['een berekening', z.strictObject({ op: middelentoets.shape.opDatum }), { op: '2026-02-31' }],
    ['een lijst van dagen', z.strictObject({ op: Simulatievraag.shape.zonder }), { op: '2026-03-26,2026-02-31' }],
    ['een andere schrijfwijze', z.strictObject({ op: datumveld }), { op: '31/02/2026' }],
  ])('is voor een dag die niet bestaat overal dezelfde: in %s', (_waar, schema, waarde) => {
    expect(fouten(schema, waarde)).toEqual([
      { veld: 'op', regel: 'datum', boodschap: 'Dit is geen bestaande datum (JJJJ-MM-DD).' },
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
