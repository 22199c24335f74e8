import { z } from 'zod';
import { som } from '../geld/euro.js';
import { datumregel, isDatum, type Datum } from '../tijd/datum.js';

// Control characters break the line-based markup; private-use characters are what the markup escapes with.
const onafdrukbaar = /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
// Belgian national number and any full IBAN: neither may ever reach a letter (Rule: account cut to four digits).
const rijksregisternummer = /(?<![\d+])\d{2}[.\s]?\d{2}[.\s]?\d{2}[-.\s]?\d{3}[.\s]?\d{2}(?!\d)/;
const iban = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}\s?[A-Z0-9]{0,4}\b/;

function tekst(maximum: number) {
  return z
    .string()
    .trim()
    .min(1, 'Deze tekst is leeg.')
    .max(maximum, `Deze tekst is langer dan ${maximum} tekens.`)
    .refine((waarde) => !onafdrukbaar.test(waarde), 'Deze tekst bevat een teken dat niet gedrukt kan worden.')
    .refine((waarde) => !rijksregisternummer.test(waarde), 'Een rijksregisternummer hoort niet in een brief.')
    .refine((waarde) => !iban.test(waarde), 'Een volledig rekeningnummer hoort niet in een brief.');
}

/** One printed line: a name, a label, a place. */
export const regel = tekst(160);

/** One or a few sentences written by the worker for this person. */
export const alinea = tekst(1500);

export const alineas = z.array(alinea).max(12);

export const datum = z
  .string()
  .refine(isDatum, datumregel)
  .meta({ format: 'date' })
  .transform((waarde): Datum => waarde);

/** A calendar month, 'YYYY-MM'. */
export const maand = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Dit is geen maand (JJJJ-MM).');

/** A clock time as it is printed: '10 uur' or '10.30 uur'. */
export const uur = z
  .string()
  .regex(/^([01]?\d|2[0-3])(\.[0-5]\d)? uur$/, 'Schrijf het uur als "10 uur" of "10.30 uur".');

const MAX_CENT = 100_000_000;

export const bedragCent = z.int().min(0).max(MAX_CENT);

/** Where nothing at all would be no amount. */
export const positiefBedragCent = z.int().min(1).max(MAX_CENT);

export const aantal = z.int().min(1).max(10_000);

export const rekeningEindigtOp = z.string().regex(/^\d{4}$/, 'Alleen de laatste vier cijfers van de rekening.');

export const persoon = z.strictObject({
  aanspreking: z.enum(['de heer', 'mevrouw', 'neutraal']),
  voornaam: regel,
  naam: regel,
});
export type Persoon = z.infer<typeof persoon>;

export const postadres = z.array(regel).min(1).max(3);

export const leeflooncategorie = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** Something the client must do: a bold order and, if needed, its explanation. */
export const stap = z.strictObject({ opdracht: regel, uitleg: alinea.optional() });

export const bedragRegel = z.strictObject({ omschrijving: regel, bedragCent });
export type BedragRegel = z.infer<typeof bedragRegel>;

export function somVan(regels: readonly { readonly bedragCent: number }[]): number {
  return som(regels.map((rij) => rij.bedragCent));
}
