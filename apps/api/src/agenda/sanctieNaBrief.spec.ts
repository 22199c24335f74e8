import { datum } from '@besluitpad/domain';
import { probleem } from '../../test/proefApp.js';
import { metProefComite } from '../../test/proefcomite.js';
import { maakRijp } from '../../test/proefrijp.js';

const c = metProefComite();

let zitting: string | undefined;

// Thursday 19 March: the letter leaves on Friday the 20th.
it.each([
  ['de dag van de zitting', '2026-03-19', 409],
  ['de dag waarop de brief vertrekt', '2026-03-20', 409],
  ['de dag erna', '2026-03-21', 200],
])('een sanctie die begint %s', async (_wanneer, vanaf, status) => {
  await c.klok('2026-03-02T08:00:00Z');
  const { voorstelId } = await maakRijp(c.proef, {
    ontvangenOp: '2026-03-02',
    lijnen: [
      {
        ...{ besluit: 'SANCTIE', spoor: 'MI', steun: 'LL2' },
        invoer: {
          ...{ soort: 'sanctie', maandbedragCent: 131_420, inhoudingCent: 65_710, vanaf: datum(vanaf), maanden: 1 },
        },
      },
    ],
  });
  zitting ??= await c.plan('2026-03-19');
  const id = zitting;
  const antwoord = await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [voorstelId] });
  expect(antwoord.status).toBe(status);
  if (status === 200) return;
  expect(probleem(antwoord)).toMatchObject({ code: 'regel.geschonden', regel: 'sanctieNaBrief' });
  expect(probleem(antwoord).detail).toContain('ten vroegste op 21/03/2026 beginnen');
});
