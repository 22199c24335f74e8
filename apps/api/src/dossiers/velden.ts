/** Fields that bodies of several acts have in common, and the answers that only name what was made. */
import { isDatum, type Datum } from '@besluitpad/domain';
import { z } from 'zod';

const ONAFDRUKBAAR = /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const ONAFDRUKBAAR_OVER_REGELS = /[^\P{Cc}\n\r\t]|[\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

/** One line that may be printed. */
export const regelveld = (maximum = 160) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .refine((tekst) => !ONAFDRUKBAAR.test(tekst), 'Deze tekst bevat een teken dat niet gedrukt kan worden.');

/** Text of some length, with line breaks. */
export const tekstveld = (maximum = 10_000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .refine(
      (tekst) => !ONAFDRUKBAAR_OVER_REGELS.test(tekst),
      'Deze tekst bevat een teken dat niet gedrukt kan worden.',
    );

/** Aborts on a day that does not exist, so that it gets one sentence and not two. */
export const datumveld = z.iso
  .date({ abort: true })
  .refine(isDatum, 'Kies een dag tussen 1900 en 2199.')
  .transform((dag): Datum => dag);

export const bedragveld = z.int().min(0).max(100_000_000);

export const IdPad = z.strictObject({ id: z.uuid() });
export type IdPad = z.infer<typeof IdPad>;

/** What was made, by its id alone. */
export const Gemaakt = z.strictObject({ id: z.uuid() });
export type Gemaakt = z.infer<typeof Gemaakt>;

/** What can be edited, with the revision the next change must name. */
export const MetRev = z.strictObject({ id: z.uuid(), rev: z.int() });
export type MetRev = z.infer<typeof MetRev>;
