import { datum } from '../tijd/datum.js';
import { conflicttermijn } from './conflicttermijn.js';

/** Received on Wednesday 20 May 2026: five calendar days end on Whit Monday, five working days on Thursday 28 May. */
describe('een bevoegdheidsconflict is voorgelegd', () => {
  it.each([
    ['de dag vóór de voorzichtige laatste dag', '2026-05-24', 'op_tijd'],
    ['op de voorzichtige laatste dag, ook al is die een feestdag', '2026-05-25', 'op_tijd'],
    ['de dag erna: dan hangt het af van de lezing', '2026-05-26', 'betwist'],
    ['de dag vóór de late laatste dag', '2026-05-27', 'betwist'],
    ['op de late laatste dag', '2026-05-28', 'betwist'],
    ['de dag erna: in elke lezing te laat', '2026-05-29', 'te_laat'],
  ])('%s', (_wanneer, op, tijdigheid) => {
    expect(conflicttermijn(datum('2026-05-20'), datum(op))).toEqual({
      ...{ voorzichtig: '2026-05-25', definitief: '2026-05-28' },
      tijdigheid,
    });
  });
});
