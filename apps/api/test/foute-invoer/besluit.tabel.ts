/** Payments, forms and tasks: nothing is paid, told or done that may not. */
import { VANDAAG, type Besluitwereld } from './besluitwereld.js';
import { get, post, type FouteRij } from './rij.js';

type Rij = FouteRij<Besluitwereld>;
type Naam = keyof Omit<Besluitwereld, 'proef'>;
const ongeldig = (zegt: RegExp) => [400, 'verzoek.ongeldig', zegt] as const;
const nietNu = (zegt: RegExp) => [409, 'handeling.nietMogelijk', zegt] as const;
const geschonden = (zegt: RegExp) => [409, 'regel.geschonden', zegt] as const;
const zonderRecht = (zegt: RegExp) => [403, 'recht.ontbreekt', zegt] as const;
const onbekend = (zegt: RegExp) => [404, 'nietGevonden', zegt] as const;
type Antwoord = readonly [number, Rij[3], RegExp];

const op =
  (map: string) =>
  (wat: string, wie: Naam, ding: Naam, pad: string, lichaam: object, antwoord: Antwoord): Rij => [
    wat,
    (w) => post(`/${map}/${w[ding]}/${pad}`, w[wie], lichaam),
    ...antwoord,
  ];
const betaling = op('betalingen');
const formulier = op('staatsformulieren');

const vrijgave = (wat: string, wie: Naam, antwoord: Antwoord): Rij => [
  wat,
  (w) => post(`/besluiten/${w.halfVrij}/betaling/vrijgeven`, w[wie]),
  ...antwoord,
];

export const BETALINGEN: readonly Rij[] = [
  vrijgave(
    'een tweede vrijgave door dezelfde persoon',
    'findir',
    geschonden(/al vrijgegeven. De tweede vrijgave is altijd van iemand anders/),
  ),
  vrijgave('een vrijgave door een werker', 'werker', zonderRecht(/betaalopdrachten vrijgeven/)),
  vrijgave('een vrijgave door de financiële dienst', 'financien', zonderRecht(/betaalopdrachten vrijgeven/)),
  [
    'een vrijgave waar niets te betalen is',
    (w) => post(`/besluiten/${w.dossierId}/betaling/vrijgeven`, w.findir),
    ...onbekend(/bestaat niet of is niet voor u zichtbaar/),
  ],
  betaling(
    'een betaling die uitgevoerd heet voor twee mensen ze vrijgaven',
    'financien',
    'teGeven',
    'betaald',
    { op: VANDAAG },
    nietNu(/nog niet vrijgegeven door twee personen/),
  ),
  betaling(
    'een betaling van morgen',
    'financien',
    'onderweg',
    'betaald',
    { op: '2026-03-31' },
    ongeldig(/op: Dit is pas op 31\/03\/2026/),
  ),
  betaling(
    'een betaling van voor de beslissing',
    'financien',
    'onderweg',
    'betaald',
    { op: '2026-03-25' },
    ongeldig(/op: Op 25\/03\/2026 was er nog niet beslist/),
  ),
  betaling(
    'een betaling die twee keer uitgevoerd wordt',
    'financien',
    'betaald',
    'betaald',
    { op: VANDAAG },
    nietNu(/al uitgevoerd/),
  ),
  betaling(
    'een uitgevoerde betaling die daarna mislukt heet',
    'financien',
    'betaald',
    'mislukt',
    { reden: 'Rekening afgesloten.' },
    nietNu(/al uitgevoerd/),
  ),
  betaling(
    'een mislukte betaling zonder reden',
    'financien',
    'onderweg',
    'mislukt',
    { reden: '' },
    ongeldig(/reden moet minstens 3 tekens/),
  ),
  betaling(
    'een betaling die een werker noteert',
    'werker',
    'onderweg',
    'betaald',
    { op: VANDAAG },
    zonderRecht(/betaalopdrachten klaarzetten/),
  ),
  [
    'een onbekende betaalstatus',
    (w) => get('/betalingen?status=verloren', w.financien),
    ...ongeldig(/status moet één van deze waarden/),
  ],
];

