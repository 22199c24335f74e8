import { toetsfeiten } from '@besluitpad/domain';
import { z } from 'zod';
import { datumveld } from '../dossiers/velden.js';

export const Toetsinvoer = z.strictObject({
  feiten: toetsfeiten.describe('Per persoon wat hij heeft; een persoon heeft een hoedanigheid en nooit een naam'),
});
export type Toetsinvoer = z.infer<typeof Toetsinvoer>;

export const Toetsvraag = z.strictObject({
  op: datumveld.optional().describe('De eerste dag van het leefloon; ontbreekt: de dag van de aanvraag'),
});
export type Toetsvraag = z.infer<typeof Toetsvraag>;

const Stap = z.strictObject({
  ...{ regel: z.string(), bron: z.string(), zekerheid: z.string(), uit: z.string().optional() },
  bedragCent: z.int(),
});
const Maand = z.strictObject({ bedragCent: z.int(), dagen: z.int(), dagenInMaand: z.int() });

export const Toetsuitkomst = z.strictObject({
  regime: z.string(),
  baremaVanaf: z.iso.date(),
  samenCent: z.int(),
  aanvragers: z.array(
    z.strictObject({
      ...{ hoedanigheid: z.string(), categorie: z.int(), rechtCent: z.int(), perJaarCent: z.int() },
      stappen: z.array(Stap),
      eersteMaand: Maand.optional(),
      laatsteMaand: Maand.optional(),
    }),
  ),
  personen: z.array(
    z.strictObject({
      ...{ hoedanigheid: z.string(), perMaandCent: z.int(), perJaarCent: z.int(), geteld: z.boolean() },
      stappen: z.array(Stap),
      waaromNiet: z.string().optional(),
    }),
  ),
});

export const Middelentoets = z
  .strictObject({
    aanvraagId: z.uuid(),
    volgnr: z.int().describe('De versie; een voorstel rekent met de nieuwste'),
    op: z.iso.datetime(),
    feiten: z.record(z.string(), z.json()),
    uitkomst: Toetsuitkomst,
  })
  .meta({ id: 'Middelentoets' });
export type Middelentoets = z.infer<typeof Middelentoets>;
