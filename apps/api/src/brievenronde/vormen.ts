import { BRIEFFASEN } from '@besluitpad/domain';
import { z } from 'zod';
import { reden } from '../comite/velden.js';

const aantal = z.int().min(0);

const Tellingen = z.strictObject({
  brieven: aantal.describe(
    'Alle brieven van de zitting; een beslissing waarvan de brief nog niet gedrukt is, telt als één',
  ),
  gedrukt: aantal,
  getekend: aantal.describe('Door iedereen ondertekend'),
  vertrokken: aantal,
  ...(Object.fromEntries(BRIEFFASEN.map((fase) => [fase, aantal])) as Record<
    (typeof BRIEFFASEN)[number],
    typeof aantal
  >),
});

const Mislukking = z.strictObject({
  stap: z.enum(['drukken', 'uitvoeren']),
  reden: z.string().describe('Waarom het niet lukte: nooit een gegeven van een persoon'),
  aantal: z.int(),
  effecten: z.array(z.strictObject({ id: z.uuid(), dossierId: z.uuid().nullable() })),
});
export type Mislukking = z.infer<typeof Mislukking>;

const STAPPEN = ['hervatten', 'nakijken', 'drukken', 'lezen', 'tekenen', 'verzenden', 'uitvoeren', 'bewijzen'] as const;
const WIE = ['algemeenDirecteur', 'voorzitter', 'hoofdSocialeDienst', 'werker', 'secretaris', 'motor'] as const;

export const Brievenronde = z
  .strictObject({
    zittingId: z.uuid(),
    rev: z.int(),
    status: z.enum(['loopt', 'gepauzeerd', 'verzonden']),
    pauze: z.strictObject({ sinds: z.string(), door: z.string(), reden: z.string() }).nullable(),
    tellingen: Tellingen,
    volgende: z
      .array(z.strictObject({ wie: z.enum(WIE), wat: z.enum(STAPPEN), aantal: z.int() }))
      .describe('Wat er nu moet gebeuren en wie aan zet is; wat de rest ophoudt, staat eerst'),
    mislukt: z.array(Mislukking).describe('Wat mislukte, per reden, de grootste groep eerst'),
  })
  .meta({ id: 'Brievenronde' });
export type Brievenronde = z.infer<typeof Brievenronde>;

export const Pauzering = z.strictObject({ reden }).meta({ id: 'PauzeVanBrievenronde' });
export const Herneming = z.strictObject({ reden }).meta({ id: 'HervattingVanBrievenronde' });

export const Herkansing = z.strictObject({}).meta({ id: 'HerkansingVanBrievenronde' });
export const Herkanst = z
  .strictObject({
    opnieuw: z.int().describe('Hoeveel mislukte stappen de motor opnieuw probeert'),
    overgeslagen: z.array(z.uuid()).describe('Stappen waarvan niemand weet of ze gebeurden: zoek dat eerst uit'),
  })
  .meta({ id: 'HerkanstInBrievenronde' });
export type Herkanst = z.infer<typeof Herkanst>;

export const Bulkvraag = z.strictObject({
  proef: z.enum(['true', 'false']).default('false').describe('Alleen zeggen wat er zou gebeuren'),
});
export const Bulkinvoer = z.strictObject({}).meta({ id: 'BrievenSamen' });
export const Bulkverslag = z
  .strictObject({
    proef: z.boolean(),
    gedaan: z.int(),
    nietGedaan: z.int(),
    brieven: z.array(
      z.strictObject({ briefId: z.uuid(), gedaan: z.boolean(), reden: z.string().optional().describe('Waarom niet') }),
    ),
  })
  .meta({ id: 'BrievenSamenVerslag' });
export type Bulkverslag = z.infer<typeof Bulkverslag>;
