import { z } from 'zod';

export const Tekenbeurt = z
  .strictObject({
    id: z.uuid(),
    adres: z.url().describe('Open dit adres in de browser van wie tekent: daar geeft die toestemming'),
    vervaltOp: z.iso.datetime(),
    simulator: z.boolean().describe('true: een simulator, en de handtekening heeft geen waarde'),
  })
  .meta({ id: 'Tekenbeurt' });
export type Tekenbeurt = z.infer<typeof Tekenbeurt>;

export const Afronding = z
  .strictObject({ code: z.string().min(1).max(2_000).describe('De code waarmee de tekendienst u terugstuurde') })
  .meta({ id: 'Tekenbeurtafronding' });
export type Afronding = z.infer<typeof Afronding>;

export const Gekwalificeerd = z
  .array(
    z.strictObject({
      functie: z.string(),
      houder: z.string(),
      uitgever: z.string(),
      serienummer: z.string(),
      op: z.iso.datetime(),
      simulator: z.boolean(),
      klopt: z.boolean().describe('Of de handtekening bij deze brief en dit certificaat hoort, nu nagerekend'),
    }),
  )
  .meta({ id: 'GekwalificeerdeHandtekeningen' });
export type Gekwalificeerd = z.infer<typeof Gekwalificeerd>;
