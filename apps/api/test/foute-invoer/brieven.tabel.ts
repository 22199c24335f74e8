/** Letters that may not be signed, dated, sent or proved as asked. */
import { VANDAAG, type Besluitwereld } from './besluitwereld.js';
import { get, opRevisie, post, put, type FouteRij } from './rij.js';

type Rij = FouteRij<Besluitwereld>;
type Naam = keyof Omit<Besluitwereld, 'proef'>;
const ongeldig = (zegt: RegExp) => [400, 'verzoek.ongeldig', zegt] as const;
const nietNu = (zegt: RegExp) => [409, 'handeling.nietMogelijk', zegt] as const;
const geschonden = (zegt: RegExp) => [409, 'regel.geschonden', zegt] as const;
const zonderRecht = (zegt: RegExp) => [403, 'recht.ontbreekt', zegt] as const;
const onbekend = (zegt: RegExp) => [404, 'nietGevonden', zegt] as const;
type Antwoord = readonly [number, Rij[3], RegExp];

const brief = (wat: string, wie: Naam, ding: Naam, pad: string, lichaam: object, antwoord: Antwoord): Rij => [
  wat,
  (w) => post(`/brieven/${w[ding]}/${pad}`, w[wie], lichaam),
  ...antwoord,
];
const gepost = (gepostOp: string, barcode = 'RR000000009BE') => ({ barcode, gepostOp });

const tekst = (w: Besluitwereld, wie: Naam, lichaam: object, revisie = 1) =>
  put(`/besluiten/${w.besluitId}/brieftekst`, w[wie], lichaam, opRevisie(revisie));
const BRIEFTEKST = { soort: 'weigering', velden: {}, reden: 'anders beslist' };

