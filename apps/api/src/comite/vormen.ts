import { z } from 'zod';
import { dag } from './velden.js';

const adres = z.array(z.string().trim().min(1).max(80)).max(4);

export const LidPad = z.strictObject({ id: z.uuid() });
export type LidPad = z.infer<typeof LidPad>;

export const NieuwLid = z
  .strictObject({
    gebruikerId: z.uuid().optional().describe('Leeg: een lid zonder account, dat alles op papier krijgt'),
    naam: z.string().trim().min(1).max(160),
    voorzitter: z.boolean().default(false),
    van: dag,
    tot: dag.optional(),
    mail: z.email().optional().describe('waar het lid weten wil dat de agenda klaarstaat'),
    adres: adres.default([]),
    opPapier: z.boolean().default(false).describe('De oproeping en de bundel gaan op papier naar het postadres'),
  })
  .meta({ id: 'NieuwComitelid' });
export type NieuwLid = z.infer<typeof NieuwLid>;

export const Lidwijziging = z
  .strictObject({
    mail: z.email().nullable(),
    adres,
    opPapier: z.boolean(),
    tot: dag.nullable().optional().describe('Laatste dag van het mandaat; vandaag of later'),
  })
  .meta({ id: 'WijzigingVanComitelid' });
export type Lidwijziging = z.infer<typeof Lidwijziging>;

export const Zetels = z
  .strictObject({
    dag: z.string(),
    raadszetels: z.int().nullable(),
    zekerheid: z.string(),
    zetels: z.int().nullable().describe('Leden naast de voorzitter'),
    bezet: z.int(),
    vrij: z.int().nullable(),
    voorzitter: z.boolean(),
    zin: z.string(),
  })
  .meta({ id: 'ZetelsVanComite' });
export type Zetels = z.infer<typeof Zetels>;

export const Zetelvraag = z.strictObject({ op: dag.optional().describe('Leeg: vandaag') });
export type Zetelvraag = z.infer<typeof Zetelvraag>;

export const Comitelid = z
  .strictObject({
    id: z.uuid(),
    rev: z.int(),
    gebruikerId: z.uuid().nullable(),
    naam: z.string(),
    voorzitter: z.boolean(),
    van: z.string(),
    tot: z.string().nullable(),
    mail: z.string().nullable(),
    adres: z.array(z.string()).describe('Alleen voor het lid zelf en voor wie de oproeping verzendt'),
    opPapier: z.boolean(),
  })
  .meta({ id: 'Comitelid' });
export type Comitelid = z.infer<typeof Comitelid>;
