/** The fields of talking the case over, of papers asked, of amounts and settings, and of what the house feeds in. */
import { onveld, type Veldrij } from './veldrij.js';

const DAG = '2026-03-09';
const GEEN_DAG = '2026-02-30';
const LEEG_ID = '00000000-0000-4000-8000-000000000000';

export const OVERLEG: readonly Veldrij[] = [
  onveld('opdracht zonder vraag', '/aanvragen/{id}/onderzoeksopdrachten', { vraag: '' }, /vraag moet minstens 1 teken/),
  onveld('leeg antwoord op een opdracht', '/onderzoeksopdrachten/{id}/antwoord', {}, /antwoord ontbreekt/),
  onveld(
    'nalezing met een lege opmerking',
    '/aanvragen/{id}/verslag/nalezen',
    { opmerking: '' },
    /opmerking moet minstens 1 teken/,
  ),
  onveld('opmerking zonder tekst', '/aanvragen/{id}/voorstel/opmerkingen', {}, /tekst ontbreekt/),
  onveld(
    'antwoord op een opmerking dat een getal is',
    '/opmerkingen/{id}/antwoord',
    { antwoord: 3 },
    /antwoord moet een tekst/,
  ),
  onveld('opmerking zonder kenmerk', '/opmerkingen/deze/afhandelen', undefined, /id moet een geldig kenmerk/),
  onveld(
    'fiat van een partner zonder naam',
    '/aanvragen/{id}/voorstel/fiat',
    { partner: { ocmw: 'Gent' } },
    /partner\.naam ontbreekt/,
  ),
  onveld('uitzondering op het fiat zonder reden', '/aanvragen/{id}/voorstel/fiat-uitzondering', {}, /reden ontbreekt/),
];

const LIJST = '/aanvragen/{id}/stukkenlijsten';

export const STUKKEN: readonly Veldrij[] = [
  onveld('stukkenlijst zonder stukken', LIJST, { bezorgTegen: DAG, stukken: [] }, /stukken moet minstens 1 onderdeel/),
  onveld(
    'stukkenlijst met een stuk dat niet bestaat',
    LIJST,
    { bezorgTegen: DAG, stukken: [{ soort: 'bril' }] },
    /stukken\[0\]\.soort moet één van/,
  ),
  onveld(
    'stuk met uittreksels over vijfentwintig maanden',
    LIJST,
    { bezorgTegen: DAG, stukken: [{ soort: 'rekeninguittreksels', maanden: 25 }] },
    /stukken\[0\]\.maanden moet hoogstens 24/,
  ),
  onveld('code van een lijst zonder kenmerk', '/stukkenlijsten/deze/code', undefined, /id moet een geldig kenmerk/),
  onveld('herinnering op een dag die niet bestaat', '/stukkenlijsten/{id}/herinneren', { op: GEEN_DAG }, /op\b.*datum/),
  onveld(
    'stuk dat op een vreemde wijze binnenkomt',
    '/stukken/{id}/ontvangen',
    { op: DAG, wijze: 'fax' },
    /wijze moet één van/,
  ),
  onveld(
    'stuk met een bijlage zonder kenmerk',
    '/stukken/{id}/ontvangen',
    { op: DAG, wijze: 'balie', bijlageId: '7' },
    /bijlageId moet een geldig kenmerk/,
  ),
];

