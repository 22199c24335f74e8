import { z } from 'zod';
import { reden, uur } from '../comite/velden.js';

export const Beweging = z
  .strictObject({
    lidId: z.uuid(),
    soort: z.enum(['binnen', 'buiten', 'terug']),
    om: uur.optional().describe('Het uur waarop het gebeurde; zonder uur is dat nu'),
    wijze: z.enum(['ter_plaatse', 'digitaal']).default('ter_plaatse'),
    plaatsvervanger: z
      .string()
      .trim()
      .min(1)
      .max(160)
      .optional()
      .describe('Wie in de plaats van het verhinderde lid zetelt, waar de huisregels dat toelaten'),
  })
  .meta({ id: 'BewegingVanLid' });
export type Beweging = z.infer<typeof Beweging>;

export const IngetrokkenBeweging = z.strictObject({ lidId: z.uuid(), reden }).meta({ id: 'IngetrokkenBeweging' });
export type IngetrokkenBeweging = z.infer<typeof IngetrokkenBeweging>;

export const Vervanging = z
  .strictObject({
    lidId: z.uuid(),
    gebruikerId: z
      .uuid()
      .describe(
        'De plaatsvervanger: een gebruiker met de functie lid van het comité, of voorzitter voor de voorzitter',
      ),
    vastBureau: z.boolean().default(false).describe('De plaatsvervanger van de voorzitter is lid van het vast bureau'),
  })
  .meta({ id: 'PlaatsvervangingVanLid' });
export type Vervanging = z.infer<typeof Vervanging>;

export const IngetrokkenVervanging = z.strictObject({ lidId: z.uuid(), reden }).meta({ id: 'IngetrokkenVervanging' });
export type IngetrokkenVervanging = z.infer<typeof IngetrokkenVervanging>;

export const Vormkeuze = z
  .strictObject({
    vorm: z.enum(['ter_plaatse', 'hybride', 'digitaal']),
    reden: reden.optional().describe('De uitzonderlijke omstandigheden; verplicht bij hybride of digitaal'),
  })
  .meta({ id: 'VormVanZitting' });
export type Vormkeuze = z.infer<typeof Vormkeuze>;
