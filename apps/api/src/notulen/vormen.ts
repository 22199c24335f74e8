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

/** Null: the text belongs to the meeting as a whole. */
const agendapuntId = z.uuid().nullable().describe('Het agendapunt; null: de vrije tekst bij de zitting zelf');

export const Passage = z
  .strictObject({
    agendapuntId,
    tekst: z.string().trim().max(4_000).describe('Leeg: de vrije tekst valt weg. Een lege regel begint een alinea'),
  })
  .meta({ id: 'Notulenpassage' });
export type Passage = z.infer<typeof Passage>;

export const Verbetering = z.strictObject({ reden: tekstveld(1_000) }).meta({ id: 'Notulenverbetering' });
export type Verbetering = z.infer<typeof Verbetering>;

export const Notulenstand = z
  .strictObject({
    zittingId: z.uuid(),
    rev: z.int(),
    fase: z
      .enum(['ontwerp', 'goedgekeurd', 'ondertekend'])
      .describe(
        'ontwerp: de vrije tekst kan nog; goedgekeurd: nu tekenen; ondertekend: alleen een verbetering kan nog',
      ),
    versie: z.int().describe('1, en één meer per verbetering'),
    algemeen: z.string().describe('De vrije tekst bij de zitting'),
    punten: z.array(z.strictObject({ agendapuntId: z.uuid(), volgnr: z.int(), titel: z.string(), tekst: z.string() })),
    goedkeuringen: z.array(
      z.strictObject({ versie: z.int(), opZittingId: z.uuid(), opmerkingen: z.string().nullable(), op: z.string() }),
    ),
    verbeteringen: z.array(z.strictObject({ versie: z.int(), reden: z.string(), op: z.string() })),
  })
  .meta({ id: 'Notulenstand' });
export type Notulenstand = z.infer<typeof Notulenstand>;

export const Goedgekeurd = z.strictObject({ id: z.uuid(), zittingId: z.uuid() }).meta({ id: 'GoedgekeurdeNotulen' });
export type Goedgekeurd = z.infer<typeof Goedgekeurd>;
