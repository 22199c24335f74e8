/** Per route of the later phases: the fields it cannot do without, and what they may hold. Nothing needs to exist for it. */
import { onveld, type Veldrij } from './veldrij.js';

const DAG = '2026-03-09';
const ID = '3f0c1f6e-6a1c-4c5e-9a51-0d6f4f0a7b10';
const GEEN_DAG = '2026-02-30';

export const BEROEPEN: readonly Veldrij[] = [
  onveld('beroep zonder rechtbank', '/besluiten/{id}/beroepen', { ontvangenOp: DAG }, /rechtbank ontbreekt/),
  onveld(
    'beroep op een dag die niet bestaat',
    '/besluiten/{id}/beroepen',
    { rechtbank: 'Gent', ontvangenOp: GEEN_DAG },
    /ontvangenOp\b.*datum/,
  ),
  onveld('verweer zonder dag', '/beroepen/{id}/verweer', {}, /op ontbreekt/),
  onveld(
    'uitkomst die niet bestaat',
    '/beroepen/{id}/uitkomst',
    { uitkomst: 'remise' },
    /uitkomst (moet één van|past bij geen van)/,
  ),
  onveld('afstand zonder reden', '/beroepen/{id}/uitkomst', { uitkomst: 'afstand', op: DAG }, /reden ontbreekt/),
  onveld(
    'uitkomst zonder dag van kennisgeving',
    '/beroepen/{id}/uitkomst',
    { uitkomst: 'gelijk', op: DAG, beschikking: 'Bevestigd.' },
    /kennisgevingOp ontbreekt/,
  ),
  onveld('berusting zonder reden', '/beroepen/{id}/berusting', { op: DAG }, /reden ontbreekt/),
  onveld('rechtsdag zonder reden', '/beroepen/{id}/rechtsdag', { zittingOp: DAG }, /reden ontbreekt/),
  onveld(
    'hoger beroep van een ander',
    '/beroepen/{id}/hoger-beroep',
    { door: 'buur', op: DAG, reden: 'Zo.', hof: 'Arbeidshof Gent' },
    /door moet één van/,
  ),
  onveld(
    'arrest dat hervormt zonder wat de cliënt krijgt',
    '/beroepen/{id}/arrest',
    { uitkomst: 'hervormd', op: DAG, kennisgevingOp: DAG, beschikking: 'Hervormt.' },
    /voorClient moet één van/,
  ),
  onveld('definitief zonder reden', '/beroepen/{id}/definitief', { op: DAG }, /reden ontbreekt/),
  onveld(
    'verbetering van een deel dat niet bestaat',
    '/besluiten/{id}/verbeteringen',
    { deel: 'kleur', fout: 'a', juist: 'b', reden: 'c' },
    /deel moet één van/,
  ),
  onveld(
    'verbetering zonder reden',
    '/besluiten/{id}/verbeteringen',
    { deel: 'naam', fout: 'Verlinde', juist: 'Verlinden' },
    /reden ontbreekt/,
  ),
];

export const HOREN: readonly Veldrij[] = [
  onveld('hoorzitting om vijfentwintig uur', '/aanvragen/{id}/hoorzittingen', { zittingId: ID, uur: '25:00' }, /uur: /),
  onveld('hoorzitting zonder zitting', '/aanvragen/{id}/hoorzittingen', { uur: '19:30' }, /zittingId ontbreekt/),
  onveld(
    'werker die gehoord wordt zonder aanleiding',
    '/aanvragen/{id}/hoorzittingen/werker',
    { zittingId: ID, uur: '19:30' },
    /aanleiding ontbreekt/,
  ),
  onveld(
    'verloop dat niet bestaat',
    '/hoorzittingen/{id}/verloop',
    { uitkomst: 'ziek' },
    /uitkomst (moet één van|past bij geen van)/,
  ),
  onveld(
    'hoorzitting zonder verslag',
    '/hoorzittingen/{id}/verloop',
    { uitkomst: 'gehoord', verslag: [], reagerenVoor: DAG },
    /verslag moet minstens 1 onderdeel/,
  ),
  onveld(
    'cliënt die niet kwam, zonder reden',
    '/hoorzittingen/{id}/verloop',
    { uitkomst: 'niet_verschenen' },
    /reden ontbreekt/,
  ),
];

const TOETS = { gewoonlijkVerblijf: 'Heidebeke' };
const CONFLICT = '/aanvragen/{id}/bevoegdheidsconflict';

export const BEVOEGDHEID: readonly Veldrij[] = [
  onveld(
    'toets op een dag die niet bestaat',
    '/aanvragen/{id}/bevoegdheidstoets',
    { ...TOETS, referentiedatum: GEEN_DAG },
    /referentiedatum\b.*datum/,
  ),
  onveld(
    'toets met een instelling die niets zegt over haar erkenning',
    '/aanvragen/{id}/bevoegdheidstoets',
    { ...TOETS, instelling: {} },
    /instelling\.erkend ontbreekt/,
  ),
  onveld('vaststelling zonder feiten', '/aanvragen/{id}/bevoegdheidsvaststellingen', {}, /feiten ontbreekt/),
  onveld('conflict zonder minister', CONFLICT, { standpuntAnder: ['Neen.'] }, /minister ontbreekt/),
  onveld('conflict zonder redenen', CONFLICT, { redenen: [] }, /redenen moet minstens 1 onderdeel/),
  onveld('volledig dossier zonder dag', `${CONFLICT}/volledig`, {}, /op ontbreekt/),
  onveld(
    'aanwijzing van een ander zonder naam',
    `${CONFLICT}/aanwijzing`,
    { aangewezen: 'ander', op: DAG },
    /ocmw ontbreekt/,
  ),
  onveld(
    'aanwijzing van niemand',
    `${CONFLICT}/aanwijzing`,
    { aangewezen: 'geen', op: DAG },
    /aangewezen (moet één van|past bij geen van)/,
  ),
  onveld('afsluiting zonder reden', `${CONFLICT}/afsluiting`, { reden: '' }, /reden moet minstens 1 teken/),
];

