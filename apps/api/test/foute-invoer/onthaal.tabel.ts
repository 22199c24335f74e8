/** Clients, files and requests as nobody should enter them. */
import { LEEFLOON } from '../proefintake.js';
import { VANDAAG, type Intakewereld } from './intakewereld.js';
import { opRevisie, post, type FouteRij } from './rij.js';

type Rij = FouteRij<Intakewereld>;
const GOED = { aanspreking: 'mevrouw', voornaam: 'An', naam: 'Voorbeeld', adressen: [] };
const ongeldig = (zegt: RegExp) => [400, 'verzoek.ongeldig', zegt] as const;

const client = (wat: string, anders: object, zegt: RegExp): Rij => [
  `een cliënt met ${wat}`,
  (w) => post('/clienten', w.onthaal, { ...GOED, ...anders }),
  ...ongeldig(zegt),
];
const indossier = (wat: string, pad: string, lichaam: object, zegt: RegExp): Rij => [
  wat,
  (w) => post(`/dossiers/${w.dossierId}/${pad}`, w.werker, lichaam),
  ...ongeldig(zegt),
];
const aanvraag = (wat: string, anders: object, zegt: RegExp): Rij => [
  `een aanvraag ${wat}`,
  (w) => post(`/dossiers/${w.dossierId}/aanvragen`, w.onthaal, { ...AANVRAAG, ...anders }),
  ...ongeldig(zegt),
];
const lijn = (wat: string, anders: object, zegt: RegExp): Rij =>
  aanvraag(wat, { lijnen: [{ spoor: 'MD', steun: 'VS', omschrijving: 'hulp', ...anders }] }, zegt);

const AANVRAAG = { wijze: 'mondeling', vraag: 'Hulp', lijnen: [LEEFLOON] };
const GEZINSLID = {
  naam: 'Jan',
  verwantschap: 'vader',
  onderhoudsplichtig: true,
  samenwonend: true,
  van: '2026-01-01',
};
const INKOMEN = { soort: 'loon', maandbedragCent: 100_000, teltMee: true, van: '2026-01-01', bron: 'loonfiche' };

export const CLIENTEN: readonly Rij[] = [
  client('een rijksregisternummer dat niet klopt', { insz: '85.07.30-033.62' }, /insz: Het nummer klopt niet/),
  client(
    'een rekeningnummer dat niet klopt',
    { iban: 'BE68 5390 0754 7035' },
    /iban: Het rekeningnummer \(IBAN\) klopt niet/,
  ),
  client('een geboortedag die nooit was', { geboren: '2025-02-29' }, /geboren: Dit is geen bestaande datum/),
  client('een geboortedag in de toekomst', { geboren: '2026-03-10' }, /geboren: Dit is pas op 10\/03\/2026/),
  client('een geboortedag uit een andere eeuw', { geboren: '1899-12-31' }, /geboren: Kies een dag tussen 1900/),
  client('een aanspreking die niet bestaat', { aanspreking: 'dokter' }, /aanspreking moet één van deze waarden/),
  client('een lege naam', { naam: '  ' }, /naam moet minstens 1 teken/),
  client('een naam van een bladzijde', { naam: 'x'.repeat(161) }, /naam moet hoogstens 160 tekens/),
  client('een naam met een onzichtbaar teken', { naam: 'An\u0007' }, /naam: .*niet gedrukt/),
  client('een getal als naam', { naam: 7 }, /naam moet een tekst zijn/),
  client('een e-mailadres zonder apenstaart', { mail: 'an.voorbeeld.be' }, /mail moet een geldig e-mailadres/),
  client('een adres zonder regels', { adressen: [{ soort: 'eigen', regels: [] }] }, /adressen\[0\]\.regels: .*regels/),
  client(
    'een vertegenwoordiger zonder bewijs',
    { adressen: [{ soort: 'vertegenwoordiger', regels: ['Markt 1'] }] },
    /adressen\[0\]\.bewijs: Noteer het bewijs/,
  ),
  client('zes adressen', { adressen: Array(6).fill({ soort: 'balie', regels: [] }) }, /adressen moet hoogstens 5/),
];

