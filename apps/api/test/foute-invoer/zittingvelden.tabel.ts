/** The fields of the desk and of the meeting that the other tables leave out. */
import { opRevisie, put } from './rij.js';
import { onveld, type Veldrij } from './veldrij.js';

const ID = '3f0c1f6e-6a1c-4c5e-9a51-0d6f4f0a7b10';

export const DOSSIERVELDEN: readonly Veldrij[] = [
  onveld(
    'nieuwe werker zonder overdracht',
    '/dossiers/{id}/toewijzen',
    { werkerId: ID, reden: 'Verlof.' },
    /overdracht ontbreekt/,
  ),
  onveld(
    'dossier sluiten om een reden die niet bestaat',
    '/dossiers/{id}/sluiten',
    { reden: 'vakantie', toelichting: 'Zo.' },
    /reden moet één van/,
  ),
  onveld('dossier sluiten zonder toelichting', '/dossiers/{id}/sluiten', { reden: 'werk' }, /toelichting ontbreekt/),
  onveld('dossier vasthouden zonder reden', '/dossiers/{id}/vasthouden', {}, /reden ontbreekt/),
  onveld('dossier vrijlaten zonder reden', '/dossiers/{id}/vrijlaten', {}, /reden ontbreekt/),
  onveld(
    'bewaarklasse die niet bestaat',
    '/dossiers/{id}/bewaarklasse',
    { klasse: 'even', reden: 'Zo.' },
    /klasse moet één van/,
  ),
  onveld('vernietigingslijst met een eigen keuze', '/vernietigingslijsten', { dossiers: [ID] }, /dossiers/),
  onveld(
    'vernietiging toestaan zonder kenmerk van het archief',
    '/vernietigingslijsten/{id}/toestaan',
    { archiefOp: '2026-03-09', reden: 'Zo.' },
    /archiefKenmerk ontbreekt/,
  ),
  onveld('vernietigingslijst intrekken zonder reden', '/vernietigingslijsten/{id}/intrekken', {}, /reden ontbreekt/),
  onveld(
    'vernietiging uitvoeren met een keuze',
    '/vernietigingslijsten/{id}/uitvoeren',
    { dossiers: [ID] },
    /dossiers/,
  ),
  onveld('bijlage zonder keuze voor het comité', '/bijlagen/{id}/voor-comite', {}, /ja ontbreekt/),
  onveld(
    'brief over het hoorrecht zonder aanleiding',
    '/aanvragen/{id}/hoorrecht/brief',
    { aanleiding: [] },
    /aanleiding moet minstens 1 onderdeel/,
  ),
  onveld(
    'vraag om gehoord te worden zonder aanvraag',
    '/aanvragen/deze/hoorrecht/gevraagd',
    undefined,
    /id moet een geldig kenmerk/,
  ),
  onveld(
    'uitleg bij een brief in een taal die er niet is',
    '/brieven/{id}/uitleg',
    { taal: 'nl' },
    /taal moet één van deze waarden/,
  ),
];

