import { leesInrichting, MOTOR, nu, zetDemonstratieklok, zorgVoorBeheerder } from '../src/index.js';
import { maakProefdatabank, type Proefdatabank } from './databank.js';

let proef: Proefdatabank;
beforeEach(async () => {
  proef = await maakProefdatabank();
});
afterEach(() => proef.sluit());

const BEHEERDER = { sub: 'beheer', naam: 'Beheerder' };

it('een leeg OCMW werkt op de gewone klok, en blijft een echt OCMW', async () => {
  expect(await leesInrichting(proef.beheerUrl)).toBe('nieuw');
  await zorgVoorBeheerder(proef.beheerUrl, BEHEERDER);
  expect(await leesInrichting(proef.beheerUrl)).toBe('echt');
  const gelezen = await proef.db.withActor(MOTOR, nu);
  expect(Math.abs(Date.now() - gelezen.getTime())).toBeLessThan(60_000);
});

it('de demonstratie heeft een eigen klok, ook als de start daarna afbrak', async () => {
  await zetDemonstratieklok(proef.beheerUrl, '2026-01-05T08:00:00Z');
  expect(await leesInrichting(proef.beheerUrl)).toBe('demonstratie');
  await zorgVoorBeheerder(proef.beheerUrl, BEHEERDER);
  expect(await leesInrichting(proef.beheerUrl)).toBe('demonstratie');
  expect((await proef.db.withActor(MOTOR, nu)).toISOString()).toBe('2026-01-05T08:00:00.000Z');
});
