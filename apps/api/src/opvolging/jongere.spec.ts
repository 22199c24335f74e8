import { jongereAanbiedenUiterlijk, datum } from '@besluitpad/domain';
import { getProcedure, MOTOR } from '@besluitpad/prisma';
import { maakBesluit } from '../../test/proefbesluit.js';
import { metProefIntake } from '../../test/proefintake.js';
import { schendingen, zetKlok } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Opvolging } from './vormen.js';

const intake = metProefIntake();
let nummer = 990;

afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

/** Leefloon asked on 12 January 2026; carried on in its follow-up, the term of CLK-35 ends on 12 April. */
async function jongere(): Promise<Opvolging> {
  nummer += 1;
  const { dossierId } = await maakBesluit(intake.proef.databank, {
    ...{ nummer: `HB-2026-0${nummer}`, ontvangenOp: '2026-01-12', beslistOp: '2026-02-12' },
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-01-12') }],
  });
  const [opvolging] = await intake.get<Opvolging[]>(`/dossiers/${dossierId}/opvolgingen`);
  const { id: onderwerpId } = opvolging!;
  const begint = datum('2026-01-12');
  await intake.proef.databank.db.withActor(MOTOR, async (tx) => {
    const { id: procedureId } = await getProcedure(tx, 'opvolging', onderwerpId);
    const klok = { id: 'CLK-35' as const, begint, uiterlijk: jongereAanbiedenUiterlijk(begint) };
    await startKlokVan(tx, { procedureId, onderwerpId, klok });
  });
  return opvolging!;
}

it.each([
  ['de dag ervoor', '2026-04-11', false],
  ['de laatste dag', '2026-04-12', false],
  ['de dag erna', '2026-04-13', true],
])('een jongere tekent zijn GPMI op %s (%s): te laat is %s', async (_wanneer, dag, teLaat) => {
  const { id, dossierId } = await jongere();
  await zetKlok(intake.proef.databank, `${dag}T09:00:00Z`);
  await intake.gelukt(`/dossiers/${dossierId}/gpmi`, { doel: 'Opleiding volgen.', getekendOp: dag });
  expect(
    await intake.proef.databank.vraag(
      `SELECT uiterlijk::text, gestopt_op::text AS gestopt, stopreden, te_laat AS "teLaat" FROM klok
         WHERE onderwerp_id = $1 AND soort = 'CLK-35'`,
      [id],
    ),
  ).toEqual([{ uiterlijk: '2026-04-12', gestopt: dag, stopreden: 'GPMI ondertekend', teLaat }]);
});
