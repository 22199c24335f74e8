import { metProefComite } from '../../test/proefcomite.js';
import { maakRijp } from '../../test/proefrijp.js';

const c = metProefComite();

it('toont bij het punt op welk uur de cliënt gehoord wordt, en niet meer wat afgezegd is', async () => {
  await c.klok('2026-03-02T08:00:00Z');
  const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-03-02' });
  const id = await c.plan('2026-03-18');
  await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp.voorstelId] });
  await c.proef.databank.vraag(
    `INSERT INTO hoorzitting (dossier_id, aanvraag_id, zitting_id, uur, plaats, uitgenodigd_op, wie, aanleiding, status, reden, afgesloten_op)
     SELECT dossier_id, id, $2, x.uur, 'raadzaal', '2026-03-02', x.wie, x.waarom, x.status, x.waarom, CASE x.status WHEN 'afgezegd' THEN now() END FROM aanvraag,
       (VALUES ('19:20', 'client', NULL, 'gepland'), ('19:10', 'werker', 'Vertrouwelijk.', 'gepland'), ('19:00', 'werker', 'Ziek.', 'afgezegd')) x(uur, wie, waarom, status)
     WHERE id = $1`,
    [rijp.aanvraagId, id],
  );
  expect(((await c.get(`/zittingen/${id}`)).lichaam as { punten: object[] }).punten).toMatchObject([
    {
      horen: [
        { uur: '19:10', wie: 'werker', status: 'gepland' },
        { uur: '19:20', wie: 'client', status: 'gepland' },
      ],
    },
  ]);
});
