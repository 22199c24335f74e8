import { z } from 'zod';
import { aflossing, totaalVanAflossing } from './betaling.js';
import { alinea, bedragCent, datum, maand } from './velden.js';

const maandverschil = z
  .strictObject({ maand, gekregenCent: bedragCent, rechtCent: bedragCent, teVeelCent: bedragCent })
  .refine((m) => m.gekregenCent - m.rechtCent === m.teVeelCent, {
    path: ['teVeelCent'],
    message: 'Gekregen min recht is niet gelijk aan het te veel betaalde.',
  });

export const afbetaling = z.discriminatedUnion('stand', [
  /** The client proposed it and the committee agrees. */
  z.strictObject({ stand: z.literal('aanvaard'), plan: aflossing, perMaandCent: bedragCent }),
  z.strictObject({ stand: z.literal('te_bespreken') }),
]);

/** What was paid too much, asked back: the six duties of M13 (Handvest 15) need all of it. */
export const terugvraag = z.strictObject({
  /** Absent: a leefloon. Other aid comes back because its decision said so, as an advance, or after a false statement. */
  aard: z.enum(['terugbetaalbaar', 'voorschot', 'onjuiste_verklaring']).optional(),
  maanden: z.array(maandverschil).min(1).max(36),
  totaalCent: bedragCent,
  afbetaling,
  /** Our own account: the only full account number a letter prints. */
  rekeningOcmw: z.string().regex(/^BE\d{2}( \d{4}){3}$/, 'Schrijf de rekening als BE68 5390 0754 7034.'),
  mededeling: z.string().regex(/^\+\+\+\d{3}\/\d{4}\/\d{5}\+\+\+$/, 'Dit is geen gestructureerde mededeling.'),
  /** One month for voluntary payment, told like the cautious appeal date. */
  vrijwilligTot: datum,
  /** What the client should have reported, or which rule gives the money back to us. */
  overtredenRegel: alinea,
  verjaring: z.strictObject({ jaren: z.int().min(1).max(30), eersteBetaling: maand }),
  interest: z.boolean(),
});
export type Terugvraag = z.infer<typeof terugvraag>;

/** The months and the instalments each come to the sum that is asked back. */
export function eisSommen(terug: Terugvraag | undefined, meld: (pad: string[], melding: string) => void): void {
  if (terug === undefined) return;
  if (terug.maanden.reduce((totaal, m) => totaal + m.teVeelCent, 0) !== terug.totaalCent)
    meld(['terugvordering', 'totaalCent'], 'De maanden samen zijn niet gelijk aan het teruggevraagde bedrag.');
  if (terug.afbetaling.stand === 'aanvaard' && totaalVanAflossing(terug.afbetaling.plan) !== terug.totaalCent)
    meld(['terugvordering', 'afbetaling'], 'De schijven samen zijn niet gelijk aan het teruggevraagde bedrag.');
}
