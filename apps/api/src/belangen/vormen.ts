import { z } from 'zod';

export const Lidbanden = z
  .strictObject({
    banden: z
      .array(
        z.strictObject({
          soort: z.enum(['familie', 'adres', 'werkgever', 'verhuurder']),
          waarde: z.string().trim().min(2).max(200),
        }),
      )
      .max(60),
  })
  .meta({ id: 'BandenVanLid' });
export type Lidbanden = z.infer<typeof Lidbanden>;

const antwoord = z.enum(['belang', 'geen_belang']);

export const Belang = z
  .strictObject({
    ...{ agendapuntId: z.uuid(), volgnr: z.int(), lidId: z.uuid(), naam: z.string() },
    gronden: z.array(z.strictObject({ code: z.string(), zin: z.string() })),
    ...{ gevraagd: z.boolean(), antwoord: antwoord.nullable(), toelichting: z.string().nullable() },
  })
  .meta({ id: 'VermoedBelang' });
export type Belang = z.infer<typeof Belang>;

export const Belangvraag = z
  .strictObject({
    agendapuntId: z.uuid(),
    volgnr: z.int(),
    titel: z.string(),
    lidId: z.uuid(),
    antwoord: antwoord.nullable(),
  })
  .meta({ id: 'Belangvraag' });
export type Belangvraag = z.infer<typeof Belangvraag>;

export const Belangantwoord = z
  .strictObject({ lidId: z.uuid(), antwoord, toelichting: z.string().trim().min(3).max(1000).optional() })
  .meta({ id: 'Belangantwoord' });
export type Belangantwoord = z.infer<typeof Belangantwoord>;

export const Gevraagd = z.strictObject({ gevraagd: z.int() }).meta({ id: 'BelangenGevraagd' });
