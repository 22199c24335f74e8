/** Who may not: without a valid token, without the right, or in a file that is not theirs to see. */
import { HULP } from '../proefdringend.js';
import { VERSLAG } from '../proefintake.js';
import type { Intakewereld } from './intakewereld.js';
import { get, opRevisie, post, put, type FouteRij, type Verzoek } from './rij.js';

type Rij = FouteRij<Intakewereld>;

const zonderRecht = (wat: string, verzoek: (w: Intakewereld) => Verzoek, nodig: RegExp): Rij => [
  wat,
  verzoek,
  ...([403, 'recht.ontbreekt', nodig] as const),
];
const onzichtbaar = (wat: string, verzoek: (w: Intakewereld) => Verzoek, zegt: RegExp): Rij => [
  wat,
  verzoek,
  ...([404, 'nietGevonden', zegt] as const),
];

export const AANMELDING: readonly Rij[] = [
  ['wie zich niet aanmeldt', () => ({ pad: '/dossiers' }), 401, 'aanmelding.vereist', /Meld u aan/],
  ['een token dat er geen is', () => get('/dossiers', 'abc'), 401, 'aanmelding.ongeldig', /aanmelding is ongeldig/],
  [
    'een token waaraan geknoeid is',
    (w) => get('/dossiers', `${w.werker.slice(0, -4)}AAAA`),
    ...([401, 'aanmelding.ongeldig', /aanmelding is ongeldig/] as const),
  ],
  [
    'wie wel bestaat maar niet in Besluitpad',
    (w) => get('/dossiers', w.onbekende),
    ...([403, 'gebruiker.onbekend', /in Besluitpad niet bekend/] as const),
  ],
];

export const RECHTEN: readonly Rij[] = [
  zonderRecht(
    'een verslag van het onthaal',
    (w) => put(`/aanvragen/${w.inOnderzoek.id}/verslag`, w.onthaal, VERSLAG, opRevisie(1)),
    /sociaal onderzoek voeren/,
  ),
  zonderRecht(
    'een voorstel van het onthaal',
    (w) => post(`/aanvragen/${w.inVoorstel.id}/voorstel/indienen`, w.onthaal, undefined, opRevisie(1)),
    /voorstel van beslissing indienen/,
  ),
  zonderRecht('een comitélid dat dossiers doorbladert', (w) => get('/dossiers', w.lid), /een dossier lezen/),
  zonderRecht(
    'een comitélid dat een aanvraag registreert',
    (w) => post(`/dossiers/${w.dossierId}/aanvragen`, w.lid, {}),
    /aanvraag registreren/,
  ),
  zonderRecht(
    'de beheerder die een cliënt opzoekt',
    (w) => post('/clienten/zoeken', w.beheerder, { zoek: 'De Backer' }),
    /gegevens van cliënten/,
  ),
  zonderRecht(
    'de beheerder die een dossier leest',
    (w) => get(`/dossiers/${w.dossierId}`, w.beheerder),
    /een dossier lezen/,
  ),
  zonderRecht(
    'een werker die zelf dringend beslist',
    (w) => post(`/dossiers/${w.dossierId}/dringende-steun`, w.werker, HULP),
    /dringend beslissen/,
  ),
  zonderRecht(
    'het hoofd van de dienst dat zelf dringend beslist',
    (w) => post(`/dossiers/${w.dossierId}/dringende-steun`, w.hoofd, HULP),
    /dringend beslissen/,
  ),
  zonderRecht(
    'de voorzitter die een cliënt invoert',
    (w) => post('/clienten', w.voorzitter, {}),
    /cliënten en hun gezin invoeren/,
  ),
  zonderRecht(
    'de financiële dienst die een bijlage leest',
    (w) => get(`/bijlagen/${w.geheimeBijlageId}`, w.financien),
    /bijlagen van een dossier lezen/,
  ),
  zonderRecht('een werker die een zitting plant', (w) => post('/zittingen', w.werker, {}), /comité bijeenroepen/),
  zonderRecht(
    'een werker die een lid aanstelt',
    (w) => post('/leden', w.werker, {}),
    /samenstelling .* van het comité/,
  ),
  zonderRecht(
    'een werker die de kas aanvult',
    (w) => post('/kasboek/aanvulling', w.werker, {}),
    /betaalopdrachten klaarzetten/,
  ),
  zonderRecht(
    'een werker die een gebruiker toevoegt',
    (w) => post('/beheer/gebruikers', w.werker, {}),
    /gebruikers, rollen en bevoegdheden/,
  ),
  zonderRecht('een werker die de klok verzet', (w) => post('/klok', w.werker, {}), /de klok verzetten/),
  zonderRecht('een werker die de motor bekijkt', (w) => get('/motor', w.werker), /toestand van de motor/),
  zonderRecht(
    'een werker die berichten van de motor ontcijfert',
    (w) => post('/codec/decode', w.werker, { payloads: [] }),
    /versleutelde berichten/,
  ),
  zonderRecht(
    'het onthaal dat steun uit een vorig systeem overneemt',
    (w) => post('/overnames', w.onthaal, {}),
    /vorig systeem overnemen/,
  ),
];

export const VERTROUWELIJK: readonly Rij[] = [
  onzichtbaar(
    'een collega die een vertrouwelijk dossier leest',
    (w) => get(`/dossiers/${w.geheimDossierId}`, w.collega),
    /Dit dossier bestaat niet of is niet voor u zichtbaar/,
  ),
  onzichtbaar(
    'een collega die een vertrouwelijke aanvraag leest',
    (w) => get(`/aanvragen/${w.geheim.id}`, w.collega),
    /Deze aanvraag bestaat niet of is niet/,
  ),
  onzichtbaar(
    'een collega die een vertrouwelijke bijlage leest',
    (w) => get(`/bijlagen/${w.geheimeBijlageId}`, w.collega),
    /Deze bijlage bestaat niet of is niet/,
  ),
  onzichtbaar(
    'een collega die in een vertrouwelijk dossier schrijft',
    (w) => post(`/dossiers/${w.geheimDossierId}/contacten`, w.collega, { soort: 'telefoon', tekst: 'x' }),
    /Dit dossier bestaat niet of is niet/,
  ),
  onzichtbaar(
    'een collega die een vertrouwelijke aanvraag intrekt',
    (w) => post(`/aanvragen/${w.geheim.id}/intrekken`, w.collega, { reden: 'Vergissing.' }, opRevisie(w.geheim.rev)),
    /Deze aanvraag bestaat niet of is niet/,
  ),
  onzichtbaar(
    'het onthaal dat een vertrouwelijk dossier leest',
    (w) => get(`/dossiers/${w.geheimDossierId}`, w.onthaal),
    /Dit dossier bestaat niet of is niet/,
  ),
  onzichtbaar(
    'een bijlage die niet bestaat',
    (w) => get(`/bijlagen/${w.clientId}`, w.werker),
    /Deze bijlage bestaat niet/,
  ),
];
