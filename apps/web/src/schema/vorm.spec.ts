import { metVeldnaam } from './namen.js';
import { alsGetypt, leegVoor, Lezer, type Groep, type Vorm } from './vorm.js';

const REDEN: Vorm = { type: 'string', maxLength: 1500 };
const LIJN: Vorm = {
  type: 'object',
  properties: {
    soort: { type: 'string', const: 'leefloon' },
    categorie: { anyOf: [{ const: 1 }, { const: 2 }] },
    ingang: { type: 'string', format: 'date' },
    verrekenCent: { type: 'integer' },
    maanden: { type: 'integer' },
    stukken: { type: 'array', items: { type: 'string' } },
    redenen: { type: 'array', minItems: 1, items: REDEN },
    gpmi: {
      oneOf: [
        { type: 'object', properties: { soort: { const: 'plan' }, doel: REDEN }, required: ['soort', 'doel'] },
        { type: 'object', properties: { soort: { const: 'vrijgesteld' }, reden: REDEN }, required: ['soort', 'reden'] },
      ],
    },
  },
  required: ['soort', 'categorie', 'ingang', 'stukken', 'redenen'],
};
const WAARDE = {
  soort: 'leefloon',
  categorie: 2,
  ingang: '2026-04-03',
  verrekenCent: 131_420,
  maanden: 3,
  stukken: [],
  redenen: ['U woont alleen.'],
  gpmi: { soort: 'plan', doel: 'Werk vinden.' },
};

function lees(getypt: Groep) {
  const lezer = new Lezer('2026-06-22');
  return { waarde: lezer.groep(LIJN, getypt, 'lijnen[0].invoer'), fouten: lezer.fouten };
}

it('wat het dossier bevat, staat in het formulier zoals iemand het zou typen, en komt er hetzelfde weer uit', () => {
  const getypt = alsGetypt(LIJN, '', WAARDE) as Groep;
  expect(getypt).toMatchObject({ categorie: '2', ingang: '3/4/2026', verrekenCent: '1314,20', maanden: '3' });
  expect(lees(getypt)).toEqual({ waarde: WAARDE, fouten: [] });
});

it('een leeg formulier vraagt wat moet, en zet het vaste er zelf bij', () => {
  expect(leegVoor(LIJN, '')).toEqual({ soort: 'leefloon', categorie: '', ingang: '', stukken: [], redenen: [''] });
  // Een lijst die er moet zijn, mag leeg zijn; wat niet getypt is, wordt niet verzonnen.
  expect(lees(leegVoor(LIJN, '') as Groep).waarde).toEqual({ soort: 'leefloon', stukken: [], redenen: [] });
});

it('wat niet te lezen is, noemt zijn veld zoals de API het noemt', () => {
  const { fouten } = lees({ ingang: '31/2/2026', verrekenCent: 'veel', maanden: 'drie' });
  expect(fouten).toEqual([
    { veld: 'lijnen[0].invoer.ingang', boodschap: 'Februari 2026 telt 28 dagen: 31/2/2026 bestaat niet.' },
    { veld: 'lijnen[0].invoer.verrekenCent', boodschap: expect.stringContaining('cijfers') as string },
    { veld: 'lijnen[0].invoer.maanden', boodschap: 'Schrijf dit als een geheel getal.' },
  ]);
});

it.each([
  ['brief.velden.waaromKort', '"Waarom, in één zin" ontbreekt.'],
  ['brief.velden.redenen[1]', '"Reden 2" ontbreekt.'],
  ['lijnen[0].invoer.bedragCent', '"Bedrag" ontbreekt.'],
])('een weigering over %s noemt het veld zoals het op het scherm staat', (veld, zin) => {
  expect(metVeldnaam({ veld, boodschap: `Het veld ${veld} ontbreekt.` })).toEqual({ veld, boodschap: zin });
});
