import { z } from 'zod';
import { bedragveld, datumveld, regelveld, tekstveld } from './velden.js';

export const Dossierinvoer = z.strictObject({
  clientId: z.uuid(),
  werkerId: z.uuid(),
  vertrouwelijk: z.boolean().default(false),
});
export type Dossierinvoer = z.infer<typeof Dossierinvoer>;

export const Geopend = z.strictObject({ id: z.uuid(), nummer: z.string() }).meta({ id: 'GeopendDossier' });
export type Geopend = z.infer<typeof Geopend>;

export const Gezinslidinvoer = z
  .strictObject({
    naam: regelveld(),
    insz: z.string().trim().max(20).optional().describe('Rijksregisternummer of bisnummer, als het gekend is'),
    geboren: datumveld.optional(),
    verwantschap: regelveld(60),
    onderhoudsplichtig: z.boolean(),
    samenwonend: z.boolean(),
    van: datumveld,
    tot: datumveld.optional(),
  })
  .refine(({ van, tot }) => tot === undefined || tot >= van, {
    path: ['tot'],
    error: 'Het einde ligt vóór het begin.',
  });
export type Gezinslidinvoer = z.infer<typeof Gezinslidinvoer>;

export const Inkomeninvoer = z
  .strictObject({
    gezinslidId: z.uuid().optional().describe('Ontbreekt bij een inkomen van de cliënt zelf'),
    soort: regelveld(80),
    maandbedragCent: bedragveld,
    teltMee: z.boolean(),
    van: datumveld,
    tot: datumveld.optional(),
    bron: regelveld(),
  })
  .refine(({ van, tot }) => tot === undefined || tot >= van, {
    path: ['tot'],
    error: 'Het einde ligt vóór het begin.',
  });
export type Inkomeninvoer = z.infer<typeof Inkomeninvoer>;

export const Contactinvoer = z.strictObject({
  soort: z.enum(['telefoon', 'bureau', 'huisbezoek', 'mail', 'brief', 'mondelinge_uitleg']),
  tekst: tekstveld(4_000),
});
export type Contactinvoer = z.infer<typeof Contactinvoer>;

export const Aanmaninginvoer = z.strictObject({
  verzondenOp: datumveld,
  wijze: z.enum(['AANGETEKEND', 'AFGIFTE_ONTVANGSTBEWIJS', 'GEWONE_BRIEF']),
  reden: tekstveld(4_000),
});
export type Aanmaninginvoer = z.infer<typeof Aanmaninginvoer>;

export const Gpmi = z.strictObject({ doel: tekstveld(4_000), getekendOp: datumveld });
export type Gpmi = z.infer<typeof Gpmi>;

export const Overlijdensinvoer = z.strictObject({
  op: datumveld,
  nabestaande: z
    .strictObject({
      aanspreking: z.enum(['de heer', 'mevrouw', 'neutraal']).default('neutraal'),
      voornaam: regelveld(),
      naam: regelveld(),
      adres: z.array(regelveld()).min(1).max(3),
      blijftAchter: z.boolean().default(false).describe('Woonde bij de cliënt en kan zelf hulp vragen'),
    })
    .optional()
    .describe('Wie van de nabestaanden een brief krijgt; ontbreekt als er niemand gekend is'),
});
export type Overlijdensinvoer = z.infer<typeof Overlijdensinvoer>;

export const Overleden = z
  .strictObject({
    geslotenAanvragen: z.int(),
    geslotenProcedures: z.int(),
    vervallen: z.strictObject({ effecten: z.int(), brieven: z.int(), betalingen: z.int() }),
    rev: z.int(),
  })
  .meta({ id: 'Overlijden' });
export type Overleden = z.infer<typeof Overleden>;

export const Toewijzing = z.strictObject({
  werkerId: z.uuid(),
  reden: tekstveld(1_000),
  overdracht: tekstveld(8_000).describe('Wat de volgende werker moet weten: waar het dossier staat en wat dringt'),
});
export type Toewijzing = z.infer<typeof Toewijzing>;
