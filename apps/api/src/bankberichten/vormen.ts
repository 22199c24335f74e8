import { z } from 'zod';
import { reden } from '../comite/velden.js';
import { regelveld } from '../dossiers/velden.js';
import { paginavelden, paginaVan } from '../http/paginering.js';
import { BERICHTSOORTEN } from './bericht.js';

export const UITKOMSTEN = [
  'betaald',
  'mislukt',
  'terugbetaald',
  'al_gekend',
  'bedrag_verschilt',
  'niet_van_ons',
  'niet_toegewezen',
  'toegewezen',
  'elders',
] as const;

export const NieuwBankbericht = z
  .strictObject({
    naam: regelveld(120),
    inhoudBase64: z
      .base64()
      .describe('pain.002, camt.053 of CODA 2.6, ten hoogste 10 MB; het programma herkent de soort zelf'),
  })
  .meta({ id: 'NieuwBankbericht' });
export type NieuwBankbericht = z.infer<typeof NieuwBankbericht>;

export const Bankbericht = z
  .strictObject({
    ...{
      id: z.uuid(),
      soort: z.enum(BERICHTSOORTEN),
      kenmerk: z.string(),
      naam: z.string(),
      ingelezenOp: z.iso.datetime(),
    },
    tellingen: z.partialRecord(z.enum(UITKOMSTEN), z.int()).describe('Per uitkomst hoeveel regels'),
  })
  .meta({ id: 'Bankbericht' });
export type Bankbericht = z.infer<typeof Bankbericht>;

export const Bankregelvraag = z.strictObject({
  ...paginavelden,
  bericht: z.uuid().optional(),
  uitkomst: z.enum(UITKOMSTEN).optional(),
});
export type Bankregelvraag = z.infer<typeof Bankregelvraag>;

export const Bankregel = z
  .strictObject({
    ...{ id: z.uuid(), bankberichtId: z.uuid(), volgnr: z.int() },
    soort: z.enum(['uitgevoerd', 'geweigerd', 'teruggekeerd', 'ontvangen']),
    ...{ bedragCent: z.int().nullable(), boekdag: z.iso.date().nullable(), mededeling: z.string().nullable() },
    ...{ reden: z.string().nullable(), uitkomst: z.enum(UITKOMSTEN), betalingId: z.uuid().nullable() },
    ...{ terugvorderingId: z.uuid().nullable(), toelichting: z.string().nullable() },
  })
  .meta({ id: 'Bankregel' });
export type Bankregel = z.infer<typeof Bankregel>;
export const Bankregels = paginaVan(Bankregel).meta({ id: 'Bankregels' });
export type Bankregels = z.infer<typeof Bankregels>;

export const Toewijzing = z
  .discriminatedUnion('aan', [
    z.strictObject({ aan: z.literal('terugvordering'), mededeling: z.string().trim().max(30) }),
    z.strictObject({ aan: z.literal('elders'), reden }).describe('Geld dat niet bij een terugvordering hoort'),
  ])
  .meta({ id: 'Toewijzing' });
export type Toewijzing = z.infer<typeof Toewijzing>;

export const Herbesteld = z
  .strictObject({ poging: z.int(), rekeningEindigtOp: z.string() })
  .meta({ id: 'HerbesteldeBetaling' });
export type Herbesteld = z.infer<typeof Herbesteld>;
