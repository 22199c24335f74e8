import { z } from 'zod';
import { briefSoorten, groepVanSoort, vermeldingen, type VermeldingCode } from '@besluitpad/domain';
import { dag } from '../comite/velden.js';
import { paginavelden } from '../http/paginering.js';
import { BARCODE } from './bewijsbestand.js';
import { WIJZEN } from './brief.js';
import { HernieuwdeKennisgeving, MondelingeUitleg } from './kennisgevingsvormen.js';
import { Lezing } from './lezingvormen.js';

export const IdPad = z.strictObject({ id: z.uuid() });

export const Briefvraag = z.strictObject({
  ...paginavelden,
  status: z.enum(['ontwerp', 'vrijgegeven', 'vervangen', 'vervallen']).optional(),
  dossier: z.uuid().optional(),
  soort: z.enum(briefSoorten).optional(),
  verzending: z.enum(['te_verzenden', 'geexporteerd', 'bewezen', 'zonder_bewijs', 'teruggekeerd']).optional(),
});
export type Briefvraag = z.infer<typeof Briefvraag>;

export const Bestandsvraag = z.strictObject({ soort: z.enum(['ua', 'archief']).default('ua') });

const Verzending = z.strictObject({
  wijze: z.enum(WIJZEN),
  status: z.string(),
  barcode: z.string().nullable(),
  gepostOp: z.string().nullable(),
  ontvangenOp: z.string().nullable(),
  aanbiedingOp: z.string().nullable(),
  teruggekeerdOp: z.string().nullable(),
});

export const Briefkop = z
  .strictObject({
    id: z.uuid(),
    dossierId: z.uuid().nullable(),
    procedureId: z.uuid(),
    onderwerpId: z.uuid(),
    afschriftVan: z.uuid().nullable().describe('De brief waarvan dit het afschrift is, voor een andere geadresseerde'),
    soort: z.enum(briefSoorten),
    groep: z.enum([...new Set(Object.values(groepVanSoort))]),
    versie: z.int(),
    status: z.string(),
    briefdatum: z.string(),
    bestemming: z.string(),
    kanaal: z.string(),
    verzending: Verzending.nullable(),
  })
  .meta({ id: 'Briefkop' });
export type Briefkop = z.infer<typeof Briefkop>;

const niveau = z.enum(['A2', 'B1', 'B2', 'C1']);
const raad = z.array(z.string()).readonly().describe('Wat u kunt veranderen, het belangrijkste eerst');

export const BriefMetStand = Briefkop.extend({
  handtekeningen: z.array(z.strictObject({ functie: z.string(), op: z.string() })),
  nietBellen: z.boolean().describe('De cliënt wil niet gebeld worden'),
  kennisgevingen: z.array(HernieuwdeKennisgeving).describe('Latere pogingen nadat de brief terugkwam'),
  mondelingeUitleg: z.array(MondelingeUitleg),
  lezing: Lezing.nullable().describe('Null: deze brief hoeft niet eerst gelezen te worden'),
  leesbaarheid: z
    .strictObject({ niveau, raad })
    .nullable()
    .describe('Hoe leesbaar de brief is. Null: hij komt uit een oudere versie. Het hele verslag: /leesbaarheid'),
  uitlegNodig: z.boolean().describe('Leg de beslissing eerst mondeling uit: anders kan de brief niet vertrekken'),
  ontbrekendeVermeldingen: z.array(z.enum(Object.keys(vermeldingen) as [VermeldingCode, ...VermeldingCode[]])),
}).meta({ id: 'Brief' });
export type BriefMetStand = z.infer<typeof BriefMetStand>;

export const Leesbaarheid = z
  .strictObject({
    woorden: z.int(),
    zinnen: z.int(),
    woordenPerZin: z.number(),
    lettergrepenPerWoord: z.number(),
    flesch: z.int().describe('Flesch-Douma: hoe hoger, hoe eenvoudiger'),
    niveau,
    langeZinnen: z.array(z.strictObject({ zin: z.string(), woorden: z.int() })),
    jargon: z.array(z.strictObject({ gevonden: z.string(), gewoon: z.string() })),
    lijdend: z.array(z.string()),
    zegtWatTeDoen: z.boolean(),
    raad,
  })
  .meta({ id: 'Leesbaarheid' });

export const Toelichting = z
  .strictObject({
    letOp: z.string().optional().describe('Voor u belt: wat de cliënt niet wil'),
    boodschap: z.string().describe('Zeg dit eerst'),
    punten: z.array(z.string()),
    doen: z.array(z.string()).describe('Wat de cliënt moet doen, één ding tegelijk'),
    beroep: z.string().optional().describe('Tot wanneer de cliënt naar de rechtbank kan'),
  })
  .meta({ id: 'Toelichting' });

export const Datering = z.strictObject({ verzenddatum: dag, reden: z.string().trim().min(3).max(500).optional() });
export const Gedateerd = z.strictObject({ volgnr: z.int() });

export const Ondertekend = z.strictObject({ status: z.string(), nogTeTekenen: z.array(z.string()) });

export const Verzendinvoer = z.strictObject({ wijze: z.enum(WIJZEN).optional() });
export const Verzonden = z.strictObject({ wijze: z.enum(WIJZEN) });

const barcode = z.string().regex(BARCODE, 'Een barcode bestaat uit 8 tot 30 hoofdletters en cijfers.');

export const Bewijsinvoer = z.union([
  z.strictObject({ barcode, gepostOp: dag }),
  z.strictObject({ ontvangenOp: dag, bewijs: z.string().trim().min(3).max(500) }),
]);

export const Bewijsbestand = z.strictObject({
  inhoud: z
    .string()
    .min(1)
    .max(500_000)
    .describe('Regels met barcode;datum;status (gepost, aangeboden of teruggekeerd)'),
});
export const Bestandsverslag = z
  .strictObject({
    verwerkt: z.int(),
    alBekend: z.int().describe('Regels die zeggen wat al genoteerd staat: het bestand opnieuw inlezen verandert niets'),
    geweigerd: z.array(z.strictObject({ regel: z.int(), reden: z.string() })),
  })
  .meta({ id: 'Bewijsbestandsverslag' });
