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

export const Berustinginvoer = z.strictObject({ op: datumveld, reden: tekstveld(2_000) });
export type Berustinginvoer = z.infer<typeof Berustinginvoer>;

export const HogerBeroepinvoer = z.strictObject({
  door: z.enum(['ocmw', 'client']).describe('Wie naar het arbeidshof gaat'),
  op: datumveld.describe('De dag waarop het hoger beroep ingesteld is'),
  reden: tekstveld(2_000),
  hof: regelveld().describe('Het arbeidshof, met zijn stad'),
  rolnummer: regelveld(60).optional(),
  zittingOp: datumveld.optional().describe('De dag waarop het arbeidshof de zaak hoort, als ze al gekend is'),
  verweerTegen: datumveld.optional().describe('Bij hoger beroep van de cliënt; ontbreekt: de huisregel van twee weken'),
});
export type HogerBeroepinvoer = z.infer<typeof HogerBeroepinvoer>;

export const Rechtsdaginvoer = z.strictObject({ zittingOp: datumveld, reden: tekstveld(2_000) });
export type Rechtsdaginvoer = z.infer<typeof Rechtsdaginvoer>;

const uitspraak = {
  op: datumveld.describe('De dag van het arrest'),
  kennisgevingOp: datumveld.describe('De dag waarop het OCMW het arrest kreeg'),
  beschikking: tekstveld(4_000).describe('Wat het arbeidshof beslist, letterlijk'),
};
export const Arrestinvoer = z.discriminatedUnion('uitkomst', [
  z.strictObject({ uitkomst: z.literal('bevestigd').describe('Het vonnis blijft'), ...uitspraak }),
  z.strictObject({
    uitkomst: z.literal('hervormd').describe('Het arbeidshof beslist anders dan het vonnis'),
    voorClient: z.enum(['gelijk', 'deels', 'ongelijk']).describe('Wat de cliënt in het geheel krijgt'),
    ...uitspraak,
  }),
  z.strictObject({ uitkomst: z.literal('afstand'), op: datumveld, reden: tekstveld(2_000) }),
]);
export type Arrestinvoer = z.infer<typeof Arrestinvoer>;

export const Definitiefinvoer = z.strictObject({
  op: datumveld.describe('Vanaf deze dag kan niemand de uitspraak nog veranderen'),
  reden: tekstveld(2_000).describe('Hoe u dat weet: het antwoord van de griffie of de raadsman'),
});
export type Definitiefinvoer = z.infer<typeof Definitiefinvoer>;

const dag = z.iso.date().nullable();
const HogerBeroep = z
  .strictObject({
    id: z.uuid(),
    door: z.string(),
    hof: z.string(),
    rolnummer: z.string().nullable(),
    ingesteldOp: z.iso.date(),
    zittingOp: dag,
    verweerTegen: dag,
    verweerOp: dag,
    uitkomst: z.string().nullable(),
    voorClient: z.string().nullable(),
    uitkomstOp: dag,
    kennisgevingOp: dag,
    uitvoeringAanvraagId: z.uuid().nullable(),
  })
  .meta({ id: 'HogerBeroep' });

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
    bewaren: z.boolean().describe('Het dossier wordt bewaard tot de uitspraak definitief is'),
    uitkomst: z.string().nullable(),
    uitkomstOp: dag,
    hogerBeroepTot: dag,
    berustOp: dag,
    definitiefOp: dag,
    hogerBeroep: HogerBeroep.nullable(),
    periodeVan: dag,
    periodeTot: dag,
    vonnisTot: dag.describe('De laatste dag waarvoor het vonnis geldt; leeg: geen einde'),
    begrensdDoor: dag.describe('De dag van de latere beslissing, zonder beroep, die het vonnis in de tijd begrenst'),
    uitvoeringAanvraagId: z.uuid().nullable(),
    rev: z.int(),
  })
  .meta({ id: 'Beroep' });
export type Beroep = z.infer<typeof Beroep>;
