import { z } from 'zod';
import { AanvraagStand } from '../aanvragen/vormen.js';
import { datumveld, regelveld, tekstveld } from '../dossiers/velden.js';

/** The parts of a social report; which of them a final report must hold is in `minimum.ts`. */
export const Verslaginhoud = z.strictObject({
  situatie: tekstveld().optional(),
  gezin: tekstveld().optional(),
  middelen: tekstveld().optional(),
  verblijf: tekstveld().optional(),
  andereRechten: tekstveld().optional(),
  werkbereidheid: tekstveld().optional(),
  gezondheid: tekstveld().optional(),
  budget: tekstveld().optional(),
  schulden: tekstveld().optional(),
  geenHuisbezoek: tekstveld(1_000)
    .optional()
    .describe('Waarom er geen huisbezoek kon zijn, bijvoorbeeld bij dakloosheid'),
  besluit: tekstveld().optional(),
});
export type Verslaginhoud = z.infer<typeof Verslaginhoud>;

export const Verslaginvoer = z.strictObject({
  inhoud: Verslaginhoud,
  huisbezoekOp: datumveld.optional(),
  opmerkingenClient: tekstveld(4_000).optional(),
  redenNieuweVersie: tekstveld(1_000).optional().describe('Verplicht als de vorige versie afgesloten is'),
});
export type Verslaginvoer = z.infer<typeof Verslaginvoer>;

export const VerslagStand = AanvraagStand.extend({ verslagId: z.uuid(), versie: z.int() }).meta({ id: 'VerslagStand' });
export type VerslagStand = z.infer<typeof VerslagStand>;

export const Feitinvoer = z.strictObject({
  rubriek: regelveld(80),
  tekst: tekstveld(4_000),
  bron: regelveld(300),
  vastgesteldOp: datumveld,
});
export type Feitinvoer = z.infer<typeof Feitinvoer>;
