import { z } from 'zod';
import { UITLEGTALEN } from '@besluitpad/domain';
import { datumveld, regelveld } from '../dossiers/velden.js';

const Adres = z
  .strictObject({
    soort: z.enum(['eigen', 'vertegenwoordiger', 'veilig', 'balie']),
    regels: z.array(regelveld()).max(3),
    terAttentie: regelveld().optional(),
    onveilig: z.boolean().default(false),
    bewijs: regelveld(300).optional().describe('Verplicht bij een vertegenwoordiger: het vonnis of de volmacht'),
  })
  .superRefine(({ soort, regels, bewijs }, ctx) => {
    if ((soort === 'balie') !== (regels.length === 0)) {
      ctx.addIssue({ code: 'custom', path: ['regels'], message: 'Een adres heeft regels; aan de balie zijn er geen.' });
    }
    if (soort === 'vertegenwoordiger' && bewijs === undefined) {
      ctx.addIssue({ code: 'custom', path: ['bewijs'], message: 'Noteer het bewijs van de vertegenwoordiging.' });
    }
  });
export type Adres = z.infer<typeof Adres>;

export const Clientinvoer = z
  .strictObject({
    insz: z.string().trim().max(20).optional(),
    aanspreking: z.enum(['de heer', 'mevrouw', 'neutraal']),
    voornaam: regelveld(),
    naam: regelveld(),
    geboren: datumveld.optional(),
    nationaliteit: regelveld().optional(),
    burgerlijkeStaat: regelveld().optional(),
    verblijfsstatus: regelveld().optional(),
    iban: z.string().trim().max(50).optional(),
    tel: regelveld(40).optional(),
    mail: z.email().max(200).optional(),
    nietBellen: z.boolean().default(false),
    grootdruk: z.boolean().default(false).describe('Brieven in grote letters'),
    uitlegTaal: z.enum(UITLEGTALEN).optional().describe('Taal van een uitlegblad bij elke beslissing'),
    adressen: z.array(Adres).max(5),
  })
  .meta({ id: 'Clientinvoer' });
export type Clientinvoer = z.infer<typeof Clientinvoer>;

export const Client = z
  .strictObject({
    id: z.uuid(),
    insz: z.string().nullable(),
    aanspreking: z.string(),
    voornaam: z.string(),
    naam: z.string(),
    geboren: z.iso.date().nullable(),
    nationaliteit: z.string().nullable(),
    burgerlijkeStaat: z.string().nullable(),
    verblijfsstatus: z.string().nullable(),
    iban: z.string().nullable(),
    tel: z.string().nullable(),
    mail: z.string().nullable(),
    nietBellen: z.boolean(),
    grootdruk: z.boolean(),
    uitlegTaal: z.string().nullable(),
    adressen: z.array(
      z.strictObject({
        id: z.uuid(),
        soort: z.string(),
        regels: z.array(z.string()),
        terAttentie: z.string().nullable(),
        onveilig: z.boolean(),
        bewijs: z.string().nullable(),
        van: z.iso.date(),
      }),
    ),
    dossiers: z.array(z.strictObject({ id: z.uuid(), nummer: z.string() })),
    rev: z.int(),
  })
  .meta({ id: 'Client' });
export type Client = z.infer<typeof Client>;

/** Sought by POST: names and national numbers never stand in an address. */
export const Zoekvraag = z.strictObject({ zoek: z.string().trim().min(2).max(100) });

export const Gevonden = z
  .array(
    z.strictObject({
      id: z.uuid(),
      voornaam: z.string(),
      naam: z.string(),
      geboren: z.iso.date().nullable(),
      dossiers: z.array(z.strictObject({ id: z.uuid(), nummer: z.string() })),
    }),
  )
  .meta({ id: 'GevondenClienten' });
export type Gevonden = z.infer<typeof Gevonden>;