export const GELD: readonly Veldrij[] = [
  onveld('bankbericht zonder inhoud', '/bankberichten', { naam: 'afschrift.xml' }, /inhoudBase64 ontbreekt/),
  onveld('bankbericht dat geen base64 is', '/bankberichten', { naam: 'a.xml', inhoudBase64: '?' }, /inhoudBase64/),
  onveld('toewijzing aan niets', '/bankregels/{id}/toewijzen', { aan: 'mij' }, /aan/),
  onveld('herbestelling zonder kenmerk', '/betalingen/deze/opnieuw', undefined, /id moet een geldig kenmerk/),
  onveld('boeken van een maand die niet bestaat', '/boekingen', { maand: '2026-13' }, /maand.*JJJJ-MM/),
  onveld('betaalrun op een dag die niet bestaat', '/betaalruns', { van: GEEN_DAG }, /van\b.*datum/),
  onveld('betaalrun in een vreemd ritme', '/betaalruns', { van: DAG, ritme: 'dag' }, /ritme moet één van/),
  onveld('herberekening zonder kenmerk', '/betaalruns/deze/herberekenen', undefined, /id moet een geldig kenmerk/),
  onveld('vrijgave van een run zonder kenmerk', '/betaalruns/deze/vrijgeven', undefined, /id moet een geldig kenmerk/),
  onveld('aanvulling zonder kenmerk', '/betaalruns/deze/aanvullen', undefined, /id moet een geldig kenmerk/),
  onveld('betaalrun laten vervallen zonder reden', '/betaalruns/{id}/vervallen', {}, /reden ontbreekt/),
  onveld(
    'derde begunstigde op een grond die niet bestaat',
    '/opvolgingen/{id}/derden',
    { naam: 'Verhuurder', iban: 'BE71096123456769', mededeling: 'huur', bijlageId: LEEG_ID, van: DAG, grond: 'gunst' },
    /grond moet één van/,
  ),
  onveld(
    'derde begunstigde met een bedrag van nul',
    '/opvolgingen/{id}/derden',
    { naam: 'V', iban: 'BE71', mededeling: 'huur', bijlageId: LEEG_ID, van: DAG, grond: 'volmacht', bedragCent: 0 },
    /bedragCent moet minstens 1/,
  ),
  onveld(
    'inkomen van een dertiende maand',
    '/opvolgingen/{id}/maandinkomens',
    { maand: '2026-13', middelen: [] },
    /maand/,
  ),
  onveld('maandinkomen zonder middelen', '/opvolgingen/{id}/maandinkomens', { maand: '2026-06' }, /middelen ontbreekt/),
  onveld('einde van een derde zonder dag', '/derden/{id}/beeindigen', { reden: 'Voorbij.' }, /tot ontbreekt/),
  onveld(
    'vertrek naar het buitenland zonder dag',
    '/opvolgingen/{id}/verblijven',
    { gemeldOp: DAG, toelichting: 'Familiebezoek.' },
    /vertrekOp ontbreekt/,
  ),
  onveld(
    'terugkeer op een dag die niet bestaat',
    '/verblijven/{id}/terugkeer',
    { terugOp: GEEN_DAG, toelichting: 'Is terug.' },
    /terugOp\b.*datum/,
  ),
  onveld(
    'stuiting zonder barcode',
    '/terugvorderingen/{id}/stuiting',
    { op: DAG, reden: 'Brief.' },
    /barcode ontbreekt/,
  ),
  onveld(
    'stuiting op een dag die niet bestaat',
    '/terugvorderingen/{id}/stuiting',
    { op: GEEN_DAG, barcode: 'RR000000009BE', reden: 'Brief.' },
    /op\b.*datum/,
  ),
  onveld(
    'terugbetaling van nul euro',
    '/terugbetalingen',
    { mededeling: '+++000/0000/00000+++', bedragCent: 0, ontvangenOp: DAG },
    /bedragCent moet minstens 1/,
  ),
  onveld(
    'terugbetaling op een dag die niet bestaat',
    '/terugbetalingen',
    { mededeling: '+++000/0000/00000+++', bedragCent: 100, ontvangenOp: GEEN_DAG },
    /ontvangenOp: .*bestaande datum/,
  ),
  onveld(
    'terugbetaling met een onleesbare mededeling',
    '/terugbetalingen',
    { mededeling: 'dank u', bedragCent: 100, ontvangenOp: DAG },
    /mededeling/,
  ),
];

const BEDRAGEN = { 1: 100, 2: 200, 3: 300 };

