import { z } from 'zod';
import { paginavelden } from '../http/paginering.js';

export const Taakvraag = z.strictObject({
  ...paginavelden,
  dossier: z.uuid().optional(),
  rol: z.string().max(40).optional(),
  voorMij: z.stringbool().default(false).describe('Alleen wat u kunt doen: uw functies, uw eigen dossiers'),
  klaar: z.stringbool().default(false).describe('Ook wat al gedaan is'),
});
export type Taakvraag = z.infer<typeof Taakvraag>;

export const Taak = z
  .strictObject({
    id: z.uuid(),
    dossierId: z.uuid().nullable(),
    dossierNummer: z.string().nullable(),
    procedureId: z.uuid(),
    soort: z.string(),
    titel: z.string(),
    rol: z.string(),
    gebruikerId: z.uuid().nullable(),
    uiterlijk: z.string().nullable(),
    reden: z.string().nullable(),
    gemaaktOp: z.string(),
    klaarOp: z.string().nullable(),
  })
  .meta({ id: 'Taak' });
export type Taak = z.infer<typeof Taak>;

export const Taken = z.strictObject({ taken: z.array(Taak), volgende: z.string().optional() }).meta({ id: 'Taken' });
export type Taken = z.infer<typeof Taken>;

export const Afhandeling = z.strictObject({ reden: z.string().trim().min(3).max(500).optional() });
