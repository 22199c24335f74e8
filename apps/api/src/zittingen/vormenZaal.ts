import { isGehoorde, MANDATEN, vraagtReden, ZAALGASTEN } from '@besluitpad/domain';
import { z } from 'zod';
import { reden, uur } from '../comite/velden.js';
import { regelveld } from '../dossiers/velden.js';
import { Hooruur } from './vormen.js';

const alleen = (pad: string, error: string, regel: string) => ({ path: [pad], error, params: { regel } });

export const Gastinvoer = z
  .strictObject({
    soort: z.enum(ZAALGASTEN),
    naam: regelveld().optional().describe('Niet voor de cliënt en de werker: het dossier noemt hen al'),
    lidId: z.uuid().optional().describe('Het lid dat wordt bijgestaan'),
    reden: reden.optional().describe('Voor een deskundige: waarover de voorzitter hem vraagt. Nooit bij een lid'),
    mandaat: z
      .enum(MANDATEN)
      .optional()
      .describe(
        'Van een deskundige: een raadslid, de burgemeester of een lid van college of vast bureau komt niet binnen',
      ),
    om: uur.optional().describe('Het uur, als u het later noteert'),
  })
  .refine(
    ({ soort, naam }) => isGehoorde(soort) === (naam === undefined),
    alleen('naam', 'Geef de naam, behalve van de cliënt of de werker die gehoord wordt.', 'naam'),
  )
  .refine(
    ({ soort, lidId }) => (soort === 'vertrouwenspersoon_lid') === (lidId !== undefined),
    alleen('lidId', 'Zeg welk lid wordt bijgestaan, en alleen dan.', 'bijstand'),
  )
  .refine(
    ({ soort, reden: waarom }) => vraagtReden(soort) === (waarom !== undefined),
    alleen(
      'reden',
      'Zeg waarom deze persoon erbij is; bij wie gehoord wordt of een lid bijstaat, vraagt niemand dat.',
      'reden',
    ),
  )
  .refine(
    ({ soort, mandaat }) => (soort === 'deskundige') === (mandaat !== undefined),
    alleen('mandaat', 'Zeg van een deskundige, en alleen dan, of hij een mandaat heeft.', 'R-PRV-03'),
  );
export type Gastinvoer = z.infer<typeof Gastinvoer>;

export const Buitenlaten = z.strictObject({ om: uur.optional() });

export const Zaalgast = z
  .strictObject({
    ...{ id: z.uuid(), soort: z.enum(ZAALGASTEN), naam: z.string(), lidId: z.uuid().nullable() },
    hoedanigheid: z.string(),
    magBijStemming: z.boolean(),
    binnenOm: z.iso.datetime(),
    buitenOm: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Zaalgast' });
export type Zaalgast = z.infer<typeof Zaalgast>;
export const Bijstandinvoer = z
  .strictObject({
    lidId: z.uuid().describe('Het lid dat op de hele zitting wordt bijgestaan; waarom, vraagt niemand'),
    naam: regelveld(),
    om: uur.optional().describe('Het uur, als u het later noteert'),
  })
  .meta({ id: 'BijstandInvoer' });
export type Bijstandinvoer = z.infer<typeof Bijstandinvoer>;

export const Bijstand = z
  .strictObject({
    ...{ id: z.uuid(), lidId: z.uuid(), naam: z.string(), van: z.iso.datetime(), tot: z.iso.datetime().nullable() },
  })
  .meta({ id: 'BijstandVanLid' });
export type Bijstand = z.infer<typeof Bijstand>;
export const Bijstandslijst = z.strictObject({ bijstand: z.array(Bijstand) }).meta({ id: 'Bijstandslijst' });

export const Zaalgasten = z.strictObject({ gasten: z.array(Zaalgast) }).meta({ id: 'Zaalgasten' });

export const Zaal = z
  .strictObject({
    ...{ agendapuntId: z.uuid(), volgnr: z.int(), rev: z.int(), status: z.string() },
    leden: z.array(
      z.strictObject({
        lidId: z.uuid(),
        /** van de plaatsvervanger, als die voor het lid zetelt */
        naam: z.string(),
        voorzitter: z.boolean(),
        plaats: z.enum(['in_de_zaal', 'verlaat_de_zaal', 'niet_aanwezig']),
        wijze: z.enum(['ter_plaatse', 'digitaal']).nullable(),
      }),
    ),
    ambtshalve: z.array(z.strictObject({ naam: z.string(), rollen: z.array(z.string()) })),
    gehoord: z.array(Hooruur.extend({ voorwaarde: z.string() })),
    gasten: z.array(Zaalgast),
    quorum: z.strictObject({ zittend: z.int(), vereist: z.int(), aanwezigVoorPunt: z.int(), gehaald: z.boolean() }),
  })
  .meta({ id: 'ZaalBijPunt' });
export type Zaal = z.infer<typeof Zaal>;
