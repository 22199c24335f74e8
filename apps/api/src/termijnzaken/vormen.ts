import { TERMIJNZAKEN } from '@besluitpad/domain';
import { z } from 'zod';
import { tekstveld } from '../dossiers/velden.js';

const tijdstip = z.iso.datetime();
const soort = z.enum(TERMIJNZAKEN);

export const Termijnzaakinvoer = z
  .strictObject({
    soort,
    begintOp: tijdstip.describe(
      'Wanneer de vraag of het verslag binnenkwam; van een datalek: wanneer het vastgesteld is',
    ),
    omschrijving: tekstveld(2_000),
    dossierId: z.uuid().optional().describe('Als de zaak over één dossier gaat'),
  })
  .meta({ id: 'Termijnzaakinvoer' });
export type Termijnzaakinvoer = z.infer<typeof Termijnzaakinvoer>;

export const Afsluiting = z
  .strictObject({
    op: tijdstip.describe('Wanneer er geantwoord of gemeld is'),
    reden: tekstveld(1_000).describe('Wat er gebeurd is, of waarom er niets meer moet gebeuren'),
  })
  .meta({ id: 'Termijnzaakafsluiting' });
export type Afsluiting = z.infer<typeof Afsluiting>;

export const Termijnzaak = z
  .strictObject({
    id: z.uuid(),
    dossierId: z.uuid().nullable(),
    procedureId: z.uuid(),
    soort,
    klok: z.string(),
    omschrijving: z.string(),
    begintOp: tijdstip,
    uiterlijk: z.iso.date(),
    uiterlijkOp: tijdstip.nullable(),
    geslotenOp: tijdstip.nullable(),
    reden: z.string().nullable(),
    teLaat: z.boolean(),
    rev: z.int(),
  })
  .meta({ id: 'Termijnzaak' });
export type Termijnzaak = z.infer<typeof Termijnzaak>;

export const Termijnzaken = z.array(Termijnzaak);
