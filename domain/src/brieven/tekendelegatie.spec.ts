import { datum } from '../tijd/datum.js';
import { geldtOp, inOpdracht, magInOpdracht, noemtInOpdracht, overlapt } from './tekendelegatie.js';

const mei = { van: datum('2026-05-01'), tot: datum('2026-05-31') };

describe('R-COM-20: tekenen in opdracht', () => {
  it.each([
    ['de dag ervoor', '2026-04-30', false],
    ['de eerste dag', '2026-05-01', true],
    ['de laatste dag', '2026-05-31', true],
    ['de dag erna', '2026-06-01', false],
  ])('geldt %s: %s', (_, dag, verwacht) => {
    expect(geldtOp(mei, datum(dag))).toBe(verwacht);
  });

  it.each([
    ['2026-05-31', '2026-06-10', true],
    ['2026-06-01', '2026-06-10', false],
    ['2026-04-01', '2026-04-30', false],
    ['2026-04-01', '2026-05-01', true],
  ])('van %s tot %s loopt samen met mei: %s', (van, tot, verwacht) => {
    expect(overlapt(mei, { van: datum(van), tot: datum(tot) })).toBe(verwacht);
  });

  it('zegt op de brief wie tekent en in wiens opdracht, en herkent dat terug', () => {
    const regel = inOpdracht('Els Maes', { naam: 'Koen Aelbrecht', functie: 'algemeen directeur' });
    expect(regel).toEqual({ naam: 'Els Maes', functie: 'in opdracht van Koen Aelbrecht, algemeen directeur' });
    expect(noemtInOpdracht([regel], 'Els Maes')).toBe(true);
    expect(noemtInOpdracht([{ naam: 'Els Maes', functie: 'algemeen directeur' }], 'Els Maes')).toBe(false);
  });

  it('laat alleen wie delegeerde en wie gedelegeerd is tekenen', () => {
    const akte = { functie: 'algemeenDirecteur', houderId: 'koen', gebruikerId: 'els', naam: 'Els Maes' };
    expect(['koen', 'els', 'een ander'].map((wie) => magInOpdracht(akte, wie))).toEqual([true, true, false]);
  });
});
