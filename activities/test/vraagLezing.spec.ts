import type { Opstelling } from './opstelling.js';
import { legD01, maakOpstelling } from './opstelling.js';

let o: Opstelling;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.ruimOp());

const lezingen = (besluitId: string) =>
  o.proef.vraag(
    `SELECT t.uiterlijk > b.gemaakt_op AS later, t.dossier_id = b.dossier_id AS eigen, k.rol, k.gebruiker_id = d.werker_id AS werker
     FROM brief b JOIN brief_te_lezen t ON t.brief_id = b.id JOIN dossier d ON d.id = b.dossier_id
     JOIN taak k ON k.sleutel = 'brief.lezen/' || b.id || '/werker' AND k.klaar_op IS NULL WHERE b.onderwerp_id = $1`,
    [besluitId],
  );

it('de brief van een comité dat eerst laat lezen, vraagt de werker van het dossier of hij klopt', async () => {
  const zonder = await legD01(o);
  await o.voer('drukBesluitbrief', zonder.effectId);
  expect(await lezingen(zonder.besluitId)).toEqual([]);
  await o.proef.vraag(
    `UPDATE ocmw SET huisregels = huisregels || '{"eerstGelezen": {"waarde": {"vereist": true, "van": "08:30", "tot": "12:00"},
       "zekerheid": "na_te_kijken", "bron": "proef"}}'::jsonb`,
    [],
  );
  const met = await legD01(o);
  await o.voer('drukBesluitbrief', met.effectId);
  expect(await lezingen(met.besluitId)).toEqual([{ later: true, eigen: true, rol: 'werker', werker: true }]);
});
