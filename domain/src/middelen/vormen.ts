import { z } from 'zod';
import { bedragCent, datum, leeflooncategorie, regel } from '../brieven/velden.js';
import { BANDEN } from './banden.js';
import { VRIJGESTELD, type VrijgesteldeSoort } from './tabellen.js';

/** Child benefit that a debtor draws for the applicant himself counts (KB RMI art. 34, domein §2.2). */
const TELLEND = [
  'beroepsinkomen',
  'uitkering',
  'onderhoudsgeld',
  'onroerend_inkomen',
  'groeipakket_voor_aanvrager',
  'andere',
] as const;
const vrijgesteld = Object.keys(VRIJGESTELD) as [VrijgesteldeSoort, ...VrijgesteldeSoort[]];

/** One income, net. */
export const middel = z.strictObject({
  soort: z.enum([...TELLEND, ...vrijgesteld]),
  omschrijving: regel.optional(),
  bedragCent,
  per: z.enum(['maand', 'jaar']),
  beschikbaar: z.boolean().default(true).describe('false: toegekend maar niet echt ontvangen, en dus niet geteld'),
  spi: z.enum(['algemeen', 'student_met_beurs']).optional().describe('SPI-vrijstelling op een beroepsinkomen'),
});
export type Middel = z.infer<typeof middel>;

const persoon = {
  hoedanigheid: regel.describe('Zoals de berekening het toont: aanvrager, vader, partner; nooit een naam'),
  middelen: z.array(middel).max(40).default([]),
  kapitaalCent: bedragCent.optional().describe('Roerend kapitaal: spaargeld, aandelen'),
};

const feiten = {
  spi: z
    .strictObject({ algemeenCent: bedragCent.optional(), studentMetBeursCent: bedragCent.optional(), bron: regel })
    .optional()
    .describe('Bedragen van de SPI-vrijstelling per maand, zoals uw beheerder ze invoerde'),
  aanvragers: z
    .array(z.strictObject({ ...persoon, categorie: leeflooncategorie }))
    .min(1)
    .max(6),
  samenwonenden: z
    .array(
      z.strictObject({
        ...persoon,
        band: z.enum(BANDEN),
        geboren: datum.optional(),
        meetellen: z.boolean().optional().describe('Regeling van vóór 1 maart 2026: het OCMW telt deze persoon mee'),
        billijkheid: z.strictObject({ nietGeteldCent: bedragCent, reden: regel }).optional(),
      }),
    )
    .max(20)
    .default([]),
};

type Feiten = z.infer<z.ZodObject<typeof feiten>>;

/** Only work is exempted by SPI. */
function keurSpi(
  { aanvragers, samenwonenden }: Feiten,
  fout: (path: (string | number)[], message: string) => void,
): void {
  for (const [groep, leden] of Object.entries({ aanvragers, samenwonenden })) {
    for (const [i, { middelen }] of leden.entries()) {
      for (const [j, { soort, spi }] of middelen.entries()) {
        if (spi === undefined || soort === 'beroepsinkomen') continue;
        fout([groep, i, 'middelen', j, 'spi'], 'De SPI-vrijstelling geldt enkel voor een beroepsinkomen.');
      }
    }
  }
}

/** The facts alone, as a file keeps them with a request: the day and the scale come from the file. */
export const toetsfeiten = z
  .strictObject(feiten)
  .superRefine((toets, ctx) => keurSpi(toets, (path, message) => ctx.addIssue({ code: 'custom', path, message })));
export type Toetsfeiten = z.infer<typeof toetsfeiten>;

export const middelentoets = z
  .strictObject({
    aanvraagdatum: datum,
    herzieningsdatum: datum.optional(),
    opDatum: datum.describe('De dag waarvoor het recht berekend wordt; ook de eerste dag van het leefloon'),
    einde: datum.optional().describe('De laatste dag van het leefloon, als die gekend is'),
    bevestigdTot: datum.optional().describe('Tot wanneer uw beheerder het leefloonbarema bevestigde'),
    ...feiten,
  })
  .superRefine((toets, ctx) => {
    const { opDatum, aanvraagdatum, einde } = toets;
    const fout = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message });
    if (opDatum < aanvraagdatum) fout(['opDatum'], 'Het leefloon gaat niet in vóór de aanvraag.');
    if (einde !== undefined && einde < opDatum) fout(['einde'], 'De laatste dag ligt vóór de eerste.');
    keurSpi(toets, fout);
  });
export type Middelentoets = z.infer<typeof middelentoets>;
