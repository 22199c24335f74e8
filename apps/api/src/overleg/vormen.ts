import { z } from 'zod';
import { regelveld, tekstveld } from '../dossiers/velden.js';

export const Nalezing = z.strictObject({ opmerking: tekstveld(4_000).optional() }).meta({ id: 'Nalezing' });
export type Nalezing = z.infer<typeof Nalezing>;

export const Opmerkinginvoer = z.strictObject({ tekst: tekstveld(4_000) }).meta({ id: 'Opmerkinginvoer' });
export type Opmerkinginvoer = z.infer<typeof Opmerkinginvoer>;

export const Antwoordinvoer = z.strictObject({ antwoord: tekstveld(4_000) }).meta({ id: 'Antwoordinvoer' });
export type Antwoordinvoer = z.infer<typeof Antwoordinvoer>;

export const Opdrachtinvoer = z.strictObject({ vraag: tekstveld(4_000) }).meta({ id: 'Onderzoeksopdrachtinvoer' });
export type Opdrachtinvoer = z.infer<typeof Opdrachtinvoer>;

export const Fiatinvoer = z
  .strictObject({
    partner: z
      .strictObject({ ocmw: regelveld(), naam: regelveld() })
      .optional()
      .describe('De collega van een partner-OCMW die het voorstel nalas; ze staat in de huisregels'),
  })
  .meta({ id: 'Fiatinvoer' });
export type Fiatinvoer = z.infer<typeof Fiatinvoer>;

export const Uitzondering = z.strictObject({ reden: tekstveld(1_000) }).meta({ id: 'Fiatuitzondering' });
export type Uitzondering = z.infer<typeof Uitzondering>;

const tijdstip = z.iso.datetime();

export const Opmerking = z
  .strictObject({
    id: z.uuid(),
    over: z.enum(['verslag', 'voorstel']),
    soort: z.enum(['nagelezen', 'opmerking']),
    tekst: z.string().nullable(),
    door: z.string(),
    op: tijdstip,
    antwoord: z.string().nullable(),
    antwoordDoor: z.string().nullable(),
    afgehandeldOp: tijdstip.nullable(),
  })
  .meta({ id: 'Opmerking' });
export type Opmerking = z.infer<typeof Opmerking>;

export const Overleg = z
  .strictObject({
    opmerkingen: z.array(Opmerking),
    onderzoeksopdrachten: z.array(
      z.strictObject({
        id: z.uuid(),
        vraag: z.string(),
        gevraagdDoor: z.string(),
        gevraagdOp: tijdstip,
        antwoord: z.string().nullable(),
        beantwoordDoor: z.string().nullable(),
      }),
    ),
    fiat: z.array(
      z.strictObject({
        voorstelId: z.uuid(),
        geldt: z.boolean().describe('Het voorstel is sindsdien niet gewijzigd'),
        soort: z.enum(['intern', 'partner', 'uitzondering']),
        door: z.string(),
        op: tijdstip,
        partner: z.strictObject({ ocmw: z.string(), naam: z.string() }).nullable(),
        reden: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Overleg' });
export type Overleg = z.infer<typeof Overleg>;
