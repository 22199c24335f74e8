import { z } from 'zod';
import { uur } from '../comite/velden.js';

const lang = z.string().trim().min(3).max(3000);

export const Vraaginvoer = z.strictObject({ vraag: lang }).meta({ id: 'VraagVoorafInvoer' });
export const Antwoordinvoer = z.strictObject({ antwoord: lang }).meta({ id: 'AntwoordOpVraagVooraf' });

export const VraagVooraf = z
  .strictObject({
    ...{ id: z.uuid(), agendapuntId: z.uuid(), lid: z.string(), vraag: z.string(), gesteldOp: z.string() },
    ...{ antwoord: z.string().nullable(), beantwoordDoor: z.string().nullable(), beantwoordOp: z.string().nullable() },
  })
  .meta({ id: 'VraagVooraf' });
export type VraagVooraf = z.infer<typeof VraagVooraf>;

export const Ledenpuntinvoer = z
  .strictObject({
    titel: z.string().trim().min(3).max(200).describe('Zonder naam of ander gegeven van een persoon'),
    voorstel: lang.describe('Het toegelichte voorstel van beslissing of advies; zonder gegevens van een persoon'),
  })
  .meta({ id: 'LedenpuntInvoer' });
export type Ledenpuntinvoer = z.infer<typeof Ledenpuntinvoer>;

export const Ledenpuntuitkomst = z
  .strictObject({
    ledenpuntId: z.uuid(),
    uitkomst: z
      .enum(['aangenomen', 'verworpen', 'besproken', 'ingetrokken', 'niet_behandeld'])
      .describe('niet_behandeld: er waren te weinig leden; het punt komt terug op een volgende zitting'),
    verslag: lang.optional(),
    om: uur
      .optional()
      .describe('Het uur waarop het behandeld werd, als u het later noteert; wie dan aanwezig was, telt'),
  })
  .meta({ id: 'UitkomstVanLedenpunt' });
export type Ledenpuntuitkomst = z.infer<typeof Ledenpuntuitkomst>;

export const Ledenpunt = z
  .strictObject({
    ...{
      id: z.uuid(),
      volgnr: z.int(),
      lid: z.string(),
      titel: z.string(),
      voorstel: z.string(),
      ingediendOp: z.string(),
    },
    ...{ uitkomst: z.string().nullable(), verslag: z.string().nullable() },
    eerderOp: z.string().nullable().describe('De zitting waarop er te weinig leden waren om erover te beslissen'),
  })
  .meta({ id: 'Ledenpunt' });
export type Ledenpunt = z.infer<typeof Ledenpunt>;
