import { AFSTEMREDENEN, type Afstemreden } from '@besluitpad/domain';
import { z } from 'zod';
import { paginavelden, paginaVan } from '../http/paginering.js';

const jaar = z.coerce
  .number()
  .int()
  .min(2000)
  .max(2100)
  .describe('Het kalenderjaar: van de maand waarvoor betaald wordt, en voor wat eenmalig is van de beslissing');

export const Totaalvraag = z.strictObject({ jaar });
export type Totaalvraag = z.infer<typeof Totaalvraag>;

export const Afstemlijstvraag = z.strictObject({ ...paginavelden, jaar, dossier: z.uuid().optional() });
export type Afstemlijstvraag = z.infer<typeof Afstemlijstvraag>;

const redenveld = z.enum(Object.keys(AFSTEMREDENEN) as [Afstemreden, ...Afstemreden[]]);

const bedragen = {
  jaar: z.int(),
  beslotenCent: z.int().describe('Wat de beslissingen toekenden, tot en met deze maand'),
  besteldCent: z.int().describe('Wat besteld is bij de bank of in handen gegeven, met wat betaald is'),
  betaaldCent: z.int(),
  onverklaardCent: z.int().describe('Wat na alle genoemde verschillen overblijft; hoort 0 te zijn'),
};

const terug = z.strictObject({
  openBeginCent: z.int(),
  gevorderdCent: z.int(),
  kwijtgescholdenCent: z.int(),
  ontvangenCent: z.int(),
  openEindCent: z.int().describe('Begin + gevorderd - kwijtgescholden - ontvangen'),
});

const verschil = z.strictObject({
  steun: z.string(),
  waarvoor: z.string().describe("Een maand ('2026-03') of 'eenmalig'"),
  reden: redenveld,
  waarom: z.string(),
  bedragCent: z.int().describe('Positief: besloten, niet betaald. Negatief: betaald, niet besloten'),
});

export const Dossierafstemming = z
  .strictObject({
    dossierId: z.uuid(),
    dossierNummer: z.string(),
    client: z.string(),
    ...bedragen,
    terug,
    verschillen: z.array(verschil),
  })
  .meta({ id: 'Dossierafstemming' });
export type Dossierafstemming = z.infer<typeof Dossierafstemming>;

export const Dossierafstemmingen = paginaVan(Dossierafstemming).meta({ id: 'Dossierafstemmingen' });
export type Dossierafstemmingen = z.infer<typeof Dossierafstemmingen>;

export const Totaalafstemming = z
  .strictObject({
    ...bedragen,
    terug,
    dossiers: z.int(),
    perReden: z.array(z.strictObject({ reden: redenveld, waarom: z.string(), aantal: z.int(), bedragCent: z.int() })),
  })
  .meta({ id: 'Totaalafstemming' });
export type Totaalafstemming = z.infer<typeof Totaalafstemming>;
