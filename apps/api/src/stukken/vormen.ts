import { STUKSOORTEN, type Stuksoort } from '@besluitpad/domain';
import { z } from 'zod';
import { datumveld, regelveld, tekstveld } from '../dossiers/velden.js';

const SOORTEN = Object.keys(STUKSOORTEN) as [Stuksoort, ...Stuksoort[]];

export const Stukkenvraag = z.strictObject({
  bezorgTegen: datumveld,
  stukken: z
    .array(
      z
        .strictObject({
          soort: z.enum(SOORTEN),
          omschrijving: regelveld(160).optional().describe('Zoals de cliënt het leest; ontbreekt: de gewone woorden'),
          maanden: z.int().min(1).max(24).optional().describe('Rekeninguittreksels: over hoeveel maanden'),
          reden: tekstveld(1_000).optional(),
        })
        .refine(({ soort, omschrijving }) => soort !== 'andere' || omschrijving !== undefined, {
          path: ['omschrijving'],
          message: 'Zeg in gewone woorden welk stuk u vraagt.',
        }),
    )
    .min(1)
    .max(15),
  kanaal: z
    .enum(['AFGIFTE_ONTVANGSTBEWIJS', 'GEWONE_BRIEF'])
    .default('AFGIFTE_ONTVANGSTBEWIJS')
    .describe('Met de hand gegeven tijdens het gesprek, of met de post'),
});
export type Stukkenvraag = z.infer<typeof Stukkenvraag>;

export const Ontvangst = z.strictObject({
  op: datumveld,
  wijze: z.enum(['balie', 'post', 'mail', 'gegevensbank']),
  bijlageId: z.uuid().optional(),
});
export type Ontvangst = z.infer<typeof Ontvangst>;

const dag = z.iso.date();

export const Stuk = z
  .strictObject({
    id: z.uuid(),
    volgnr: z.int(),
    soort: z.string(),
    omschrijving: z.string(),
    reden: z.string().nullable(),
    herinnerdOp: z.array(dag),
    ontvangenOp: dag.nullable(),
    wijze: z.string().nullable(),
    bijlageId: z.uuid().nullable(),
  })
  .meta({ id: 'GevraagdStuk' });
export type Stuk = z.infer<typeof Stuk>;

export const Stukkenlijst = z
  .strictObject({
    id: z.uuid(),
    gevraagdOp: dag,
    bezorgTegen: dag,
    codeVervaltOp: dag.nullable(),
    stukken: z.array(Stuk),
  })
  .meta({ id: 'Stukkenlijst' });
export type Stukkenlijst = z.infer<typeof Stukkenlijst>;

export const VoorgesteldStuk = z
  .strictObject({
    omschrijving: z.string(),
    steunen: z.array(z.string()).describe('De gevraagde steun waarvoor het iets bewijst'),
    zekerheid: z
      .enum(['gevonden', 'na_te_kijken'])
      .describe('na_te_kijken: uw OCMW stelde deze lijst nog niet zelf in'),
    gevraagd: z.boolean().describe('Staat al op een lijst voor deze aanvraag'),
  })
  .meta({ id: 'VoorgesteldStuk' });

export const Stukkenstand = z
  .strictObject({
    voorgesteld: z
      .array(VoorgesteldStuk)
      .describe('Bewijsstukken bij de gevraagde steun, om aan te vinken tijdens het gesprek'),
    volledig: z.boolean(),
    bewijsalinea: z.string().nullable().describe('Voor het verslag, zolang er stukken ontbreken'),
    lijsten: z.array(Stukkenlijst),
  })
  .meta({ id: 'Stukkenstand' });
export type Stukkenstand = z.infer<typeof Stukkenstand>;

export const Gevraagd = z
  .strictObject({ id: z.uuid(), waarschuwingen: z.array(z.strictObject({ stuk: z.int(), tekst: z.string() })) })
  .meta({ id: 'GevraagdeStukken' });
export type Gevraagd = z.infer<typeof Gevraagd>;

export const Aanlevercode = z
  .strictObject({
    id: z.uuid(),
    vervaltOp: dag,
    code: z.string().nullable().describe('Eén keer getoond; leeg bij een herhaalde opdracht'),
  })
  .meta({ id: 'Aanlevercode' });
export type Aanlevercode = z.infer<typeof Aanlevercode>;

export const NummerPad = z.strictObject({ volgnr: z.coerce.number().int().min(1).max(99) });
export type NummerPad = z.infer<typeof NummerPad>;

export const Aanlevering = z.strictObject({ naam: regelveld(120).optional() });
export const Aangeleverd = z.strictObject({ ontvangen: z.literal(true) }).meta({ id: 'Aangeleverd' });
