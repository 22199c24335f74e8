import { z } from 'zod';
import { regel } from './brieven/velden.js';

/** Letterhead, court and accounts of the OCMW itself: `ocmw.gegevens`. Name and municipality are columns beside it. */
export const ocmwGegevens = z.strictObject({
  /** "HB" in HB-2026-0001 */
  dossierPrefix: z.string().regex(/^[A-Z]{2,4}$/, 'Een dossiernummer begint met twee tot vier hoofdletters.'),
  adres: z.array(regel).min(1).max(3),
  /** Read in a sentence: "het Sociaal Huis, Dorpsplein 1 in Heidebeke". */
  bezoekadres: regel,
  /** Web address where a client fills in an upload code; absent: letters give no code. */
  aanleverAdres: regel.optional(),
  initiaal: z.string().min(1).max(2),
  /** Labour court of the clients' residence, with the address of its registry. */
  rechtbank: z.strictObject({ naam: regel, adres: z.array(regel).min(2).max(4) }),
  /** Account payments leave from and recoveries come in on: full IBAN with its holder. */
  rekening: z.strictObject({
    houder: z.string().trim().min(1).max(70),
    iban: z.string().regex(/^BE\d{14}$/, 'Schrijf de rekening als BE68539007547034.'),
    bic: z
      .string()
      .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, 'Een BIC telt 8 of 11 hoofdletters en cijfers.')
      .optional(),
  }),
});
export type OcmwGegevens = z.infer<typeof ocmwGegevens>;
