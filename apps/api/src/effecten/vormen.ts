import { z } from 'zod';
import { tekstveld } from '../dossiers/velden.js';

export const Effect = z
  .strictObject({
    id: z.uuid(),
    effect: z.string().describe('De stap van de motor, als code'),
    status: z.enum(['mislukt', 'onzeker']),
    reden: z.string().nullable().describe('Waarom het niet lukte, als code: nooit een gegeven van een persoon'),
    poging: z.int(),
    procedureId: z.uuid(),
    procedure: z.string().describe('Soort procedure: aanvraag, besluit, zitting …'),
    dossierId: z.uuid().nullable(),
    voorgenomenOp: z.string(),
  })
  .meta({ id: 'EffectVoorMens' });
export type Effect = z.infer<typeof Effect>;

export const Effecten = z.array(Effect);

/** A step that failed left nothing behind; of an uncertain one somebody says what he found out. */
export const Opnieuw = z
  .strictObject({ reden: tekstveld(500).optional().describe('Verplicht wanneer het onzeker is of de stap gebeurde') })
  .meta({ id: 'EffectOpnieuw' });
export type Opnieuw = z.infer<typeof Opnieuw>;

export const Gebeurd = z.strictObject({ reden: tekstveld(500) }).meta({ id: 'EffectGebeurd' });
export type Gebeurd = z.infer<typeof Gebeurd>;

export const EffectStand = z
  .strictObject({ id: z.uuid(), status: z.enum(['voorgenomen', 'gedaan']) })
  .meta({ id: 'EffectStand' });
export type EffectStand = z.infer<typeof EffectStand>;