export const DOSSIERS: readonly Rij[] = [
  [
    'een dossier voor een cliënt die niet bestaat',
    (w) => post('/dossiers', w.werker, { clientId: w.dossierId, werkerId: w.werkerId }),
    ...([404, 'nietGevonden', /Deze cliënt bestaat niet/] as const),
  ],
  [
    'een dossier op naam van iemand die geen werker is',
    (w) => post('/dossiers', w.werker, { clientId: w.clientId, werkerId: w.clientId }),
    ...([422, 'verwijzing.onbestaand', /actieve maatschappelijk werker/] as const),
  ],
  indossier(
    'een gezinslid dat vertrok voor het kwam',
    'gezinsleden',
    { ...GEZINSLID, tot: '2025-12-31' },
    /tot: .*vóór/,
  ),
  indossier(
    'een gezinslid dat nog geboren moet worden',
    'gezinsleden',
    { ...GEZINSLID, geboren: '2026-03-10' },
    /geboren: Dit is pas op 10\/03\/2026/,
  ),
  indossier('een negatief inkomen', 'inkomens', { ...INKOMEN, maandbedragCent: -1 }, /maandbedragCent moet minstens 0/),
  indossier('een onmogelijk inkomen', 'inkomens', { ...INKOMEN, maandbedragCent: 1e12 }, /maandbedragCent .*hoogstens/),
  indossier(
    'een inkomen met een halve cent',
    'inkomens',
    { ...INKOMEN, maandbedragCent: 0.5 },
    /maandbedragCent .*geheel/,
  ),
  indossier('een inkomen in letters', 'inkomens', { ...INKOMEN, maandbedragCent: '10' }, /maandbedragCent .*getal/),
  [
    'een inkomen van een gezinslid uit een ander dossier',
    (w) => post(`/dossiers/${w.dossierId}/inkomens`, w.werker, { ...INKOMEN, gezinslidId: w.clientId }),
    ...([404, 'nietGevonden', /Dit gezinslid bestaat niet/] as const),
  ],
  indossier('een contact van een onbekende soort', 'contacten', { soort: 'duif', tekst: 'x' }, /soort moet één van/),
  indossier(
    'een aanmaning die morgen vertrekt',
    'aanmaningen',
    { verzondenOp: '2026-03-10', wijze: 'AANGETEKEND', reden: 'Afwezig.' },
    /verzondenOp: Dit is pas op 10\/03\/2026; vandaag is 09\/03\/2026/,
  ),
  indossier(
    'een aanmaning per sms',
    'aanmaningen',
    { verzondenOp: VANDAAG, wijze: 'SMS', reden: 'Afwezig.' },
    /wijze moet één van deze waarden/,
  ),
  indossier(
    'een GPMI dat morgen getekend is',
    'gpmi',
    { doel: 'Werk', getekendOp: '2026-03-10' },
    /getekendOp: .*pas op/,
  ),
  [
    'een overlijden dat nog moet komen',
    (w) => post(`/dossiers/${w.dossierId}/overlijden`, w.werker, { op: '2026-03-10' }, opRevisie(1)),
    ...ongeldig(/op: Dit is pas op 10\/03\/2026/),
  ],
  [
    'een overlijden op een dag die niet bestaat',
    (w) => post(`/dossiers/${w.dossierId}/overlijden`, w.werker, { op: '2026-02-30' }, opRevisie(1)),
    ...ongeldig(/op: Dit is geen bestaande datum/),
  ],
];

export const AANVRAGEN: readonly Rij[] = [
  aanvraag('die morgen aankomt', { ontvangenOp: '2026-03-10' }, /ontvangenOp: Dit is pas op 10\/03\/2026/),
  aanvraag(
    'voor brandstof die morgen geleverd wordt',
    {
      lijnen: [
        { spoor: 'MD', steun: 'VT', omschrijving: 'verwarmingstoelage', gegevens: { leverdatum: '2026-03-10' } },
      ],
    },
    /lijnen\[0\]\.gegevens\.leverdatum: Dit is pas op 10\/03\/2026/,
  ),
  aanvraag('op 31 april', { ontvangenOp: '2026-04-31' }, /ontvangenOp: Dit is geen bestaande datum/),
  aanvraag(
    'met een datum in Amerikaanse vorm',
    { ontvangenOp: '03/09/2026' },
    /ontvangenOp: Dit is geen bestaande datum/,
  ),
  aanvraag('per telegram', { wijze: 'telegram' }, /wijze moet één van deze waarden/),
  aanvraag('zonder lijnen', { lijnen: [] }, /lijnen moet minstens 1 onderdeel/),
  aanvraag('met eenentwintig lijnen', { lijnen: Array(21).fill(LEEFLOON) }, /lijnen moet hoogstens 20 onderdelen/),
  aanvraag('zonder vraag', { vraag: undefined }, /vraag ontbreekt/),
  aanvraag('die ambtshalve per brief komt', { soort: 'ambtshalve', wijze: 'brief' }, /wijze: Een ambtshalve dossier/),
  aanvraag('die doorgezonden is zonder eerste dag', { wijze: 'doorgezonden' }, /eersteOntvangstOp: Vermeld/),
  aanvraag(
    'die het eerste OCMW later ontving dan dit',
    { wijze: 'doorgezonden', ontvangenOp: '2026-03-08', eersteOntvangstOp: '2026-03-09' },
    /eersteOntvangstOp: Het eerste OCMW ontving de aanvraag niet later/,
  ),
  lijn('voor steun die niet bestaat', { steun: 'LL9' }, /lijnen\[0\]\.steun moet één van deze waarden/),
  lijn('op een spoor dat niet bestaat', { spoor: 'RMI' }, /lijnen\[0\]\.spoor moet één van deze waarden/),
  lijn('voor leefloon als dienstverlening', { steun: 'LL2' }, /lijnen\[0\]\.spoor: Leefloon en GPMI horen bij/),
  lijn(
    'voor apotheek als integratie',
    { spoor: 'MI', steun: 'MK' },
    /lijnen\[0\]\.spoor: Deze steun hoort bij .*\(MD\)/,
  ),
  lijn('voor stookolie zonder leverdag', { steun: 'VT' }, /leverdatum: Een verwarmingstoelage vraagt de dag/),
  lijn(
    'voor min tien liter stookolie',
    { steun: 'VT', gegevens: { leverdatum: '2026-03-01', liters: -10 } },
    /gegevens\.liters moet minstens 1/,
  ),
  [
    'een aanvraag op een signaal dat niet bestaat',
    (w) => post(`/dossiers/${w.dossierId}/aanvragen`, w.onthaal, { ...AANVRAAG, signaalId: w.clientId }),
    ...([422, 'verwijzing.onbestaand', /signaal bestaat niet, is al behandeld/] as const),
  ],
  [
    'een aanvraag in een dossier dat niet bestaat',
    (w) => post(`/dossiers/${w.clientId}/aanvragen`, w.onthaal, AANVRAAG),
    ...([404, 'nietGevonden', /Dit dossier bestaat niet/] as const),
  ],
];