export const ZITTINGVELDEN: readonly Veldrij[] = [
  [
    'een lid zonder keuze voor papier',
    (w) => put(`/leden/${ID}`, w.alleskunner, { mail: null, adres: [] }, opRevisie(1)),
    ...([400, 'verzoek.ongeldig', /opPapier ontbreekt/] as const),
  ],
  onveld(
    'bezorgde oproeping zonder dag',
    `/zittingen/{id}/leden/${ID}/oproeping-bezorgd`,
    { wijze: 'post' },
    /op ontbreekt/,
  ),
  [
    'een vrije tekst in de notulen zonder te zeggen waar',
    (w) => put(`/zittingen/${ID}/notulen/passage`, w.alleskunner, { tekst: 'De voorzitter opent.' }, opRevisie(1)),
    ...([400, 'verzoek.ongeldig', /agendapuntId ontbreekt/] as const),
  ],
  onveld(
    'handtekening op papier zonder scan',
    '/brieven/{id}/op-papier-getekend',
    { ondertekenaarId: ID, getekendOp: '2026-01-29', naam: 'brief.pdf' },
    /inhoudBase64 ontbreekt/,
  ),
  onveld('tekenbeurt van geen brief', '/brieven/deze/gekwalificeerd', undefined, /id moet een geldig kenmerk/),
  onveld('delegatie zonder stuk', '/tekendelegaties', { functie: 'voorzitter' }, /inhoudBase64 ontbreekt/),
  onveld('beëindiging zonder dag', '/tekendelegaties/{id}/beeindigen', { reden: 'Terug.' }, /tot ontbreekt/),
  onveld('tekenbeurt zonder code', '/tekenbeurten/{id}/afronden', {}, /code ontbreekt/),
  onveld('verbetering van notulen zonder reden', '/zittingen/{id}/notulen/verbeteren', {}, /reden ontbreekt/),
  onveld('goedkeuring van notulen zonder zitting', '/zittingen/{id}/notulen-goedkeuren', {}, /zittingId ontbreekt/),
  onveld(
    'beweging die niet bestaat',
    '/zittingen/{id}/bewegingen',
    { lidId: ID, soort: 'boven' },
    /soort moet één van deze waarden/,
  ),
  onveld('ingetrokken beweging zonder reden', '/zittingen/{id}/bewegingen/intrekken', { lidId: ID }, /reden ontbreekt/),
  onveld('subcomité zonder leden', '/subcomites', { naam: 'Steun' }, /leden ontbreekt/),
  onveld('opheffing zonder dag', '/subcomites/{id}/opheffen', {}, /tot ontbreekt/),
  onveld('vervanging door niemand', '/zittingen/{id}/plaatsvervangers', { lidId: ID }, /gebruikerId ontbreekt/),
  onveld(
    'ingetrokken vervanging zonder reden',
    '/zittingen/{id}/plaatsvervangers/intrekken',
    { lidId: ID },
    /reden ontbreekt/,
  ),
  onveld('zitting in een vorm die niet bestaat', '/zittingen/{id}/vorm', { vorm: 'brief' }, /vorm moet één van/),
  onveld(
    'ander voorstel zonder eigen motivering',
    '/agendapunten/{id}/ander-voorstel',
    { stemmen: [] },
    /eigenMotivering ontbreekt/,
  ),
  onveld('stemming in blok zonder stemmen', '/zittingen/{id}/blokstemming', {}, /stemmen ontbreekt/),
  onveld('bijstand van geen lid', '/zittingen/{id}/bijstand', { naam: 'An Steun' }, /lidId ontbreekt/),
  onveld('bijstand met een uur dat geen uur is', '/zittingen/{id}/bijstand/{id}/buiten', { om: '25:00' }, /UU:MM/),
  onveld('opening met een uur dat geen uur is', '/zittingen/{id}/openen', { aanwezig: [], om: 'acht' }, /UU:MM/),
  onveld('sluiting met een uur dat geen uur is', '/zittingen/{id}/sluiten', { om: '19u' }, /UU:MM/),
  onveld('punt dat niemand uitlicht', '/agendapunten/{id}/uitlichten', {}, /lidId ontbreekt/),
  onveld(
    'pauze van de brieven met een te korte reden',
    '/zittingen/{id}/brievenronde/pauzeren',
    { reden: 'x' },
    /reden moet minstens 3 tekens/,
  ),
  onveld('hervatting van de brieven zonder reden', '/zittingen/{id}/brievenronde/hervatten', {}, /reden ontbreekt/),
  onveld('herkansing van geen brieven', '/zittingen/deze/brievenronde/opnieuw', {}, /id moet een geldig kenmerk/),
  ...(['ondertekenen', 'verzenden'] as const).map((wat) =>
    onveld(
      `keuze van brieven bij het ${wat} van alle`,
      `/zittingen/{id}/brieven/${wat}`,
      { brieven: [ID] },
      /onbekende velden: brieven/,
    ),
  ),
  [
    'een orde van de agenda zonder regels',
    (w) => put('/agenda/orde', w.alleskunner, { regels: [] }, opRevisie(1)),
    ...([400, 'verzoek.ongeldig', /regels moet minstens 1/] as const),
  ],
  onveld('plaats op de agenda die niet bestaat', '/agendapunten/{id}/plaats', { naar: 0 }, /naar/),
  onveld(
    'verplaatsing zonder reden',
    '/agendapunten/{id}/verplaatsen',
    { naarZittingId: ID, reden: 'x' },
    /reden moet minstens 3 tekens/,
  ),
  onveld('afwijking van een toets zonder reden', '/agendapunten/{id}/toets/lijnen/afwijken', {}, /reden ontbreekt/),
  onveld('verzameling zonder zitting', '/zittingen/deze/agenda/verzamelen', undefined, /id moet een geldig kenmerk/),
  onveld('ordening zonder zitting', '/zittingen/deze/agenda/ordenen', undefined, /id moet een geldig kenmerk/),
  onveld('versie zonder zitting', '/zittingen/deze/agenda/versies', undefined, /id moet een geldig kenmerk/),
  onveld('vaststelling zonder zitting', '/zittingen/deze/agenda/vaststellen', undefined, /id moet een geldig kenmerk/),
  onveld('ritme zonder weekdag', '/zittingen/ritme', {}, /weekdag ontbreekt/),
  onveld('voorbeeld van een ritme zonder weekdag', '/zittingen/ritme/voorbeeld', {}, /weekdag ontbreekt/),
  onveld('verzoek om inzage zonder reden', '/zittingen/{id}/inzageverzoeken', {}, /reden ontbreekt/),
  onveld(
    'beslissing over inzage zonder keuze',
    '/inzageverzoeken/{id}/beslissen',
    { reden: 'Nodig.' },
    /toegestaan ontbreekt/,
  ),
  [
    'een zitting die misschien zonder namen is',
    (w) => put(`/zittingen/${ID}/anoniem`, w.alleskunner, { anoniem: 'misschien' }, opRevisie(1)),
    ...([400, 'verzoek.ongeldig', /anoniem moet/] as const),
  ],
  [
    'een akkoord van een lid zonder antwoord',
    (w) => put(`/zittingen/${ID}/anoniem/akkoord`, w.alleskunner, {}, opRevisie(1)),
    ...([400, 'verzoek.ongeldig', /akkoord ontbreekt/] as const),
  ],
];

