import { lijnInvoer } from './lijnen.js';
import { voorschotfout, voorschotzin } from './voorschot.js';

const EENMALIG = {
  ...{ soort: 'eenmalig', bedragCent: 45_000, wijze: 'overschrijving', terugvorderbaar: true },
  begunstigden: [{ naam: 'Bert Aerts', bedragCent: 45_000 }],
};
const OP = { voorschot: { uitkering: 'de ziekte-uitkering', betaler: 'het ziekenfonds' } };
const lijn = (anders: object = {}) => lijnInvoer.parse({ ...EENMALIG, ...anders });

it('zegt dat het terugvorderbaar is en in wiens plaats het OCMW treedt', () => {
  expect(voorschotzin(lijn(OP))).toBe(
    'Dit is een terugvorderbaar voorschot op de ziekte-uitkering. Het OCMW treedt in de rechten van de cliënt en vordert het bedrag terug bij het ziekenfonds (indeplaatsstelling).',
  );
  expect(voorschotzin(lijn())).toBeUndefined();
  expect(voorschotzin(lijnInvoer.parse({ soort: 'weigering' }))).toBeUndefined();
});

it.each<[string, string, object, boolean, string | undefined]>([
  ['is in orde', 'VS', OP, false, undefined],
  ['noemt de uitkering niet', 'VS', {}, false, 'voorschot'],
  ['overbrugt een verdaging', 'VS', {}, true, undefined],
  ['overbrugt een verdaging, en niet terugvorderbaar heet', 'VS', { terugvorderbaar: false }, true, undefined],
  ['heet niet terugvorderbaar', 'VS', { ...OP, terugvorderbaar: false }, false, 'terugvorderbaar'],
  ['is geen voorschot maar noemt een uitkering', 'AFS', OP, false, 'voorschot'],
  ['is gewone steun', 'AFS', {}, false, undefined],
])('een bedrag dat %s', (_wat, steun, anders, tussen, veld) => {
  expect(voorschotfout(steun, lijn(anders), tussen)?.veld).toBe(veld);
});

it('geldt ook voor een voorschot per maand, en voor geen andere lijn', () => {
  const maand = { soort: 'periodiek', bedragCent: 45_000, ingang: '2026-06-01' };
  expect(voorschotfout('VS', lijnInvoer.parse(maand), false)?.veld).toBe('voorschot');
  expect(voorschotfout('VS', lijnInvoer.parse({ ...maand, ...OP }), false)).toBeUndefined();
  expect(voorschotfout('VS', lijnInvoer.parse({ soort: 'weigering' }), false)).toBeUndefined();
});
