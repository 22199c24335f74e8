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

  it('kan niet als los bedrag, en zo aan haar regels voorbij', async () => {
    const { id, lijnIds } = await maakRijp(intake, '2026-04-14', [IP]);
    const eenmalig = {
      ...{ soort: 'eenmalig', bedragCent: 500_000, wijze: 'overschrijving', terugvorderbaar: true },
      begunstigden: [{ naam: 'Robin Proef', bedragCent: 500_000 }],
    };
    const zin = geweigerd(await dienVoor(id, [lijn(lijnIds[0], 'TOEKENNING', eenmalig)]), 'regel.geschonden');
    expect(zin).toContain('past niet bij steun IP');
    expect(zin).toContain('nooit teruggevraagd');
  });

  it('staat geen twee keer in één voorstel', async () => {
    const { id, lijnIds } = await maakRijp(intake, '2026-04-14', [IP, IP]);
    expect(geweigerd(await dienVoor(id, lijnIds.map(premie)), 'regel.geschonden')).toContain('geen twee');
  });

  it('vraagt waarom het kan voor een lid van het gezin zonder rijksregisternummer', async () => {
    const { id, dossierId, lijnIds } = await maakRijp(intake, '2026-04-15', [IP]);
    await intake.gelukt(`/dossiers/${dossierId}/gezinsleden`, {
      ...{ naam: 'Lene Proef', verwantschap: 'partner', onderhoudsplichtig: true, samenwonend: true },
      van: '2024-01-01',
    });
    expect(geweigerd(await dienVoor(id, [premie(lijnIds[0])]), 'regel.geschonden')).toContain('Lene Proef');
    const gezinNagekeken = 'Het attest van Lene is geraadpleegd.';
    await stelVoor(intake, id, [lijn(lijnIds[0], 'TOEKENNING', { soort: 'installatiepremie', gezinNagekeken })]);
  });

  it.each([
    ['de dag voor ze samenwoonden', '2023-12-31', '90010112100', 'Schrijf bij gezinNagekeken'],
    ['de dag waarop ze gingen samenwonen', '2024-01-01', '90010112200', 'een gezin krijgt er één'],
    ['de dag na', '2024-01-02', '90010112300', 'een gezin krijgt er één'],
  ])('herkent aan het rijksregisternummer wie ze kreeg: %s', async (_wanneer, dag, insz, zin) => {
    const ander = await maakRijp(intake, '2026-04-16', [IP]);
    const vraag = (sql: string, ...waarden: unknown[]) => intake.proef.databank.vraag(sql, waarden);
    const client = 'UPDATE persoon SET insz = $2 WHERE id = (SELECT persoon_id FROM dossier WHERE id = $1)';
    await vraag(client, ander.dossierId, insz);
    await vraag(
      `WITH b AS (INSERT INTO besluit (dossier_id, orgaan, datum, motivering, vergrendeld_op)
         VALUES ($1, 'overgenomen', $2, 'Overgenomen.', now()) RETURNING id)
       INSERT INTO besluitlijn (dossier_id, besluit_id, volgnr, besluit, spoor, steun, tekst)
         SELECT $1, id, 1, 'TOEKENNING', 'MI', 'IP', 'Installatiepremie.' FROM b`,
      ...[ander.dossierId, dag],
    );
    const { id, dossierId, lijnIds } = await maakRijp(intake, '2026-04-16', [IP]);
    await vraag(
      `INSERT INTO gezinslid (dossier_id, naam, insz, verwantschap, onderhoudsplichtig, samenwonend, van)
       VALUES ($1, 'Lene Proef', $2, 'partner', true, true, '2024-01-01')`,
      ...[dossierId, insz],
    );
    expect(geweigerd(await dienVoor(id, [premie(lijnIds[0])]), 'regel.geschonden')).toContain(zin);
  });
});
