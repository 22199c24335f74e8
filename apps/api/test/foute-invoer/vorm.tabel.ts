/** Requests that are wrong before anyone looks at what they ask. */
import { get, post, put, opRevisie, ruw, type FouteRij } from './rij.js';
import type { Intakewereld } from './intakewereld.js';

type Rij = FouteRij<Intakewereld>;
const GOED = { aanspreking: 'mevrouw', voornaam: 'An', naam: 'Voorbeeld', adressen: [] };
const JSON_GOED = JSON.stringify(GOED);

export const ONLEESBAAR: readonly Rij[] = [
  ['gebroken JSON', (w) => ruw('/clienten', w.werker, '{"naam": '), 400, 'verzoek.onleesbaar', /geen geldige JSON/],
  ['een los woord', (w) => ruw('/clienten', w.werker, '"An"'), 400, 'verzoek.onleesbaar', /geen geldige JSON/],
  ['een lijst', (w) => post('/clienten', w.werker, [GOED]), 400, 'verzoek.ongeldig', /inhoud .* moet een object zijn/],
  ['geen inhoud', (w) => post('/clienten', w.werker), 400, 'verzoek.ongeldig', /De inhoud van het verzoek ontbreekt/],
  [
    'een formulier waar JSON moet',
    (w) => ruw('/clienten', w.werker, 'naam=An', { 'Content-Type': 'application/x-www-form-urlencoded' }),
    ...([415, 'inhoud.verkeerdType', /als application\/json/] as const),
  ],
  [
    'gewone tekst waar JSON moet',
    (w) => ruw('/clienten', w.werker, JSON_GOED, { 'Content-Type': 'text/plain' }),
    ...([415, 'inhoud.verkeerdType', /als application\/json/] as const),
  ],
  [
    'samengedrukte inhoud',
    (w) => ruw('/clienten', w.werker, JSON_GOED, { 'Content-Encoding': 'gzip' }),
    ...([415, 'inhoud.verkeerdType', /niet of met gzip samengedrukt|UTF-8/] as const),
  ],
  [
    'een andere tekenset',
    (w) => ruw('/clienten', w.werker, JSON_GOED, { 'Content-Type': 'application/json; charset=iso-8859-1' }),
    ...([415, 'inhoud.verkeerdType', /UTF-8/] as const),
  ],
  [
    'meer dan een megabyte tekst',
    (w) => post('/clienten', w.werker, { ...GOED, naam: 'x'.repeat(1_100_000) }),
    ...([413, 'inhoud.teGroot', /te groot/] as const),
  ],
  [
    'een weg langs het prototype',
    (w) => ruw('/clienten', w.werker, JSON_GOED.replace('{', '{"__proto__":{"rollen":["beheerder"]},')),
    ...([400, 'verzoek.ongeldig', /onbekende velden: __proto__/] as const),
  ],
  [
    'een veld dat niet bestaat',
    (w) => post('/clienten', w.werker, { ...GOED, beheerder: true }),
    ...([400, 'verzoek.ongeldig', /bevat onbekende velden: beheerder/] as const),
  ],
  [
    'een veld dat dieper niet bestaat',
    (w) => post('/clienten', w.werker, { ...GOED, adressen: [{ soort: 'balie', regels: [], x: 1 }] }),
    ...([400, 'verzoek.ongeldig', /adressen\[0\] bevat onbekende velden: x/] as const),
  ],
  [
    'een kenmerk dat er geen is',
    (w) => get('/dossiers/1', w.werker),
    ...([400, 'verzoek.ongeldig', /id moet een geldig kenmerk/] as const),
  ],
  ['een adres dat niet bestaat', (w) => get('/dosiers', w.werker), 404, 'nietGevonden', /adres bestaat niet/],
  [
    'een bladzijde van nul regels',
    (w) => get('/dossiers?limiet=0', w.werker),
    ...([400, 'verzoek.ongeldig', /limiet moet minstens 1 zijn/] as const),
  ],
  [
    'een bladzijde van duizend regels',
    (w) => get('/dossiers?limiet=1000', w.werker),
    ...([400, 'verzoek.ongeldig', /limiet moet hoogstens 200 zijn/] as const),
  ],
  [
    'een zoekveld dat niet bestaat',
    (w) => get('/dossiers?kleur=rood', w.werker),
    ...([400, 'verzoek.ongeldig', /onbekende velden: kleur/] as const),
  ],
  [
    'een verzonnen bladwijzer',
    (w) => get('/dossiers?na=morgen', w.werker),
    ...([400, 'cursor.ongeldig', /bladwijzer is ongeldig/] as const),
  ],
];

export const SLEUTELS_EN_REVISIES: readonly Rij[] = [
  [
    'een nieuwe cliënt zonder sleutel tegen dubbel indienen',
    (w) => ({ pad: '/clienten', token: w.werker, lichaam: GOED }),
    ...([400, 'sleutel.ontbreekt', /Idempotency-Key mee: 8 tot 200 tekens/] as const),
  ],
  [
    'een sleutel van drie tekens',
    (w) => post('/clienten', w.werker, GOED, { 'Idempotency-Key': 'abc' }),
    ...([400, 'sleutel.ontbreekt', /8 tot 200 tekens/] as const),
  ],
  [
    'een sleutel die al voor een andere cliënt diende',
    (w) => post('/clienten', w.werker, GOED, { 'Idempotency-Key': w.gebruikteSleutel }),
    ...([422, 'sleutel.hergebruikt', /Idempotency-Key is al gebruikt/] as const),
  ],
  [
    'een sleutel die al op een andere route diende',
    (w) =>
      post(
        '/dossiers',
        w.werker,
        { clientId: w.clientId, werkerId: w.werkerId },
        { 'Idempotency-Key': w.gebruikteSleutel },
      ),
    ...([422, 'sleutel.hergebruikt', /Idempotency-Key is al gebruikt/] as const),
  ],
  [
    'een wijziging zonder te zeggen van welke revisie',
    (w) => put(`/clienten/${w.clientId}`, w.werker, GOED),
    ...([428, 'revisie.vereist', /If-Match welke revisie/] as const),
  ],
  [
    'een wijziging van om het even welke revisie',
    (w) => put(`/clienten/${w.clientId}`, w.werker, GOED, { 'If-Match': '*' }),
    ...([428, 'revisie.vereist', /If-Match welke revisie/] as const),
  ],
  [
    'een zwakke revisie',
    (w) => put(`/clienten/${w.clientId}`, w.werker, GOED, { 'If-Match': 'W/"1"' }),
    ...([400, 'revisie.onleesbaar', /één revisie/] as const),
  ],
  [
    'een revisie die nog moet komen',
    (w) => put(`/clienten/${w.clientId}`, w.werker, GOED, opRevisie(2)),
    ...([412, 'revisie.verouderd', /intussen gewijzigd/] as const),
  ],
  [
    'een handeling op een aanvraag die intussen wijzigde',
    (w) => post(`/aanvragen/${w.inVoorstel.id}/voorstel/indienen`, w.werker, undefined, opRevisie(1)),
    ...([412, 'revisie.verouderd', /intussen gewijzigd/] as const),
  ],
  [
    'een handeling op een aanvraag zonder revisie',
    (w) => post(`/aanvragen/${w.inVoorstel.id}/voorstel/indienen`, w.werker),
    ...([428, 'revisie.vereist', /If-Match/] as const),
  ],
];
