import { MOTOR, planEffect, volgendEffectnr } from '@besluitpad/prisma';
import { metProefIntake, LEEFLOON } from '../../test/proefintake.js';

const intake = metProefIntake();

it('twee die op hetzelfde ogenblik een nieuwe versie van een brief vragen, krijgen elk hun nummer', async () => {
  await intake.klok('2026-05-18T08:00:00Z');
  const { procedureId, id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
  const { db, vraag } = intake.proef.databank;
  const plan = async (nu: () => Promise<void>) =>
    db.withActor(MOTOR, async (tx) => {
      const volgnr = await volgendEffectnr(tx, procedureId, 1, 'drukStapbrief');
      await nu();
      await planEffect(tx, { procedureId, ronde: 1, effect: 'drukStapbrief', onderwerpId: id, volgnr });
      return volgnr;
    });
  let tweede: Promise<number> = Promise.resolve(0);
  let klaar = false;
  const eerste = await plan(async () => {
    tweede = plan(() => Promise.resolve()).finally(() => (klaar = true));
    // Until the second one waits for the first, or did not have to.
    const wacht = async () => (await vraag('SELECT 1 FROM pg_locks WHERE NOT granted')).length > 0;
    while (!klaar && !(await wacht()));
  });
  expect([eerste, await tweede]).toEqual([1, 2]);
});
