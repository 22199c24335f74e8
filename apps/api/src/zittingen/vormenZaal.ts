import { ZAALGASTEN } from '@besluitpad/domain';
import { z } from 'zod';
import { reden, uur } from '../comite/velden.js';
import { regelveld } from '../dossiers/velden.js';
import { Hooruur } from './vormen.js';

export const Gastinvoer = z
  .strictObject({
    soort: z.enum(ZAALGASTEN),
    naam: regelveld(),
    lidId: z.uuid().optional().describe('Het lid dat wordt bijgestaan'),
    reden: reden.describe('Waarom deze persoon erbij is; voor een deskundige: waarover de voorzitter hem vraagt'),
    om: uur.optional().describe('Het uur, als u het later noteert'),
  })
  .refine(({ soort, lidId }) => (soort === 'vertrouwenspersoon_lid') === (lidId !== undefined), {
    path: ['lidId'],
    error: 'Zeg welk lid wordt bijgestaan, en alleen dan.',
    params: { regel: 'bijstand' },
  });
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