export const OPVOLGING: readonly Veldrij[] = [
  onveld('huisbezoek zonder verslag', '/opvolgingen/{id}/huisbezoeken', { op: DAG }, /verslag ontbreekt/),
  onveld('huisbezoek zonder dag', '/opvolgingen/{id}/huisbezoeken', { verslag: 'Gezien.' }, /op ontbreekt/),
  onveld(
    'nazicht dat een wijziging meldt',
    '/opvolgingen/{id}/nazichten',
    { op: DAG, bevindingen: 'Meer loon.', ongewijzigd: false },
    /ongewijzigd /,
  ),
  onveld(
    'evaluatie waarvan niet gezegd is of de cliënt er was',
    '/opvolgingen/{id}/evaluaties',
    { op: DAG, verslag: 'Goed.' },
    /persoonlijk ontbreekt/,
  ),
  onveld(
    'aanmaning zonder stappen',
    '/opvolgingen/{id}/aanmaningen',
    { afspraak: 'Les volgen', feiten: ['Afwezig.'], stappen: [], tegen: DAG },
    /stappen moet minstens 1 onderdeel/,
  ),
  onveld(
    'aanmaning met een uur dat niet bestaat',
    '/opvolgingen/{id}/aanmaningen',
    { gesprek: { datum: DAG, uur: '25 uur', plaats: 'bureau' } },
    /gesprek\.uur/,
  ),
  onveld(
    'hervatting op een dag die niet bestaat',
    '/onderbrekingen/{id}/hervatten',
    { vanaf: GEEN_DAG, reden: 'Terug.' },
    /vanaf\b.*datum/,
  ),
  onveld('hervatting zonder reden', '/onderbrekingen/{id}/hervatten', { vanaf: DAG }, /reden ontbreekt/),
];

export const BRIEFTEKSTEN: readonly Veldrij[] = [
  onveld(
    'brieftekst zonder tekst',
    '/brieftekst/ontvangstbewijs/versies',
    { reden: 'Duidelijker.' },
    /tekst ontbreekt/,
  ),
  onveld(
    'brieftekst met een te korte reden',
    '/brieftekst/ontvangstbewijs/versies',
    { tekst: 'Geachte', reden: 'x' },
    /reden moet minstens 3 tekens/,
  ),
  onveld(
    'brieftekst van een soort die niet bestaat',
    '/brieftekst/gedicht/versies',
    { tekst: 'Geachte', reden: 'Nieuw.' },
    /soort moet één van/,
  ),
  onveld('versie zonder kenmerk', '/brieftekstversies/deze/publiceren', undefined, /id moet een geldig kenmerk/),
  onveld('intrekking zonder reden', '/brieftekstversies/{id}/intrekken', {}, /reden ontbreekt/),
  onveld(
    'kennisgeving op een wijze die niet bestaat',
    '/brieven/{id}/kennisgevingen',
    { reden: 'Teruggekomen.', wijze: 'POSTDUIF' },
    /wijze moet één van/,
  ),
  onveld('kennisgeving zonder reden', '/brieven/{id}/kennisgevingen', { wijze: 'AANGETEKEND' }, /reden ontbreekt/),
  onveld(
    'bewijs van een kennisgeving met een vreemde barcode',
    '/kennisgevingen/{id}/bewijs',
    { barcode: '?', gepostOp: DAG },
    /barcode/,
  ),
  onveld(
    'aanbieding op een dag die niet bestaat',
    '/brieven/{id}/aanbieding',
    { barcode: 'RR000000009BE', aangebodenOp: GEEN_DAG, bewijs: 'Bericht van de post' },
    /aangebodenOp: .*bestaande datum/,
  ),
  onveld(
    'aanbieding zonder bewijs',
    '/brieven/{id}/aanbieding',
    { barcode: 'RR000000009BE', aangebodenOp: DAG },
    /bewijs ontbreekt/,
  ),
  onveld(
    'uitleg op een wijze die niet bestaat',
    '/brieven/{id}/mondelinge-uitleg',
    { op: DAG, wijze: 'droom' },
    /wijze moet één van/,
  ),
  onveld('uitleg zonder dag', '/brieven/{id}/mondelinge-uitleg', { wijze: 'telefoon' }, /op ontbreekt/),
  onveld('lezing zonder uitkomst', '/brieven/{id}/lezing', {}, /uitkomst/),
  onveld('zittingsregels zonder regel', '/beheer/zittingsregels', { koffiepauze: true }, /koffiepauze/),
];