export const INSTELLINGEN: readonly Veldrij[] = [
  onveld(
    'venster in het midden',
    '/beheer/briefvenster',
    { venster: 'midden', bron: 'drukker' },
    /venster moet één van/,
  ),
  onveld(
    'fiches met een vreemde keuze',
    '/beheer/fichesteun',
    { steun: { LL2: 'soms' }, zekerheid: 'gevonden', bron: 'proef' },
    /steun/,
  ),
  onveld('grootboek zonder rekeningen', '/beheer/grootboek', { zekerheid: 'gevonden', bron: 'proef' }, /rekeningen/),
  onveld('venster zonder bron', '/beheer/briefvenster', { venster: 'links' }, /bron ontbreekt/),
  onveld(
    'rij bedragen van een tabel die niet bestaat',
    '/beheer/baremarijen',
    { tabel: 'zorgbudget', vanaf: DAG, waarde: BEDRAGEN, bron: 'omzendbrief' },
    /tabel (moet één van|past bij geen van)/,
  ),
  onveld(
    'leefloon van nul euro',
    '/beheer/baremarijen',
    { tabel: 'leefloon', vanaf: DAG, waarde: { ...BEDRAGEN, 2: 0 }, bron: 'omzendbrief' },
    /waarde\.2 moet minstens 1/,
  ),
  onveld(
    'rij bedragen vanaf een dag die niet bestaat',
    '/beheer/baremarijen',
    { tabel: 'leefloon', vanaf: GEEN_DAG, waarde: BEDRAGEN, bron: 'omzendbrief' },
    /vanaf: .*bestaande datum/,
  ),
  onveld('rij bedragen zonder kenmerk', '/beheer/baremarijen/deze/bevestigen', undefined, /id moet een geldig kenmerk/),
  onveld(
    'hulpsoort die niet bestaat',
    '/beheer/hulpsoorten',
    { steun: 'XX', vanaf: DAG, bron: 'bureau' },
    /steun moet één van/,
  ),
  onveld('hulpsoort zonder bron', '/beheer/hulpsoorten', { steun: 'LL1', vanaf: DAG }, /bron ontbreekt/),
  onveld(
    'hulpsoort met een vreemde rekening',
    '/beheer/hulpsoorten',
    { steun: 'LL1', vanaf: DAG, bron: 'bureau', rekening: '?' },
    /rekening/,
  ),
];

export const MACHINERIE: readonly Veldrij[] = [
  onveld('overgang die niet bestaat', '/regimemigraties', { soort: 'alles', vanaf: DAG }, /soort moet één van/),
  onveld(
    'overgang op een dag die niet bestaat',
    '/regimemigraties',
    { soort: 'barema', vanaf: GEEN_DAG },
    /vanaf\b.*datum/,
  ),
  ...(['starten', 'pauzeren', 'hervatten'] as const).map((wat) =>
    onveld(
      `overgang zonder kenmerk bij het ${wat}`,
      `/regimemigraties/deze/${wat}`,
      undefined,
      /id moet een geldig kenmerk/,
    ),
  ),
  onveld('nieuwe poging met een lege reden', '/effecten/{id}/opnieuw', { reden: '' }, /reden moet minstens 1 teken/),
  onveld('handeling die gebeurd heet zonder reden', '/effecten/{id}/gebeurd', {}, /reden ontbreekt/),
  onveld('signaal zonder toestemming', '/signalen', { bron: 'school', tekst: 'Zorgen.' }, /toestemming ontbreekt/),
  onveld(
    'signaal in een dossier zonder kenmerk',
    '/signalen',
    { bron: 'school', tekst: 'Zorgen.', toestemming: true, dossierId: '7' },
    /dossierId moet een geldig kenmerk/,
  ),
  onveld('invoerregel zonder cliënt', '/invoer', { sleutel: 'regel-0001' }, /client ontbreekt/),
  onveld('invoerregel zonder sleutel', '/invoer', {}, /sleutel ontbreekt/),
];
