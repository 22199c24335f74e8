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

const Subcomitelid = z.strictObject({
  lidId: z.uuid(),
  voorzitter: z.boolean().default(false),
  raadslid: z.boolean().describe('Is ook gemeenteraadslid'),
});

export const NieuwSubcomite = z
  .strictObject({
    naam: z.string().trim().min(1).max(120),
    grondslag: z.string().trim().min(3).max(300).describe('Waar het huishoudelijk reglement het opricht'),
    bevoegdheid: z.string().trim().min(3).max(1000).describe('Wat het mag beslissen volgens dat reglement'),
    van: dag,
    leden: z.array(Subcomitelid).min(2).max(12),
  })
  .meta({ id: 'NieuwSubcomite' });
export type NieuwSubcomite = z.infer<typeof NieuwSubcomite>;

export const Opheffing = z.strictObject({ tot: dag }).meta({ id: 'OpheffingVanSubcomite' });
export type Opheffing = z.infer<typeof Opheffing>;

export const Subcomite = z
  .strictObject({
    ...{ id: z.uuid(), rev: z.int(), naam: z.string(), grondslag: z.string(), bevoegdheid: z.string() },
    zekerheid: z.literal('na_te_kijken').describe('Wat een subcomité mag, staat enkel in uw reglement'),
    ...{ van: z.string(), tot: z.string().nullable() },
    leden: z.array(z.strictObject({ lidId: z.uuid(), voorzitter: z.boolean(), raadslid: z.boolean() })),
  })
  .meta({ id: 'Subcomite' });
export type Subcomite = z.infer<typeof Subcomite>;

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
