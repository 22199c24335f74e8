import { z } from 'zod';
import { paginavelden } from '../http/paginering.js';

export const Standvraag = z.strictObject({ ...paginavelden, dossier: z.uuid().optional() });
export type Standvraag = z.infer<typeof Standvraag>;

const Termijn = z.strictObject({ klok: z.string(), naam: z.string(), uiterlijk: z.string() });

const Gevaar = z.strictObject({
  soort: z.enum(['termijnVerstreken', 'zittingTeLaat', 'vastgelopen']),
  reden: z.string(),
  laatsteDag: z.string().describe('De laatste dag waarop ingrijpen nog helpt'),
});

export const Dossierstand = z
  .strictObject({
    dossierId: z.uuid(),
    nummer: z.string(),
    zin: z.string(),
    volgendeTermijn: Termijn.nullable().describe('De eerste termijn die het OCMW bindt'),
    termijnen: z.array(Termijn).describe('Alle lopende termijnen met een laatste dag, ook die van de cliënt'),
    aanZet: z.string().nullable(),
    laatsteBeslissing: z
      .strictObject({ datum: z.string(), orgaan: z.string(), lijnen: z.array(z.string()) })
      .nullable(),
    gevaar: Gevaar.nullable(),
  })
  .meta({ id: 'Dossierstand' });
export type Dossierstand = z.infer<typeof Dossierstand>;

export const Standen = z
  .strictObject({ dossiers: z.array(Dossierstand), volgende: z.string().optional() })
  .meta({ id: 'Standen' });
export type Standen = z.infer<typeof Standen>;

export const Gevaren = z
  .strictObject({
    gevaren: z.array(Gevaar.extend({ dossierId: z.uuid(), nummer: z.string() })),
  })
  .meta({ id: 'Gevaren' });
export type Gevaren = z.infer<typeof Gevaren>;

export const Klok = z
  .strictObject({
    id: z.uuid(),
    procedureId: z.uuid(),
    dossierId: z.uuid().nullable(),
    soort: z.string(),
    naam: z.string(),
    onderwerpId: z.uuid(),
    begint: z.string(),
    uiterlijk: z.string().nullable(),
    gegevens: z.record(z.string(), z.json()),
    grondslag: z.string(),
    zekerheid: z.enum(['gevonden', 'na_te_kijken', 'twijfel']),
    loopt: z.boolean(),
    gestoptOp: z.string().nullable(),
    stopreden: z.string().nullable(),
    teLaat: z.boolean(),
  })
  .meta({ id: 'Klok' });
export type Klok = z.infer<typeof Klok>;

export const Klokken = z.strictObject({ klokken: z.array(Klok) }).meta({ id: 'Klokken' });

export const Uitleg = z
  .strictObject({
    nummer: z.string(),
    termijnen: z.array(Klok.extend({ uitleg: z.string() })),
  })
  .meta({ id: 'Termijnuitleg' });
export type Uitleg = z.infer<typeof Uitleg>;
