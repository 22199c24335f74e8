import { z } from 'zod';
import { datumveld, regelveld, tekstveld } from '../dossiers/velden.js';

export const Beroepinvoer = z.strictObject({
  rechtbank: regelveld(),
  rolnummer: regelveld(60).optional(),
  ontvangenOp: datumveld,
  zittingOp: datumveld.optional(),
  verweerTegen: datumveld.optional().describe('De dag die de griffie noemt; ontbreekt: de huisregel van twee weken'),
  periodeVan: datumveld.optional().describe('De betwiste periode'),
  periodeTot: datumveld.optional(),
});
export type Beroepinvoer = z.infer<typeof Beroepinvoer>;

export const Verweerinvoer = z.strictObject({ op: datumveld });
export type Verweerinvoer = z.infer<typeof Verweerinvoer>;

export const Uitkomstinvoer = z.discriminatedUnion('uitkomst', [
  z.strictObject({ uitkomst: z.literal('afstand'), op: datumveld, reden: tekstveld(2_000) }),
  z.strictObject({
    uitkomst: z.enum(['gelijk', 'deels', 'ongelijk']).describe('Wat de rechter van het beroep van de cliënt vond'),
    op: datumveld.describe('De dag van de uitspraak'),
    kennisgevingOp: datumveld.describe('De dag waarop het OCMW het vonnis kreeg'),
    beschikking: tekstveld(4_000).describe('Wat de rechter beslist, letterlijk'),
  }),
]);
export type Uitkomstinvoer = z.infer<typeof Uitkomstinvoer>;

export const Berustinginvoer = z.strictObject({
  keuze: z.enum(['berust', 'hoger_beroep']),
  op: datumveld,
  reden: tekstveld(2_000),
});
export type Berustinginvoer = z.infer<typeof Berustinginvoer>;

const dag = z.iso.date().nullable();
export const Beroep = z
  .strictObject({
    id: z.uuid(),
    besluitId: z.uuid(),
    dossierId: z.uuid(),
    procedureId: z.uuid(),
    rechtbank: z.string(),
    rolnummer: z.string().nullable(),
    ontvangenOp: z.iso.date(),
    zittingOp: dag,
    verweerTegen: z.iso.date(),
    verweerOp: dag,
    bewaren: z.boolean(),
    uitkomst: z.string().nullable(),
    uitkomstOp: dag,
    hogerBeroepTot: dag,
    periodeVan: dag,
    periodeTot: dag,
    vonnisTot: dag.describe('De laatste dag waarvoor het vonnis geldt; leeg: geen einde'),
    begrensdDoor: dag.describe('De dag van de latere beslissing, zonder beroep, die het vonnis in de tijd begrenst'),
    uitvoeringAanvraagId: z.uuid().nullable(),
    rev: z.int(),
  })
  .meta({ id: 'Beroep' });
export type Beroep = z.infer<typeof Beroep>;
