import { datum } from '@besluitpad/domain';
import { MOTOR } from '@besluitpad/prisma';
import { maakProefdatabank, type Proefdatabank } from '../../test/databank.js';
import { zetOcmw } from '../../test/proefocmw.js';
import { leesVertrekdag, vertrekdag } from './woorden.js';

let proef: Proefdatabank;
beforeAll(async () => {
  proef = await maakProefdatabank();
  await zetOcmw(proef);
  await proef.vraag(
    "INSERT INTO sluitingsdag (dag, soort, naam, ingesteld_op) VALUES ('2026-05-15', 'brugdag', 'brug', '2026-03-01')",
  );
});
afterAll(() => proef.ruimOp());

describe('de dag waarop een brief vertrekt', () => {
  // Thursday 14 May is Ascension Day; this centre is also closed on Friday 15 May.
  it.each([
    ['twee dagen voor de brugdag', '2026-05-12', '2026-05-13', '2026-05-13'],
    ['de dag voor Hemelvaart', '2026-05-13', '2026-05-18', '2026-05-15'],
    ['op de brugdag zelf', '2026-05-15', '2026-05-18', '2026-05-18'],
    ['na de brugdag', '2026-05-18', '2026-05-19', '2026-05-19'],
  ])('%s: een gewone stap schuift op, een termijn van de wet niet', async (_wat, opgemaakt, gewoon, wet) => {
    const dag = datum(opgemaakt);
    expect(await proef.db.withActor(MOTOR, (tx) => leesVertrekdag(tx, dag))).toBe(gewoon);
    expect(vertrekdag(dag)).toBe(wet);
  });

  it('schuift niet meer op als de sluitingsdag ingetrokken is', async () => {
    await proef.vraag("UPDATE sluitingsdag SET ingetrokken_op = '2026-04-01', reden = 'Toch open.'");
    expect(await proef.db.withActor(MOTOR, (tx) => leesVertrekdag(tx, datum('2026-05-13')))).toBe('2026-05-15');
  });
});