export const BRIEVEN: readonly Rij[] = [
  ['een brieftekst die iets anders zegt', (w) => tekst(w, 'werker', BRIEFTEKST), ...ongeldig(/velden/)],
  ['een brieftekst zonder reden', (w) => tekst(w, 'werker', { ...BRIEFTEKST, reden: ' ' }), ...ongeldig(/reden/)],
  [
    'een brieftekst op een verouderde revisie',
    (w) => tekst(w, 'werker', BRIEFTEKST, 7),
    ...([412, 'revisie.verouderd', /.+/] as const),
  ],
  [
    'een brieftekst van de financiële dienst',
    (w) => tekst(w, 'financien', BRIEFTEKST),
    ...zonderRecht(/brieven opmaken/),
  ],
  brief(
    'een brief zonder de vermelding van het beroep',
    'voorzitter',
    'zonderVermelding',
    'ondertekenen',
    {},
    geschonden(/verplichte vermelding M3 ontbreekt/),
  ),
  brief(
    'een tweede handtekening van dezelfde persoon',
    'voorzitter',
    'ontwerp',
    'ondertekenen',
    {},
    geschonden(/al ondertekend. Elke handtekening is van iemand anders/),
  ),
  brief(
    'een handtekening op een brief die al vrij is',
    'directeur',
    'getekend',
    'ondertekenen',
    {},
    nietNu(/al vrijgegeven en wordt niet meer ondertekend/),
  ),
  brief(
    'een brief die vertrekt voor hij ondertekend is',
    'secretaris',
    'ontwerp',
    'verzenden',
    {},
    nietNu(/nog niet vrijgegeven: eerst moet hij ondertekend/),
  ),
  brief('een brief die twee keer vertrekt', 'secretaris', 'bewezen', 'verzenden', {}, nietNu(/al verzonden/)),
  brief(
    'een brief per duif',
    'secretaris',
    'getekend',
    'verzenden',
    { wijze: 'DUIF' },
    ongeldig(/wijze moet één van deze waarden/),
  ),
  brief(
    'het afgeven van een brief die voor de post geteld is',
    'secretaris',
    'getekend',
    'verzenden',
    { wijze: 'AFGIFTE_ONTVANGSTBEWIJS' },
    geschonden(/beroepsdatum in deze brief telt vanaf de post/),
  ),
  brief(
    'een brief die gisteren vertrekt',
    'secretaris',
    'ontwerp',
    'dateren',
    { verzenddatum: '2026-03-29' },
    ongeldig(/verzenddatum: De brief kan niet meer vertrekken op 29\/03\/2026/),
  ),
  brief(
    'een brief die op zaterdag vertrekt',
    'secretaris',
    'ontwerp',
    'dateren',
    { verzenddatum: '2026-04-04' },
    ongeldig(/verzenddatum: .*kies een werkdag/),
  ),
  brief(
    'een brief die op Paasmaandag vertrekt',
    'secretaris',
    'ontwerp',
    'dateren',
    { verzenddatum: '2026-04-06' },
    ongeldig(/verzenddatum: .*kies een werkdag/),
  ),
  brief(
    'een andere datum voor een brief die vertrokken is',
    'secretaris',
    'bewezen',
    'dateren',
    { verzenddatum: '2026-04-03' },
    nietNu(/al vertrokken en verandert niet meer/),
  ),
  brief(
    'een bewijs van morgen',
    'secretaris',
    'vertrokken',
    'bewijs',
    gepost('2026-03-31'),
    ongeldig(/gepostOp: Dit is pas op 31\/03\/2026/),
  ),
  brief(
    'een bewijs van een andere dag dan de brief belooft',
    'secretaris',
    'vertrokken',
    'bewijs',
    gepost(VANDAAG),
    geschonden(/belooft een veilige beroepsdatum van 02\/07\/2026, .* donderdag 2 april 2026/),
  ),
  brief(
    'een ontvangstbewijs voor een aangetekende brief',
    'secretaris',
    'vertrokken',
    'bewijs',
    { ontvangenOp: VANDAAG, bewijs: 'getekend' },
    geschonden(/past niet bij de wijze van verzending/),
  ),
  brief(
    'een bewijs van een brief die niet vrij is',
    'secretaris',
    'ontwerp',
    'bewijs',
    gepost(VANDAAG),
    nietNu(/niet vrijgegeven, dus kan hij niet vertrokken zijn/),
  ),
  brief(
    'een tweede bewijs van dezelfde brief',
    'secretaris',
    'bewezen',
    'bewijs',
    gepost(VANDAAG),
    nietNu(/het bewijs al genoteerd/),
  ),
  brief(
    'een barcode die er geen is',
    'secretaris',
    'vertrokken',
    'bewijs',
    gepost(VANDAAG, 'abc'),
    ongeldig(/barcode: Een barcode bestaat uit 8 tot 30/),
  ),
  brief(
    'het bewijs van een besluitbrief door het onthaal',
    'onthaal',
    'vertrokken',
    'bewijs',
    gepost(VANDAAG),
    zonderRecht(/bewijs van kennisgeving noteren/),
  ),
  brief(
    'een handtekening van een werker',
    'werker',
    'ontwerp',
    'ondertekenen',
    {},
    zonderRecht(/brieven ondertekenen/),
  ),
  brief(
    'een brief die een werker zelf verzendt',
    'werker',
    'getekend',
    'verzenden',
    {},
    zonderRecht(/brieven verzenden/),
  ),
  [
    'een besluitbrief die het onthaal leest',
    (w) => get(`/brieven/${w.ontwerp}`, w.onthaal),
    ...zonderRecht(/brieven lezen/),
  ],
  [
    'een brief die een lid van het comité leest',
    (w) => get(`/brieven/${w.ontwerp}`, w.lid),
    ...onbekend(/Deze brief bestaat niet of is niet voor u zichtbaar/),
  ],
  [
    'een brief die niet bestaat',
    (w) => get(`/brieven/${w.dossierId}`, w.secretaris),
    ...onbekend(/Deze brief bestaat niet/),
  ],
  [
    'een leeg bestand van de post',
    (w) => post('/bewijzen/bestand', w.secretaris, { inhoud: '' }),
    ...ongeldig(/inhoud moet minstens 1 teken/),
  ],
];
