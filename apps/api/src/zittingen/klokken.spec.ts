import { datum } from '@besluitpad/domain';
import { MOTOR } from '@besluitpad/prisma';
import { maakProefdatabank, type Proefdatabank } from '../../test/databank.js';
import { zetOcmw } from '../../test/proefocmw.js';
import { startTweedeOproeping, stopTweedeOproeping } from './klokken.js';
import { getZitting } from './zitting.js';

let proef: Proefdatabank;
beforeAll(async () => {
  proef = await maakProefdatabank();
  await zetOcmw(proef);
});
afterAll(() => proef.ruimOp());

/** A meeting of that day that lacked its quorum. */
async function zonderQuorum(dag: string): Promise<string> {
  const [zitting] = await proef.vraag<{ id: string }>(
    `INSERT INTO zitting (datum, uur, plaats, soort, fase, oproeping_dagen)
     VALUES ($1, '19:00', 'raadzaal', 'gewoon', 'gesloten', 8) RETURNING id`,
    [dag],
  );
  await proef.vraag(
    "INSERT INTO procedure (soort, onderwerp_id, aan_zet, ronde, geopend_op) VALUES ('zitting', $1, 'secretaris', 1, $2)",
    [zitting!.id, dag],
  );
  return zitting!.id;
}

const klok = (id: string) =>
  proef.vraag(
    `SELECT begint::text, uiterlijk::text, gestopt_op::text AS gestopt, te_laat AS "teLaat" FROM klok
       WHERE onderwerp_id = $1 AND soort = 'CLK-38'`,
    [id],
  );

it.each([
  ['de dag voor de eerstvolgende zitting', '2026-04-09', '2026-05-06', false],
  ['op de dag van die zitting', '2026-04-16', '2026-05-07', false],
  ['de dag na die zitting', '2026-04-23', '2026-05-08', true],
])('na een zitting zonder quorum: tweede oproeping %s', async (_wanneer, eersteOp, opgeroepenOp, teLaat) => {
  const id = await zonderQuorum(eersteOp);
  await proef.db.withActor(MOTOR, async (tx) => {
    await startTweedeOproeping(tx, await getZitting(tx, id), { datum: datum('2026-05-07') });
    await stopTweedeOproeping(tx, id, datum(opgeroepenOp));
  });
  expect(await klok(id)).toEqual([{ begint: eersteOp, uiterlijk: '2026-05-07', gestopt: opgeroepenOp, teLaat }]);
});

it('is er geen zitting gepland, dan loopt de tweede oproeping zonder laatste dag', async () => {
  const id = await zonderQuorum('2026-04-30');
  await proef.db.withActor(MOTOR, async (tx) => startTweedeOproeping(tx, await getZitting(tx, id), undefined));
  expect(await klok(id)).toEqual([{ begint: '2026-04-30', uiterlijk: null, gestopt: null, teLaat: false }]);
});
