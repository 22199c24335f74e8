import { eenmaligInvoer, STEUNSOORTEN } from '@besluitpad/domain';
import { z } from 'zod';
import { regelveld, tekstveld } from '../dossiers/velden.js';

export const Dringendinvoer = z.strictObject({
  aanvraagId: z.uuid().optional(),
  motivering: tekstveld(),
  brief: z.strictObject({ velden: z.record(z.string(), z.json()) }),
  lijnen: z
    .array(z.strictObject({ steun: z.enum(STEUNSOORTEN), tekst: tekstveld(2_000), invoer: eenmaligInvoer }))
    .min(1)
    .max(10),
});
export type Dringendinvoer = z.infer<typeof Dringendinvoer>;

export const DringendeSteun = z
  .strictObject({
    besluitId: z.uuid(),
    procedureId: z.uuid(),
    besluitProcedureId: z.uuid(),
    lijnIds: z.array(z.uuid()).describe('De besluitlijnen, in de volgorde van het verzoek'),
    totaalCent: z.int(),
    restCent: z.int().describe('Wat de voorzitter in dit dossier nog kan toekennen'),
    bekrachtigenOp: z.iso.date().nullable().describe('De eerstvolgende zitting; leeg als er geen gepland is'),
  })
  .meta({ id: 'DringendeSteun' });
export type DringendeSteun = z.infer<typeof DringendeSteun>;

export const InHandeninvoer = z.strictObject({
  ontvangstbewijs: regelveld(200).describe('Waar het getekende ontvangstbewijs te vinden is'),
  posten: z
    .array(
      z.strictObject({
        besluitlijnId: z.uuid(),
        soort: z.enum(['uitgave', 'bon', 'factuur']),
        bedragCent: z.int().min(1).max(100_000_000),
      }),
    )
    .min(1)
    .max(20),
});
export type InHandeninvoer = z.infer<typeof InHandeninvoer>;

export const Kasstand = z.strictObject({ saldoCent: z.int() }).meta({ id: 'Kasstand' });
export type Kasstand = z.infer<typeof Kasstand>;

export const Aanvullinginvoer = z.strictObject({
  bedragCent: z.int().min(1).max(100_000_000),
  ontvangstbewijs: regelveld(200),
});
export type Aanvullinginvoer = z.infer<typeof Aanvullinginvoer>;

export const Kasboek = z
  .strictObject({
    saldoCent: z.int(),
    regels: z.array(
      z.strictObject({
        op: z.iso.datetime(),
        soort: z.string(),
        bedragCent: z.int(),
        saldoCent: z.int(),
        besluitId: z.uuid().nullable(),
        ontvangstbewijs: z.string(),
      }),
    ),
  })
  .meta({ id: 'Kasboek' });
export type Kasboek = z.infer<typeof Kasboek>;
