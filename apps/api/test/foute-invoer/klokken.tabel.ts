/** Matters of the service with a term, and the days on which the centre is closed. */
import type { Intakewereld } from './intakewereld.js';
import { VANDAAG } from './intakewereld.js';
import { get, opRevisie, post, type FouteRij } from './rij.js';

type Rij = FouteRij<Intakewereld>;
const ongeldig = (zegt: RegExp) => [400, 'verzoek.ongeldig', zegt] as const;
const zonderRecht = (zegt: RegExp) => [403, 'recht.ontbreekt', zegt] as const;
const onbekend = (zegt: RegExp) => [404, 'nietGevonden', zegt] as const;

const ZAAK = { soort: 'inzage', begintOp: `${VANDAAG}T08:00:00Z`, omschrijving: 'Welke gegevens hebt u van mij?' };
const KLAAR = { op: `${VANDAAG}T08:30:00Z`, reden: 'Schriftelijk beantwoord.' };

const zaak = (wat: string, anders: object, zegt: RegExp): Rij => [
  `een zaak ${wat}`,
  (w) => post('/termijnzaken', w.werker, { ...ZAAK, ...anders }),
  ...ongeldig(zegt),
];
const afsluiting = (wat: string, anders: object, zegt: RegExp): Rij => [
  `een afsluiting ${wat}`,
  (w) => post(`/termijnzaken/${w.termijnzaakId}/afsluiting`, w.werker, { ...KLAAR, ...anders }, opRevisie(1)),
  ...ongeldig(zegt),
];

export const TERMIJNZAKEN: readonly Rij[] = [
  zaak('van een soort die niet bestaat', { soort: 'klacht' }, /soort moet één van deze waarden/),
  zaak('die nog moet binnenkomen', { begintOp: `${VANDAAG}T23:30:00Z` }, /begintOp: Dit tijdstip moet nog komen/),
  zaak('met een dag zonder uur', { begintOp: VANDAAG }, /begintOp moet een tijdstip/),
  zaak('zonder omschrijving', { omschrijving: ' ' }, /omschrijving moet minstens 1 teken/),
  zaak('met een zelf gekozen grens', { uiterlijk: '2027-01-01' }, /onbekende velden: uiterlijk/),
  [
    'een zaak over een dossier dat niet bestaat',
    (w) => post('/termijnzaken', w.werker, { ...ZAAK, dossierId: w.clientId }),
    ...onbekend(/Dit dossier bestaat niet/),
  ],
  [
    'een zaak over een dossier dat niet voor deze collega is',
    (w) => post('/termijnzaken', w.collega, { ...ZAAK, dossierId: w.geheimDossierId }),
    ...onbekend(/Dit dossier bestaat niet/),
  ],
  [
    'een zaak van het onthaal',
    (w) => post('/termijnzaken', w.onthaal, ZAAK),
    ...zonderRecht(/zaken van de dienst met een termijn registreren/),
  ],
  ['de zaken voor een comitelid', (w) => get('/termijnzaken', w.lid), ...zonderRecht(/zaken van de dienst/)],
  ['een zaak die niet bestaat', (w) => get(`/termijnzaken/${w.clientId}`, w.werker), ...onbekend(/Deze zaak bestaat/)],
  afsluiting('zonder reden', { reden: '' }, /reden moet minstens 1 teken/),
  afsluiting('van straks', { op: `${VANDAAG}T23:30:00Z` }, /op: Dit tijdstip moet nog komen/),
  afsluiting('van voor het begin', { op: `${VANDAAG}T07:59:59Z` }, /op: Deze zaak begon pas later/),
  [
    'een afsluiting van een zaak die al afgesloten is',
    (w) => post(`/termijnzaken/${w.geslotenZaakId}/afsluiting`, w.werker, KLAAR, opRevisie(2)),
    ...([409, 'handeling.nietMogelijk', /Deze zaak is al afgesloten/] as const),
  ],
  [
    'een afsluiting van een andere revisie',
    (w) => post(`/termijnzaken/${w.termijnzaakId}/afsluiting`, w.werker, KLAAR, opRevisie(2)),
    ...([412, 'revisie.verouderd', /intussen gewijzigd/] as const),
  ],
];

const nietNu = (zegt: RegExp) => [409, 'handeling.nietMogelijk', zegt] as const;
const BALIE = { op: VANDAAG, wijze: 'balie' };

export const GEVRAAGDE_STUKKEN: readonly Rij[] = [
  [
    'een stuk dat morgen ontvangen is',
    (w) => post(`/stukken/${w.stukkenlijst.openId}/ontvangen`, w.werker, { ...BALIE, op: '2026-03-10' }),
    ...ongeldig(/op: Dit is pas op 10\/03\/2026/),
  ],
  [
    'een stuk dat twee keer ontvangen wordt',
    (w) => post(`/stukken/${w.stukkenlijst.ontvangenId}/ontvangen`, w.werker, BALIE),
    ...nietNu(/Dit stuk is al ontvangen/),
  ],
  [
    'een herinnering van morgen',
    (w) => post(`/stukkenlijsten/${w.stukkenlijst.id}/herinneren`, w.werker, { op: '2026-03-10' }),
    ...ongeldig(/op: Dit is pas op 10\/03\/2026/),
  ],
  [
    'een tweede herinnering op dezelfde dag',
    (w) => post(`/stukkenlijsten/${w.stukkenlijst.id}/herinneren`, w.werker, { op: VANDAAG }),
    ...nietNu(/deze dag staat al genoteerd/),
  ],
];

const DAG = { dag: '2026-05-15', soort: 'brugdag', naam: 'dag na Hemelvaart' };
const sluitingsdag = (wat: string, anders: object, zegt: RegExp): Rij => [
  `een sluitingsdag ${wat}`,
  (w) => post('/sluitingsdagen', w.beheerder, { ...DAG, ...anders }),
  ...ongeldig(zegt),
];

export const SLUITINGSDAGEN: readonly Rij[] = [
  sluitingsdag('op een zondag', { dag: '2026-05-17' }, /dag: Op 17\/05\/2026 is het OCMW al gesloten/),
  sluitingsdag('die niet bestaat', { dag: '2026-02-30' }, /dag: Dit is geen bestaande datum/),
  sluitingsdag('zonder naam', { naam: '' }, /naam moet minstens 1 teken/),
  sluitingsdag('van een soort die niet bestaat', { soort: 'staking' }, /soort moet één van deze waarden/),
  [
    'een sluitingsdag van een werker',
    (w) => post('/sluitingsdagen', w.werker, DAG),
    ...zonderRecht(/bedragen en termijnen van de wet bevestigen/),
  ],
  [
    'een intrekking van een sluitingsdag die er niet is',
    (w) => post(`/sluitingsdagen/${w.clientId}/intrekking`, w.beheerder, { reden: 'Toch open.' }),
    ...onbekend(/Deze sluitingsdag bestaat niet/),
  ],
];