const MORGEN = '2026-03-31';
const opvolging = op('opvolgingen');
const vanMorgen = (wat: string, pad: string, lichaam: object, veld = 'op'): Rij =>
  opvolging(
    `${wat} van morgen`,
    'werker',
    'opvolgingId',
    pad,
    { op: MORGEN, ...lichaam },
    ongeldig(new RegExp(`${veld}: Dit is pas op 31/03/2026`)),
  );

export const VAN_MORGEN: readonly Rij[] = [
  vanMorgen('een huisbezoek', 'huisbezoeken', { verslag: 'Gezien.' }),
  vanMorgen('een evaluatie', 'evaluaties', { persoonlijk: true, verslag: 'Gesproken.' }),
  vanMorgen('een nazicht', 'nazichten', { ongewijzigd: true, bevindingen: 'Gelijk.' }),
  [
    'een beroep dat morgen ontvangen is',
    (w) =>
      post(`/besluiten/${w.besluitId}/beroepen`, w.secretaris, {
        ...{ ontvangenOp: MORGEN, rechtbank: 'Arbeidsrechtbank Leuven' },
      }),
    ...ongeldig(/ontvangenOp: Dit is pas op 31\/03\/2026/),
  ],
];

export const STAAT_EN_TAKEN: readonly Rij[] = [
  formulier(
    'een formulier dat morgen verzonden is',
    'werker',
    'klaar',
    'verzonden',
    { op: '2026-03-31' },
    ongeldig(/op: Dit is pas op/),
  ),
  formulier(
    'een formulier dat twee keer verzonden wordt',
    'werker',
    'verzonden',
    'verzonden',
    { op: VANDAAG },
    nietNu(/al verzonden/),
  ),
  formulier(
    'een antwoord op een formulier dat nog hier ligt',
    'werker',
    'klaar',
    'antwoord',
    { aanvaard: true, referentie: 'R1', op: VANDAAG },
    nietNu(/geen antwoord verwacht/),
  ),
  formulier(
    'een antwoord van voor de verzending',
    'werker',
    'verzonden',
    'antwoord',
    { aanvaard: true, referentie: 'R1', op: '2026-03-29' },
    ongeldig(/op: Op 29\/03\/2026 was dit formulier nog niet verzonden/),
  ),
  formulier(
    'een antwoord van morgen',
    'werker',
    'verzonden',
    'antwoord',
    { aanvaard: true, referentie: 'R1', op: '2026-03-31' },
    ongeldig(/op: Dit is pas op 31\/03\/2026/),
  ),
  formulier(
    'een aanvaarding zonder referentie',
    'werker',
    'verzonden',
    'antwoord',
    { aanvaard: true, op: VANDAAG },
    ongeldig(/referentie ontbreekt/),
  ),
  formulier(
    'een weigering van de Staat zonder reden',
    'werker',
    'verzonden',
    'antwoord',
    { aanvaard: false, op: VANDAAG },
    ongeldig(/reden ontbreekt/),
  ),
  formulier(
    'een formulier dat het onthaal verzendt',
    'onthaal',
    'klaar',
    'verzonden',
    { op: VANDAAG },
    zonderRecht(/formulieren voor de POD MI/),
  ),
  [
    'een vrijgave die als gewone taak afgevinkt wordt',
    (w) => post(`/taken/${w.handeltaak}/afhandelen`, w.directeur, {}),
    ...nietNu(/verdwijnt vanzelf wanneer u ze uitvoert/),
  ],
  [
    'een taak van een andere functie',
    (w) => post(`/taken/${w.handeltaak}/afhandelen`, w.werker, {}),
    ...([403, 'toegang.geweigerd', /taak is van een andere functie/] as const),
  ],
  [
    'een taak die niet bestaat',
    (w) => post(`/taken/${w.dossierId}/afhandelen`, w.werker, {}),
    ...onbekend(/Deze taak bestaat niet/),
  ],
];
