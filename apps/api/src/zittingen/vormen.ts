import { z } from 'zod';
import { Toetspunt } from '../agenda/vormen.js';
import { dag, reden, stemkeuze, uur } from '../comite/velden.js';
import { ZITTINGSFASEN } from './zitting.js';

export const NieuweZitting = z
  .strictObject({
    datum: dag,
    uur,
    plaats: z.string().trim().min(1).max(160),
    soort: z.enum(['gewoon', 'bijkomend']).default('gewoon'),
    vervolgOp: z.uuid().optional().describe('De gesloten zitting waarvan dit de tweede oproeping is'),
    subcomiteId: z.uuid().optional().describe('Het subcomité dat zit; leeg: het bijzonder comité'),
  })
  .meta({ id: 'NieuweZitting' });

export const Aanwezigen = z
  .strictObject({ aanwezig: z.array(z.uuid()).max(40), verontschuldigd: z.array(z.uuid()).max(40).default([]) })
  .meta({ id: 'Aanwezigen' });

export const Opening = Aanwezigen.extend({
  om: uur.optional().describe('Het uur waarop ze begon, als u ze later noteert; op een andere dag altijd'),
}).meta({ id: 'OpeningVanZitting' });

export const Afgelasting = z.strictObject({ reden }).meta({ id: 'AfgelastingVanZitting' });

const kern = {
  id: z.uuid(),
  datum: z.string(),
  uur: z.string(),
  plaats: z.string(),
  soort: z.string(),
  tweedeOproeping: z.boolean(),
  vervolgOp: z.uuid().nullable(),
  subcomiteId: z.uuid().nullable(),
  fase: z.enum(ZITTINGSFASEN),
  oproepingDagen: z.int(),
  oproepenUiterlijk: z.string(),
  vorm: z.enum(['ter_plaatse', 'hybride', 'digitaal']),
  vormReden: z.string().nullable(),
  rev: z.int(),
} as const;

export const ZittingKort = z.strictObject({ ...kern, punten: z.int() }).meta({ id: 'ZittingKort' });
export type ZittingKort = z.infer<typeof ZittingKort>;

const Aanwezigheid = z.strictObject({
  lidId: z.uuid(),
  naam: z.string(),
  voorzitter: z.boolean(),
  /** aanwezig: was er op een ogenblik van de zitting, zelf of door een plaatsvervanger */
  status: z.enum(['aanwezig', 'verontschuldigd', 'afwezig']).nullable(),
  isErNu: z.boolean(),
  plaatsvervanger: z.string().nullable(),
  bewegingen: z.array(
    z.strictObject({
      soort: z.enum(['binnen', 'buiten', 'terug']),
      om: z.string(),
      wijze: z.enum(['ter_plaatse', 'digitaal']).nullable(),
    }),
  ),
});

const Telling = z.strictObject({
  zittend: z.int(),
  vereist: z.int(),
  aanwezig: z.int(),
  gewraakt: z.int(),
  ja: z.int(),
  nee: z.int(),
  onthouding: z.int(),
});

/** Who is heard about an item, and when. */
export const Hooruur = z
  .strictObject({ uur: z.string(), wie: z.enum(['client', 'werker']), status: z.string() })
  .meta({ id: 'Hooruur' });

export const ZittingPunt = z
  .strictObject({
    id: z.uuid(),
    /** noem ze in If-Match bij wat u aan dit punt noteert */
    rev: z.int(),
    volgnr: z.int(),
    groep: z.string(),
    naOproeping: z.boolean().describe('Toegevoegd nadat de agenda vertrok: staat achteraan, buiten de groepen'),
    soort: z.string(),
    titel: z.string(),
    dossierId: z.uuid(),
    voorstelId: z.uuid().nullable(),
    besluitId: z.uuid().nullable(),
    aanvraagId: z.uuid().nullable(),
    beslisUiterlijk: z.string().nullable(),
    hoogdringendReden: z.string().nullable(),
    status: z.string(),
    eigenMotivering: z.string().nullable(),
    telling: Telling.nullable(),
    gestemdOm: z.string().nullable(),
    inBlok: z.boolean(),
    uitgelichtDoor: z.uuid().nullable(),
    /** Van voorstellen die het niet haalden voor er een ander voorstel ter stemming kwam. */
    eerdereStemmingen: z.array(Telling.extend({ volgnr: z.int(), eigenMotivering: z.string().nullable() })),
    /** By name for who leads or minutes the meeting; a member sees his own vote. */
    stemmen: z.array(z.strictObject({ lidId: z.uuid(), stem: stemkeuze })),
    toets: z.array(Toetspunt),
    horen: z.array(Hooruur),
  })
  .meta({ id: 'ZittingPunt' });
export type ZittingPunt = z.infer<typeof ZittingPunt>;

export const ZittingVolledig = z
  .strictObject({
    ...kern,
    tekstTweedeOproeping: z.string().nullable(),
    /** the version of the agenda that the chair fixed, and whether it still holds */
    vaststelling: z
      .strictObject({
        versie: z.string(),
        op: z.iso.datetime(),
        door: z.string(),
        geldig: z.boolean(),
        sindsdien: z.string(),
      })
      .nullable(),
    quorum: z.strictObject({ zittend: z.int(), vereist: z.int(), aanwezig: z.int(), gehaald: z.boolean() }),
    aanwezigheid: z.array(Aanwezigheid),
    punten: z.array(ZittingPunt),
    zonderInzage: z
      .array(
        z.strictObject({
          ...{ id: z.uuid(), volgnr: z.int(), groep: z.string(), naOproeping: z.boolean() },
          zin: z.string(),
        }),
      )
      .describe('Punten waarbij u een belang hebt: alleen hun nummer'),
  })
  .meta({ id: 'Zitting' });
export type ZittingVolledig = z.infer<typeof ZittingVolledig>;
