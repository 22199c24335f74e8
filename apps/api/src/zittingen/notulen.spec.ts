import { metProefComite } from '../../test/proefcomite.js';
import { probleem } from '../../test/proefApp.js';

const comite = metProefComite();
const keurGoed = (op: string, zittingId: string, opmerkingen?: string) =>
  comite.doe(op, `/zittingen/${op}/notulen-goedkeuren`, {
    zittingId,
    ...(opmerkingen === undefined ? {} : { opmerkingen }),
  });

const zitting = async (datum: string, fase: string): Promise<string> => {
  const [rij] = await comite.proef.databank.vraag<{ id: string }>(
    `INSERT INTO zitting (datum, uur, plaats, soort, oproeping_dagen, fase)
     VALUES ($1, '19:30', 'raadzaal', 'gewoon', 8, $2) RETURNING id`,
    [datum, fase],
  );
  return rij!.id;
};

/** Minutes as the engine draws them up after the close. */
const maakNotulen = (zittingId: string) =>
  comite.proef.databank.vraag(
    `WITH p AS (INSERT INTO procedure (soort, onderwerp_id, aan_zet, geopend_op, gesloten_op)
       VALUES ('zitting', $1, 'secretaris', now(), now()) RETURNING id)
     INSERT INTO brief (procedure_id, onderwerp_id, soort, sjabloon_versie, invoer, pdf_ua, pdf_a, sha256_ua, sha256_a, bestemming, kanaal,
       briefdatum, gemaakt_op)
     SELECT p.id, $1, 'notulen', 'x', '{}', '', '', 'x', 'x', 'comité', 'INTERN', '2026-02-06', now() FROM p`,
    [zittingId],
  );

it('R-COM-19: keurt de notulen van een vorige zitting goed op een latere, één keer', async () => {
  const eerste = await zitting('2026-02-05', 'gesloten');
  const tweede = await zitting('2026-02-19', 'bezig');
  const derde = await zitting('2026-03-05', 'gesloten');
  expect(probleem(await keurGoed(tweede, eerste))).toMatchObject({
    code: 'handeling.nietMogelijk',
    detail: 'De notulen van 05/02/2026 zijn nog niet opgemaakt.',
  });
  await maakNotulen(eerste);
  for (const verkeerd of [tweede, derde]) {
    expect(probleem(await keurGoed(tweede, verkeerd))).toMatchObject({ code: 'verzoek.ongeldig' });
  }
  expect(await keurGoed(tweede, eerste, 'Punt 3: de naam van de werker ontbreekt.')).toMatchObject({
    status: 200,
    lichaam: { id: tweede, zittingId: eerste },
  });
  expect(probleem(await keurGoed(tweede, eerste))).toMatchObject({
    code: 'handeling.nietMogelijk',
    detail: 'De notulen van 05/02/2026 zijn al goedgekeurd.',
  });
  expect(probleem(await keurGoed(derde, eerste))).toMatchObject({ code: 'handeling.nietMogelijk' });
});
