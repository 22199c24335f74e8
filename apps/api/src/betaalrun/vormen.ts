import { BETAALRITMES, GRONDEN_VOOR_DERDE, middel, REGELSOORTEN } from '@besluitpad/domain';
import { z } from 'zod';
import { reden } from '../comite/velden.js';
import { datumveld, regelveld } from '../dossiers/velden.js';
import { paginavelden, paginaVan } from '../http/paginering.js';
import { VRIJGEVERS } from '../betalingen/geefVrij.js';

export const RUNSTATUSSEN = [
  'gepland',
  'rekent',
  'berekend',
  'vrijgegeven',
  'besteld',
  'uitgevoerd',
  'vervallen',
] as const;

export const EersteBetaalrun = z
  .strictObject({
    ritme: z.enum(BETAALRITMES).default('maand'),
    van: datumveld.describe('De eerste dag die deze run betaalt. Wat ervoor ligt, betaalde u op een andere manier'),
  })
  .meta({ id: 'EersteBetaalrun' });
export type EersteBetaalrun = z.infer<typeof EersteBetaalrun>;

export const Vervallen = z.strictObject({ reden }).meta({ id: 'VervallenBetaalrun' });

export const Betaalrun = z
  .strictObject({
    id: z.uuid(),
    ritme: z.enum(BETAALRITMES),
    van: z.iso.date(),
    tot: z.iso.date(),
    betaaldag: z.iso.date(),
    rekendag: z.iso.date().describe('De dag waarop de run zichzelf berekent'),
    aanvulling: z.int().describe('0: de run zelf; hoger: wat na de vrijgave nog veranderde'),
    status: z.enum(RUNSTATUSSEN),
    aantal: z.int().describe('Hoeveel regels iets betalen'),
    totaalCent: z.int(),
    tellingen: z.record(z.string(), z.int()).describe('Per soort hoeveel regels'),
    nogVrijTeGeven: z.array(z.enum(VRIJGEVERS)),
    bestand: z.uuid().nullable().describe('Het betaalbestand, zodra het er is'),
    openBetalingen: z.int().describe('Besteld, maar nog niet uitgevoerd'),
    rev: z.int(),
  })
  .meta({ id: 'Betaalrun' });
export type Betaalrun = z.infer<typeof Betaalrun>;

export const Betaalrunvraag = z.strictObject(paginavelden);
export type Betaalrunvraag = z.infer<typeof Betaalrunvraag>;
export const Betaalruns = paginaVan(Betaalrun).meta({ id: 'Betaalruns' });
export type Betaalruns = z.infer<typeof Betaalruns>;

export const Regelvraag = z.strictObject({ ...paginavelden, soort: z.enum(REGELSOORTEN).optional() });
export type Regelvraag = z.infer<typeof Regelvraag>;

const stap = z.strictObject({ regel: z.string(), bedragCent: z.int() });
export const Runregel = z
  .strictObject({
    dossierId: z.uuid(),
    dossierNummer: z.string(),
    opvolgingId: z.uuid(),
    client: z.string(),
    steun: z.string(),
    soort: z.enum(REGELSOORTEN),
    bedragCent: z.int(),
    vorigCent: z.int().nullable().describe('Wat de vorige run betaalde; null: ze stond er niet in'),
    waarom: z.string().nullable().describe('Waarom deze run niets of niet alles betaalt'),
    maanden: z.array(
      z.strictObject({
        maand: z.string(),
        rechtCent: z.int(),
        alBetaaldCent: z.int(),
        teBetalenCent: z.int(),
        waarom: z.string().nullable(),
        stappen: z.array(stap),
      }),
    ),
    delen: z.array(z.strictObject({ maand: z.string(), bedragCent: z.int(), begunstigde: z.string() })),
    uitkomst: z.enum(['besteld', 'gewijzigd']).nullable(),
  })
  .meta({ id: 'Betaalrunregel' });
export type Runregel = z.infer<typeof Runregel>;
export const Runregels = paginaVan(Runregel).meta({ id: 'Betaalrunregels' });
export type Runregels = z.infer<typeof Runregels>;

export const NieuweDerde = z
  .strictObject({
    naam: regelveld(70),
    iban: z.string().trim().max(50),
    mededeling: regelveld(140),
    bedragCent: z.int().min(1).max(100_000_000).optional().describe('Elke maand; leeg: alles wat overblijft'),
    grond: z.enum(GRONDEN_VOOR_DERDE),
    bijlageId: z.uuid().describe('De volmacht of de overeenkomst, als bijlage van het dossier'),
    van: datumveld,
    tot: datumveld.optional(),
  })
  .meta({ id: 'NieuweDerdebegunstigde' });
export type NieuweDerde = z.infer<typeof NieuweDerde>;

export const NieuwMaandinkomen = z
  .strictObject({
    maand: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Schrijf de maand als JJJJ-MM.'),
    middelen: z.array(middel).max(40).describe('Alle inkomens van de aanvrager in die maand; leeg: geen inkomen'),
  })
  .meta({ id: 'NieuwMaandinkomen' });
export type NieuwMaandinkomen = z.infer<typeof NieuwMaandinkomen>;

export const Maandinkomen = z
  .strictObject({
    ...{ opvolgingId: z.uuid(), maand: z.string(), volgnr: z.int(), middelen: z.array(middel), op: z.iso.datetime() },
    bedragCent: z.int().describe('Wat de hele maand opbrengt met dit inkomen'),
    stappen: z.array(z.strictObject({ regel: z.string(), bron: z.string(), bedragCent: z.int() }).loose()),
  })
  .meta({ id: 'Maandinkomen' });
export type Maandinkomen = z.infer<typeof Maandinkomen>;
export const Maandinkomens = z.array(Maandinkomen).meta({ id: 'Maandinkomens' });

export const EindeDerde = z.strictObject({ tot: datumveld, reden }).meta({ id: 'EindeDerdebegunstigde' });
export type EindeDerde = z.infer<typeof EindeDerde>;

export const Derdebegunstigde = z
  .strictObject({
    ...{ id: z.uuid(), opvolgingId: z.uuid(), naam: z.string(), rekeningEindigtOp: z.string(), mededeling: z.string() },
    ...{ bedragCent: z.int().nullable(), grond: z.enum(GRONDEN_VOOR_DERDE), bijlageId: z.uuid() },
    ...{ van: z.iso.date(), tot: z.iso.date().nullable(), rev: z.int() },
  })
  .meta({ id: 'Derdebegunstigde' });
export type Derdebegunstigde = z.infer<typeof Derdebegunstigde>;
export const Derdebegunstigden = z.array(Derdebegunstigde).meta({ id: 'Derdebegunstigden' });
