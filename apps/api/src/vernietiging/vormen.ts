import { z } from 'zod';
import { datumveld, regelveld, tekstveld } from '../dossiers/velden.js';

export const Toestemminginvoer = z.strictObject({
  archiefKenmerk: regelveld().describe('Het kenmerk van de toestemming van het archief'),
  archiefOp: datumveld.describe('De dag van die toestemming'),
  reden: tekstveld(2_000),
});
export type Toestemminginvoer = z.infer<typeof Toestemminginvoer>;

export const Intrekinvoer = z.strictObject({ reden: tekstveld(2_000) });
export type Intrekinvoer = z.infer<typeof Intrekinvoer>;

const dag = z.iso.date();
const Vernietigingsregel = z
  .strictObject({
    dossierId: z.uuid(),
    nummer: z.string(),
    geslotenOp: dag,
    bewarenTot: dag,
    documenten: z.int().describe('Documenten die de droogloop telde'),
    rijen: z.int().describe('Rijen die de droogloop telde'),
    beletsel: z.string().nullable().describe('Waarom dit dossier nu niet vernietigd mag worden; leeg: het mag'),
    uitkomst: z.string().nullable(),
    reden: z.string().nullable(),
    certificaatSha256: z.string().nullable(),
  })
  .meta({ id: 'Vernietigingsregel' });

export const Lijstkop = z
  .strictObject({
    id: z.uuid(),
    peildag: dag,
    status: z.string(),
    opgemaaktDoor: z.string(),
    opgemaaktOp: z.iso.datetime(),
    toegestaanDoor: z.string().nullable(),
    archiefKenmerk: z.string().nullable(),
    archiefOp: dag.nullable(),
    uitgevoerdOp: z.iso.datetime().nullable(),
    dossiers: z.int(),
    rev: z.int(),
  })
  .meta({ id: 'Vernietigingslijstkop' });
export type Lijstkop = z.infer<typeof Lijstkop>;

export const Lijstkoppen = z.strictObject({ lijsten: z.array(Lijstkop) }).meta({ id: 'Vernietigingslijsten' });
export type Lijstkoppen = z.infer<typeof Lijstkoppen>;

export const Vernietigingslijst = z
  .strictObject({ ...Lijstkop.shape, regels: z.array(Vernietigingsregel) })
  .meta({ id: 'Vernietigingslijst' });
export type Vernietigingslijst = z.infer<typeof Vernietigingslijst>;

export const Certificaat = z
  .strictObject({
    dossierId: z.uuid(),
    lijstId: z.uuid(),
    vernietigdOp: z.string(),
    documenten: z.array(z.string()).describe('SHA-256 van elk vernietigd document'),
    rijen: z.record(z.string(), z.int()).describe('Hoeveel rijen per tabel verdwenen of leeggemaakt zijn'),
    ketenkop: z.string().describe('De kop van de keten van handelingen, die blijft'),
    sha256: z.string().describe('SHA-256 van dit certificaat zoals het bewaard is'),
  })
  .meta({ id: 'Vernietigingscertificaat' });
export type Certificaat = z.infer<typeof Certificaat>;
