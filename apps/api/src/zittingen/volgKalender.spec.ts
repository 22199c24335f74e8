import { datum } from '@besluitpad/domain';
import { MOTOR } from '@besluitpad/prisma';
import { metProefComite } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { startTweedeOproeping, vanHoudenNaarNotuleren } from './klokken.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import { getZitting } from './zitting.js';

/** Clocks that wait for a meeting follow the calendar. A second meeting on the same day cannot be planned; that day itself is in the rules' own spec. */
const c = metProefComite();
const { vraag } = {
  vraag: <T extends object>(sql: string, waarden: unknown[] = []) => c.proef.databank.vraag<T>(sql, waarden),
};

let eerste: string;
let gehouden: string;

const lopend = async () =>
  Object.fromEntries(
    (
      await vraag<{ soort: string; uiterlijk: string | null }>(
        "SELECT soort, uiterlijk::text FROM klok WHERE soort IN ('CLK-10', 'CLK-34', 'CLK-38') AND gestopt_op IS NULL",
      )
    ).map(({ soort, uiterlijk }) => [soort, uiterlijk]),
  );
const gelastAf = async (id: string) =>
  expect(await c.doe(id, `/zittingen/${id}/afgelasten`, { reden: 'De raadzaal staat onder water.' })).toMatchObject({
    status: 200,
  });

/** A meeting of 23 April closed without a quorum, an urgent decision was taken that evening, and 7 May is the next one. */
beforeAll(async () => {
  await c.klok('2026-04-23T17:30:00Z');
  gehouden = await c.plan('2026-04-23');
  await vraag("UPDATE zitting SET fase = 'gesloten', gesloten_op = '2026-04-23T18:30:00Z' WHERE id = $1", [gehouden]);
  eerste = await c.plan('2026-05-07');
  const [dringend] = await vraag<{ id: string }>(
    `INSERT INTO procedure (soort, onderwerp_id, aan_zet, ronde, geopend_op)
     VALUES ('dringend', gen_random_uuid(), 'werker', 1, '2026-04-23T19:00:00Z') RETURNING id`,
  );
  const volgende = { datum: datum('2026-05-07'), oproepingDagen: 8 };
  await c.proef.databank.db.withActor(MOTOR, async (tx) => {
    const zitting = await getZitting(tx, gehouden);
    const { id: procedureId } = await tx.procedure.findFirstOrThrow({ where: { onderwerpId: gehouden } });
    await startTweedeOproeping(tx, zitting, volgende);
    await vanHoudenNaarNotuleren(tx, procedureId, zitting, volgende);
    const klok = { id: 'CLK-10', begint: zitting.datum, uiterlijk: volgende.datum } as const;
    await startKlokVan(tx, { procedureId: dringend!.id, onderwerpId: dringend!.id, klok });
  });
  await vraag(
    `INSERT INTO taak (procedure_id, soort, sleutel, titel, rol, uiterlijk, gemaakt_op)
     SELECT id, 'tweedeOproeping', 'tweedeOproeping/' || onderwerp_id, 'Roep een tweede maal op', 'secretaris', '2026-04-29', '2026-04-23T18:30:00Z'
     FROM procedure WHERE onderwerp_id = $1`,
    [gehouden],
  );
});
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

it('een latere zitting verandert niets: de eerstvolgende blijft die van 7 mei', async () => {
  await c.plan('2026-05-21');
  expect(await lopend()).toEqual({ 'CLK-10': '2026-05-07', 'CLK-34': '2026-04-29', 'CLK-38': '2026-05-07' });
});

it('wordt de zitting van 7 mei afgelast, dan gaan de klokken naar de volgende, met hun waarschuwing en hun taak', async () => {
  await c.klok('2026-04-27T08:00:00Z');
  await gelastAf(eerste);
  expect(await lopend()).toEqual({ 'CLK-10': '2026-05-21', 'CLK-34': '2026-05-13', 'CLK-38': '2026-05-21' });
  expect(
    await vraag(
      `SELECT k.gegevens -> 'verzet' AS verzet, array_agg(m.op::date::text) AS momenten FROM klok k JOIN klok_moment m ON m.klok_id = k.id
       WHERE k.soort = 'CLK-34' GROUP BY k.id`,
    ),
  ).toEqual([
    {
      verzet: [
        {
          ...{ van: '2026-04-29', naar: '2026-05-13', op: '2026-04-27' },
          reden: 'de zitting van 07/05/2026 is afgelast; de klok loopt tot 13/05/2026',
        },
      ],
      momenten: ['2026-05-11'],
    },
  ]);
  expect(await vraag('SELECT uiterlijk::text FROM taak WHERE sleutel = $1', [`tweedeOproeping/${gehouden}`])).toEqual([
    { uiterlijk: '2026-05-13' },
  ]);
});

it.each([
  ['de dag voor de geplande zitting: de klokken volgen', '2026-05-20', '2026-05-20', '2026-05-12'],
  ['de dag erna: er verandert niets', '2026-05-22', '2026-05-21', '2026-05-13'],
])('een bijkomende zitting %s', async (_wat, dag, zitting, notulen) => {
  const bijkomend = await c.plan(dag, { soort: 'bijkomend' });
  expect(await lopend()).toEqual({ 'CLK-10': zitting, 'CLK-34': notulen, 'CLK-38': zitting });
  await gelastAf(bijkomend);
  expect(await lopend()).toEqual({ 'CLK-10': '2026-05-21', 'CLK-34': '2026-05-13', 'CLK-38': '2026-05-21' });
});

it('is er geen zitting meer gepland, dan lopen de klokken zonder laatste dag en zonder waarschuwing, tot er weer een is', async () => {
  const [over] = await vraag<{ id: string }>("SELECT id FROM zitting WHERE datum = '2026-05-21' AND fase = 'gepland'");
  await gelastAf(over!.id);
  expect(await lopend()).toEqual({ 'CLK-10': null, 'CLK-34': null, 'CLK-38': null });
  const momenten = "SELECT 1 FROM klok_moment m JOIN klok k ON k.id = m.klok_id WHERE k.soort = 'CLK-34'";
  expect(await vraag(momenten)).toEqual([]);
  await c.plan('2026-06-04');
  expect(await lopend()).toEqual({ 'CLK-10': '2026-06-04', 'CLK-34': '2026-05-27', 'CLK-38': '2026-06-04' });
  expect(await vraag(momenten)).toHaveLength(1);
});
