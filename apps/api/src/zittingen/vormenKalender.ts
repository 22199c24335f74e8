import { z } from 'zod';
import { dag } from '../comite/velden.js';

const plaats = z.string().trim().min(1).max(160);
const uur = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf het uur als UU:MM.');

export const Ritmeinvoer = z
  .strictObject({
    van: dag,
    tot: dag,
    weekdag: z.int().min(1).max(7).describe('1 is maandag, 7 is zondag'),
    omDeWeken: z.int().min(1).max(12),
    uur,
    plaats,
    uitzonderingen: z
      .array(
        z.strictObject({
          datum: dag,
          naar: dag.optional().describe('Leeg: die dag geen zitting'),
          reden: z.string().trim().min(3).max(300),
        }),
      )
      .max(60)
      .default([]),
  })
  .refine(({ van, tot }) => van <= tot && Number(tot.slice(0, 4)) - Number(van.slice(0, 4)) <= 1, {
    path: ['tot'],
    message: 'Kies een periode van ten hoogste twee kalenderjaren, die niet voor haar begin eindigt.',
  })
  .meta({ id: 'Zittingsritme' });
export type Ritmeinvoer = z.infer<typeof Ritmeinvoer>;

export const Ritmevoorbeeld = z
  .strictObject({
    dagen: z.array(
      z.strictObject({
        ritmedag: z.string(),
        lot: z.enum(['plannen', 'verplaatst', 'overgeslagen']),
        zittingOp: z.string().nullable(),
        reden: z.string().nullable(),
        oproepenUiterlijk: z.string().nullable(),
        verslagUiterlijk: z.string().nullable(),
        melding: z.string().nullable(),
      }),
    ),
    zittingen: z.int(),
    oproepingDagen: z.int(),
    zekerheid: z.string(),
    beslistermijn: z
      .strictObject({ dagen: z.int(), teLaat: z.int(), aandeelProcent: z.int(), dagenWerk: z.int() })
      .nullable()
      .describe('Op hoeveel dagen een aanvraag niet meer op tijd op een gewone zitting komt'),
  })
  .meta({ id: 'Ritmevoorbeeld' });
export type Ritmevoorbeeld = z.infer<typeof Ritmevoorbeeld>;

const Lastregel = z.strictObject({ punten: z.int(), minuten: z.int() });
const Minuten = z.strictObject({
  bekrachtiging: z.int(),
  horen_en_sancties: z.int(),
  bespreking: z.int(),
  zonder_bespreking: z.int(),
  kennisname: z.int(),
  verwacht: z.int(),
});

export const Belasting = z
  .strictObject({
    minuten: z.strictObject({ waarde: Minuten, zekerheid: z.string(), bron: z.string() }),
    zittingen: z.array(
      z.strictObject({
        zittingId: z.uuid(),
        datum: z.string(),
        fase: z.string(),
        totaal: Lastregel,
        perBron: z.strictObject({ agenda: Lastregel, rijp: Lastregel, verwacht: Lastregel }),
        perGroep: z.strictObject({
          bekrachtiging: Lastregel,
          horen_en_sancties: Lastregel,
          bespreking: Lastregel,
          zonder_bespreking: Lastregel,
          kennisname: Lastregel,
          verwacht: Lastregel,
        }),
      }),
    ),
    zonderZitting: Lastregel,
  })
  .meta({ id: 'Zittingsbelasting' });
export type Belasting = z.infer<typeof Belasting>;
