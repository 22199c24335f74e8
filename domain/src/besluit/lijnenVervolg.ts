import { z } from 'zod';
import {
  aantal,
  alinea,
  bedragCent,
  datum,
  leeflooncategorie,
  maand,
  positiefBedragCent,
  regel,
} from '../brieven/velden.js';

/** What a line about aid that runs, or about money that must come back, holds: as the worker enters it. */
export const aflossingsvoorstel = z.strictObject({ schijfCent: positiefBedragCent, eerste: datum });

/** RMI 24 for integration; for other aid only what the decision made repayable, an advance, or a false statement. */
export const TERUGVORDERGRONDEN = {
  MI: ['herziening', 'andere_inkomsten'],
  MD: ['terugbetaalbaar', 'voorschot', 'onjuiste_verklaring'],
} as const;
const TERUGVORDERGROND = [...TERUGVORDERGRONDEN.MI, ...TERUGVORDERGRONDEN.MD] as const;
export type Terugvordergrond = (typeof TERUGVORDERGROND)[number];

/** The two cases of RMI 30, and there are no others (R-EXE-12). */
export const SANCTIEGRONDEN = ['gpmi', 'verklaringen'] as const;
export type Sanctiegrond = (typeof SANCTIEGRONDEN)[number];

/** Why aid is revised; the last two decide from which day it counts (domein §5.1). */
const HERZIENINGSGROND = ['omstandigheden', 'wet', 'niet_aangegeven', 'fout_ocmw'] as const;

const sanctie = z.strictObject({
  soort: z.literal('sanctie'),
  /** absent: `gpmi` */
  grond: z.enum(SANCTIEGRONDEN).optional(),
  maandbedragCent: bedragCent,
  inhoudingCent: positiefBedragCent,
  vanaf: datum,
  maanden: aantal,
  /** only with false statements: it makes the sanction longer */
  bedrieglijk: z.boolean().optional(),
  /** read from the earlier sanctions in the file, whatever is entered */
  herhaling: z.boolean().optional(),
});

const herziening = z.strictObject({
  soort: z.literal('herziening'),
  /** absent: `omstandigheden` */
  grond: z.enum(HERZIENINGSGROND).optional(),
  oudeCategorie: leeflooncategorie,
  nieuweCategorie: leeflooncategorie,
  /** what was paid per month; absent: the whole amount of the old category less the client's own means */
  vorigBedragCent: bedragCent.optional(),
  vanaf: datum,
  eersteJuisteMaand: maand,
});

const terugvordering = z.strictObject({
  soort: z.literal('terugvordering'),
  /** absent: `herziening` */
  grond: z.enum(TERUGVORDERGROND).optional(),
  /** either both categories with the months … */
  oudeCategorie: leeflooncategorie.optional(),
  nieuweCategorie: leeflooncategorie.optional(),
  maanden: z.array(maand).min(1).max(60).optional(),
  /** … or what was paid and due in each month */
  bedragen: z
    .array(z.strictObject({ maand, gekregenCent: positiefBedragCent, rechtCent: bedragCent }))
    .min(1)
    .max(60)
    .optional(),
  /** day of the registered letter from which the term of prescription counts anew */
  gestuitOp: datum.optional(),
  /** absent: nothing is agreed yet, the client has a month to pay or to propose */
  aflossing: aflossingsvoorstel.optional(),
});

const schorsing = z.strictObject({
  soort: z.literal('schorsing'),
  reden: z.enum(['buitenland', 'gevangenis', 'instelling']),
  /** abroad: the day of departure and the days already spent there this year, from which the paid weeks follow */
  vertrek: datum.optional(),
  dagenDitJaar: z.int().min(0).max(366).optional(),
  vanaf: datum,
  /** last day without payment; absent: until somebody notes that the reason is gone */
  tot: datum.optional(),
});

const stopzetting = z.strictObject({
  soort: z.literal('stopzetting'),
  einde: datum,
  reden: z.enum(['werk', 'andere_uitkering', 'verhuis', 'samenwoonst', 'overlijden', 'niet_meer_voldaan', 'op_vraag']),
});

const afzien = z.strictObject({
  soort: z.literal('afzien'),
  /** the claim that it is about */
  terugvordering: z.uuid(),
  /** 0: the question is refused */
  bedragCent,
  reden: alinea,
  /** a new plan for what stays due */
  aflossing: aflossingsvoorstel.optional(),
});

const vonnis = z.strictObject({
  soort: z.literal('vonnis'),
  rechtbank: regel,
  uitspraakOp: datum,
  rolnummer: regel,
  beschikking: alinea,
  bedragCent: positiefBedragCent.optional(),
  periodiciteit: z.enum(['maandelijks', 'eenmalig']).optional(),
  vanaf: datum.optional(),
  tot: datum.optional(),
});

const aktename = z.strictObject({
  soort: z.literal('aktename'),
  waarvan: z.enum(['verhuis', 'overlijden', 'afstand', 'gpmi_ondertekend']),
  op: datum,
  toelichting: alinea.optional(),
});

const verbetering = z.strictObject({
  soort: z.literal('verbetering'),
  verbetertBesluitId: z.uuid(),
  reden: alinea,
  /** what the client got too little by the mistake, paid once */
  nabetalingCent: positiefBedragCent.optional(),
});

/** The committee does not ratify what the chair granted with this line; made when the meeting closes, never proposed. */
const nietBekrachtigd = z.strictObject({ soort: z.literal('niet_bekrachtigd'), besluitlijnId: z.uuid() });

export const vervolglijnen = [
  herziening,
  schorsing,
  sanctie,
  stopzetting,
  terugvordering,
  afzien,
  vonnis,
  aktename,
  verbetering,
  nietBekrachtigd,
] as const;
