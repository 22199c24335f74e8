import { opFiche } from './fiches.js';

it.each([
  ['zonder keuze', 'LL2', undefined, 'na_te_kijken'],
  ['steun die de keuze niet noemt', 'DS', { waarde: { LL2: true }, zekerheid: 'gevonden' }, 'na_te_kijken'],
  ['een keuze die niemand nakeek', 'LL2', { waarde: { LL2: true }, zekerheid: 'na_te_kijken' }, 'na_te_kijken'],
  ['steun die op de fiche hoort', 'LL2', { waarde: { LL2: true }, zekerheid: 'gevonden' }, 'ja'],
  ['steun die er niet op hoort', 'LL2', { waarde: { LL2: false }, zekerheid: 'gevonden' }, 'nee'],
] as const)('%s', (_wat, steun, keuze, verwacht) => {
  expect(opFiche(steun, keuze)).toBe(verwacht);
});
