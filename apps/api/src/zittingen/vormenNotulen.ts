import { z } from 'zod';
import { tekstveld } from '../dossiers/velden.js';

export const Notulengoedkeuring = z
  .strictObject({
    zittingId: z.uuid().describe('De eerdere zitting waarvan de notulen goedgekeurd worden'),
    opmerkingen: tekstveld(4_000).optional(),
  })
  .meta({ id: 'Notulengoedkeuring' });
export type Notulengoedkeuring = z.infer<typeof Notulengoedkeuring>;

const Zittingsstuk = z.strictObject({
  briefId: z.uuid().describe('Het stuk zelf leest u zoals elke brief'),
  versie: z.int(),
  status: z.string().describe('ontwerp: nog niet door iedereen ondertekend; vrijgegeven: getekend'),
  gemaaktOp: z.string(),
  nogTeTekenen: z.array(z.string()).describe('De functies die nog moeten tekenen'),
});
export type Zittingsstuk = z.infer<typeof Zittingsstuk>;

export const Zittingsstukken = z
  .strictObject({
    besluitenlijst: Zittingsstuk.nullable().describe('Wat het comité besliste; de brieven steunen erop'),
    notulen: Zittingsstuk.nullable(),
    notulenGoedgekeurd: z.boolean(),
  })
  .meta({ id: 'Zittingsstukken' });
export type Zittingsstukken = z.infer<typeof Zittingsstukken>;

export const Goedgekeurd = z.strictObject({ id: z.uuid(), zittingId: z.uuid() }).meta({ id: 'GoedgekeurdeNotulen' });
export type Goedgekeurd = z.infer<typeof Goedgekeurd>;
