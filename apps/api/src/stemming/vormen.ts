import { z } from 'zod';
import { Briefoordeel } from '../besluiten/vormenBrieftekst.js';
import { BESLUITEN, briefSoorten, lijnInvoer } from '@besluitpad/domain';
import { reden, stemmen, uur } from '../comite/velden.js';

const LijnAnders = z.strictObject({
  aanvraaglijnId: z.uuid(),
  uitkomst: z.enum(['beslist', 'verdaagd']).optional(),
  besluit: z.enum(BESLUITEN).optional(),
  invoer: lijnInvoer.optional(),
  tekst: z.string().trim().min(1).max(1500).optional(),
  onderzoeksopdracht: reden.optional(),
});

const om = uur.optional().describe('Het uur van de stemming, als u ze later noteert; wie dan aanwezig was, telt');

export const Stemming = z
  .strictObject({
    stemmen,
    om,
    uitkomst: z
      .enum(['zoals_voorgesteld', 'anders', 'verdaagd', 'kennisname'])
      .describe('Wat ter stemming lag; de stemmen bepalen wat ervan komt'),
    uitslag: z
      .enum(['aangenomen', 'verworpen', 'geen_quorum'])
      .optional()
      .describe('Wat de voorzitter aankondigde; geweigerd als de telling iets anders zegt'),
    eigenMotivering: z.string().trim().min(10).max(5000).optional(),
    mdOnderzoek: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .optional()
      .describe(
        'Wat het onderzoek naar dienstverlening opleverde. Nodig als het comité maatschappelijke integratie weigert en in dezelfde beslissing geen MD-lijn toekent of weigert.',
      ),
    brief: z
      .strictObject({ soort: z.enum(briefSoorten), velden: z.record(z.string(), z.unknown()) })
      .optional()
      .describe('Alleen als een andere beslissing ook een andere brief vraagt'),
    zonderHoren: reden
      .optional()
      .describe(
        'Waarom het comité beslist zonder een cliënt te horen die daarom vroeg, bijvoorbeeld omdat hij ervan afzag (R-HRD-02)',
      ),
    lijnen: z.array(LijnAnders).max(30).default([]),
  })
  .meta({ id: 'Stemming' });

export const Verdagingsvooruitzicht = z
  .strictObject({
    beslisUiterlijk: z.string(),
    zittingId: z.uuid().nullable(),
    zittingOp: z.string().nullable(),
    teLaat: z.boolean().describe('Die zitting komt na de beslissingstermijn'),
    klaarTegen: z.string().nullable(),
    zin: z.string(),
  })
  .meta({ id: 'Verdagingsvooruitzicht' });
export type Verdagingsvooruitzicht = z.infer<typeof Verdagingsvooruitzicht>;

/** Another draft, after the one on the agenda was not adopted. */
export const AnderVoorstel = z
  .strictObject({
    stemmen,
    om,
    eigenMotivering: Stemming.shape.eigenMotivering.unwrap(),
    mdOnderzoek: Stemming.shape.mdOnderzoek,
    brief: Stemming.shape.brief,
    zonderHoren: Stemming.shape.zonderHoren,
    lijnen: z.array(LijnAnders).min(1).max(30),
  })
  .meta({ id: 'AnderVoorstel' });

export const Blokstemming = z
  .strictObject({
    agendapuntIds: z
      .array(z.uuid())
      .min(1)
      .max(600)
      .optional()
      .describe('Zonder lijst: elk open punt zonder bespreking en elke kennisname'),
    stemmen,
    om,
    wrakingen: z
      .array(z.strictObject({ agendapuntId: z.uuid(), lidId: z.uuid() }))
      .max(600)
      .default([])
      .describe('Wie voor één punt van het blok de zaal verlaat'),
  })
  .meta({ id: 'Blokstemming' });

export const BlokUitkomst = z
  .strictObject({
    punten: z.array(
      z.strictObject({
        ...{ agendapuntId: z.uuid(), volgnr: z.int(), rev: z.int(), status: z.string() },
        ...{ aanwezig: z.int(), gewraakt: z.int(), ja: z.int(), nee: z.int(), onthouding: z.int() },
      }),
    ),
  })
  .meta({ id: 'UitkomstVanBlokstemming' });
export type BlokUitkomst = z.infer<typeof BlokUitkomst>;

export const Uitlichting = z
  .strictObject({ lidId: z.uuid().describe('Het lid dat het punt wil bespreken') })
  .meta({ id: 'Uitlichting' });

export const Uitgelicht = z
  .strictObject({ agendapuntId: z.uuid(), groep: z.string(), uitgelichtDoor: z.uuid() })
  .meta({ id: 'UitgelichtPunt' });
export type Uitgelicht = z.infer<typeof Uitgelicht>;

export const Bekrachtiging = z
  .strictObject({
    stemmen,
    om,
    eigenMotivering: z
      .string()
      .trim()
      .min(10)
      .max(5000)
      .optional()
      .describe('Waarom het comité dringende steun niet bekrachtigt; dan verplicht'),
    brief: z
      .strictObject({ velden: z.record(z.string(), z.unknown()) })
      .optional()
      .describe('De tekst van de brief niet_bekrachtigd; verplicht als dringende steun niet bekrachtigd wordt'),
  })
  .meta({ id: 'StemmingOverBekrachtiging' });

export const Hoogdringend = z
  .strictObject({
    voorstelId: z.uuid(),
    reden,
    stemmen,
    om,
  })
  .meta({ id: 'VraagOmHoogdringendheid' });

const Uitslag = z.strictObject({
  quorumGehaald: z.boolean(),
  vereistQuorum: z.int(),
  aanwezigVoorPunt: z.int(),
  aangenomen: z.boolean(),
  reden: z.enum(['meerderheid', 'verworpen', 'staking', 'geen_geldige_stem', 'geen_quorum']),
});

const telling = {
  agendapuntId: z.uuid(),
  status: z.enum(['beslist', 'verworpen', 'verdaagd', 'niet_behandeld']),
  uitslag: Uitslag,
  gewraakt: z.int(),
  ja: z.int(),
  nee: z.int(),
  onthouding: z.int(),
} as const;

export const BekrachtigingUitkomst = z.strictObject(telling).meta({ id: 'UitkomstVanBekrachtiging' });
export type BekrachtigingUitkomst = z.infer<typeof BekrachtigingUitkomst>;

export const StemmingUitkomst = z
  .strictObject({
    ...telling,
    lijnen: z.array(
      z.strictObject({ aanvraaglijnId: z.uuid(), uitkomst: telling.status, onderzoeksopdracht: z.string().nullable() }),
    ),
    brief: Briefoordeel.optional().describe(
      'Anders beslist: welke brief het kan zeggen, en wat er nog ontbreekt. De werker vult aan na de zitting.',
    ),
  })
  .meta({ id: 'UitkomstVanStemming' });
export type StemmingUitkomst = z.infer<typeof StemmingUitkomst>;

export const HoogdringendUitkomst = z
  .strictObject({
    uitkomst: z.enum(['toegelaten', 'huisregel', 'geweigerd']),
    nodigVanZittende: z.int(),
    nodigVanAanwezige: z.int(),
    zittend: z.int(),
    aanwezig: z.int(),
    voor: z.int(),
    agendapuntId: z.uuid().nullable(),
    waarschuwing: z.string().nullable(),
  })
  .meta({ id: 'UitkomstVanHoogdringendheid' });
export type HoogdringendUitkomst = z.infer<typeof HoogdringendUitkomst>;