/** What a member brings in before the meeting. */
export const LEDENVELDEN: readonly Veldrij[] = [
  onveld('vraag vooraf zonder vraag', '/agendapunten/{id}/vragen', {}, /vraag ontbreekt/),
  onveld(
    'leeg antwoord op een vraag vooraf',
    '/vragen-vooraf/{id}/antwoord',
    { antwoord: '' },
    /antwoord moet minstens 3/,
  ),
  onveld('punt van een lid zonder voorstel', '/zittingen/{id}/ledenpunten', { titel: 'Advies' }, /voorstel ontbreekt/),
  onveld(
    'punt van een lid met een uitkomst die niet bestaat',
    '/zittingen/{id}/ledenpunten/afhandelen',
    { ledenpuntId: ID, uitkomst: 'later' },
    /uitkomst moet één van/,
  ),
  onveld(
    'vraag naar belangen zonder zitting',
    '/zittingen/deze/belangen/vragen',
    undefined,
    /id moet een geldig kenmerk/,
  ),
  onveld(
    'antwoord over een belang dat geen keuze is',
    '/agendapunten/{id}/belang',
    { lidId: ID, antwoord: 'misschien' },
    /antwoord moet één van/,
  ),
  [
    'een band van een lid die niet bestaat',
    (w) => put(`/leden/${ID}/banden`, w.alleskunner, { banden: [{ soort: 'vriend', waarde: 'An' }] }),
    ...([400, 'verzoek.ongeldig', /soort: .*één van/] as const),
  ],
];
