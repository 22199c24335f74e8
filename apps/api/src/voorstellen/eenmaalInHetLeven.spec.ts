import { geweigerd, leefloonvoorstel, metProefIntake } from '../../test/proefintake.js';
import { ALS_PUT, lijn, maakRijp, stelVoor } from '../../test/proefvoorstel.js';

const intake = metProefIntake();

describe('de installatiepremie', () => {
  const IP = { spoor: 'MI', steun: 'IP', omschrijving: 'installatiepremie' };
  const premie = (id: string | undefined) => lijn(id, 'TOEKENNING', { soort: 'installatiepremie' });
  const dienVoor = (id: string, lijnen: readonly object[]) =>
    intake.handel(id, 'voorstel', leefloonvoorstel('', { lijnen }), ALS_PUT);

  it('wordt geen tweede keer voorgesteld, ook niet na een toekenning uit een vorig systeem', async () => {
    const { id, dossierId, lijnIds } = await maakRijp(intake, '2026-04-13', [IP]);
    await stelVoor(intake, id, [premie(lijnIds[0])]);
    await intake.proef.databank.vraag(
      `WITH b AS (INSERT INTO besluit (dossier_id, orgaan, datum, motivering, vergrendeld_op)
         VALUES ($1, 'overgenomen', '2019-05-02', 'Overgenomen.', now()) RETURNING id)
       INSERT INTO besluitlijn (dossier_id, besluit_id, volgnr, besluit, spoor, steun, tekst)
         SELECT $1, id, 1, 'TOEKENNING', 'MI', 'IP', 'Installatiepremie.' FROM b`,
      [dossierId],
    );
    const antwoord = await dienVoor(id, [premie(lijnIds[0])]);
    expect(geweigerd(antwoord, 'regel.geschonden')).toContain('02/05/2019');
  });

  it('staat geen twee keer in één voorstel', async () => {
    const { id, lijnIds } = await maakRijp(intake, '2026-04-14', [IP, IP]);
    expect(geweigerd(await dienVoor(id, lijnIds.map(premie)), 'regel.geschonden')).toContain('geen twee');
  });
});
