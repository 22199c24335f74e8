import { getProcedure, KETEN_OCMW, naarDb, openProcedure } from '@besluitpad/prisma';
import type { Opstelling } from './opstelling.js';
import { legD01, maakOpstelling, plan } from './opstelling.js';

let o: Opstelling;
let een: string;
let ander: string;
beforeAll(async () => {
  o = await maakOpstelling();
  const [eerste, tweede] = await o.proef.vraag<{ id: string }>('SELECT id FROM gebruiker LIMIT 2');
  een = eerste!.id;
  ander = tweede!.id;
  await zetBarema('2026-06-01');
});
afterAll(() => o.ruimOp());

const zetKlok = (nu: string) =>
  o.proef.vraag('INSERT INTO klok_stand (nu) VALUES ($1) ON CONFLICT (id) DO UPDATE SET nu = $1', [nu]);
const zetBarema = (vanaf: string) =>
  o.proef.vraag(
    `INSERT INTO barema_rij (tabel, vanaf, waarde, bron, ingevoerd_door, ingevoerd_op, bevestigd_door, bevestigd_op)
     VALUES ('leefloon', $1, '{"1": 90000, "2": 135000, "3": 180000}', 'fictief', $2, now(), $3, now())`,
    [vanaf, een, ander],
  );

/** The leefloon of D01 as it runs, with a payment of June that nobody released and a form that was not sent. */
async function lopend(maandbedragCent = 131_420): Promise<{ dossierId: string; opvolgingId: string }> {
  const { dossierId, lijnIds, procedureId } = await legD01(o);
  const plek = { dossierId, besluitlijnId: lijnIds[0]!, procedureId };
  return o.proef.alsMotor(async (tx) => {
    const { id: opvolgingId } = await tx.opvolging.create({
      data: {
        ...{ dossierId, besluitlijnId: lijnIds[0]!, steun: 'LL2', maandbedragCent },
        van: naarDb('2026-03-09'),
        laatsteNazicht: naarDb('2026-03-26'),
      },
    });
    const opening = { dossierId, aanZet: 'werker', op: new Date() };
    await openProcedure(tx, { soort: 'opvolging', onderwerpId: opvolgingId, ...opening });
    for (const periode of ['2026-05', '2026-06']) {
      const betaling = {
        periode,
        bedragCent: 131_420,
        begunstigde: 'Karel',
        wijze: 'kas',
        mededeling: `Leefloon ${periode}`,
      };
      await tx.betaling.create({ data: { ...plek, ...betaling, uiterlijk: naarDb('2026-06-30') } });
    }
    await tx.staatsformulier.create({ data: { ...plek, soort: 'MI-B', gegevens: { bedragCent: 131_420 } } });
    return { dossierId, opvolgingId };
  });
}

async function migratie(vanaf: string, status: string, soort = 'barema'): Promise<string> {
  const { id } = await o.proef
    .vraag<{ id: string }>(
      `INSERT INTO regimemigratie (soort, vanaf, status, gepland_door, gepland_op, gestart_op)
       VALUES ($1, $2, $3, $4, now(), now()) RETURNING id`,
      [soort, vanaf, status, een],
    )
    .then(([rij]) => rij!);
  await o.proef.alsMotor((tx) =>
    openProcedure(tx, {
      soort: 'regimemigratie',
      onderwerpId: id,
      dossierId: null,
      aanZet: 'beheerder',
      op: new Date(),
    }),
  );
  return id;
}

async function draai(id: string): Promise<void> {
  const effect = await o.proef.alsMotor(async (tx) => {
    const { id: procedureId } = await getProcedure(tx, 'regimemigratie', id);
    return plan(tx, 'migreerRegime', procedureId, id);
  });
  await o.voer('migreerRegime', effect);
  expect(await o.stand(effect)).toEqual({ status: 'gedaan', fout: null, taak: null });
}

const zetStatus = (id: string, status: string) =>
  o.proef.vraag('UPDATE regimemigratie SET status = $2 WHERE id = $1', [id, status]);
const bedrag = async (id: string) =>
  (await o.proef.vraag<{ cent: number }>('SELECT maandbedrag_cent AS cent FROM opvolging WHERE id = $1', [id]))[0]
    ?.cent;
const regels = (id: string, opvolgingId: string) =>
  o.proef.vraag(
    `SELECT droog, uitkomst, oud_cent AS oud, nieuw_cent AS nieuw, betalingen, formulieren FROM regimemigratie_regel
     WHERE migratie_id = $1 AND opvolging_id = $2 ORDER BY droog DESC`,
    [id, opvolgingId],
  );

describe('een nieuw barema bij lopende steun', () => {
  it('verandert niets in de droogloop, en daarna bedrag, betaling en formulier, met één brief en zonder agendapunt', async () => {
    await zetKlok('2026-06-01T08:00:00Z');
    const { opvolgingId, dossierId } = await lopend();
    const vreemd = await lopend(120_000);
    const id = await migratie('2026-06-01', 'droogloop');
    await draai(id);
    expect(await bedrag(opvolgingId)).toBe(131_420);
    await zetStatus(id, 'gepauzeerd');
    await draai(id);
    expect(await bedrag(opvolgingId)).toBe(131_420);
    await zetStatus(id, 'loopt');
    await draai(id);
    await draai(id);
    expect(await bedrag(opvolgingId)).toBe(135_000);
    expect(await regels(id, opvolgingId)).toEqual([
      { droog: true, uitkomst: 'aangepast', oud: 131_420, nieuw: 135_000, betalingen: 0, formulieren: 0 },
      { droog: false, uitkomst: 'aangepast', oud: 131_420, nieuw: 135_000, betalingen: 1, formulieren: 1 },
    ]);
    const betaald = await o.proef.vraag(
      `SELECT periode, bedrag_cent AS cent FROM betaling WHERE dossier_id = $1 AND mededeling LIKE 'Leefloon 2026-0%' ORDER BY 1`,
      [dossierId],
    );
    expect(betaald).toEqual([
      { periode: '2026-05', cent: 131_420 },
      { periode: '2026-06', cent: 135_000 },
    ]);
    expect(await o.proef.vraag('SELECT gegevens FROM staatsformulier WHERE dossier_id = $1', [dossierId])).toEqual([
      { gegevens: { bedragCent: 131_420, indexVanaf: '2026-06-01', indexBedragCent: 135_000 } },
    ]);
    const brieven = await o.proef.vraag<{ id: string; effect: string }>(
      `SELECT s.soort, s.velden, e.id AS effect FROM stapbrief s JOIN effect e ON e.onderwerp_id = s.id WHERE s.dossier_id = $1`,
      [dossierId],
    );
    expect(brieven).toMatchObject([
      {
        soort: 'indexering',
        velden: { steun: 'leefloon', vorigBedragCent: 131_420, nieuwBedragCent: 135_000, vanaf: '2026-06' },
      },
    ]);
    await o.voer('drukStapbrief', brieven[0]!.effect);
    expect(await o.stand(brieven[0]!.effect)).toMatchObject({ status: 'gedaan' });
    expect(await bedrag(vreemd.opvolgingId)).toBe(120_000);
    expect(
      await o.proef.vraag('SELECT titel FROM taak WHERE sleutel = $1', [`regimemigratie/${id}/${vreemd.opvolgingId}`]),
    ).toEqual([{ titel: 'Kijk het bedrag van deze steun na' }]);
    expect(await o.proef.vraag('SELECT status, tellingen FROM regimemigratie WHERE id = $1', [id])).toEqual([
      { status: 'klaar', tellingen: { aangepast: 1, nakijken: 1 } },
    ]);
    const laatste = await o.proef.vraag('SELECT soort FROM handeling WHERE keten_id = $1 ORDER BY volgnr', [
      KETEN_OCMW,
    ]);
    expect(laatste).toEqual([{ soort: 'regimemigratie.nagekeken' }, { soort: 'regimemigratie.klaar' }]);
    const soorten = await o.proef.vraag(
      "SELECT 1 FROM handeling WHERE dossier_id = $1 AND soort = 'steun.geindexeerd'",
      [dossierId],
    );
    expect(soorten).toHaveLength(1);
  });

  it.each([
    ['de dag voor', '2026-06-30T21:59:59Z', '2026-07-01', [135_000, 135_500, 135_000], 'wacht'],
    ['op', '2026-07-31T22:00:00Z', '2026-08-01', [135_500, 136_000, 136_000], 'klaar'],
    ['de dag na', '2026-09-02T10:00:00Z', '2026-09-01', [136_000, 137_000, 137_000], 'klaar'],
  ] as const)('gelopen %s de eerste dag van het barema', async (_wanneer, nu, vanaf, [voor, cent, na], status) => {
    await zetKlok(nu);
    await o.proef.vraag(
      `INSERT INTO barema_rij (tabel, vanaf, waarde, bron, ingevoerd_door, ingevoerd_op, bevestigd_door, bevestigd_op)
       VALUES ('leefloon', $1, $4, 'fictief', $2, now(), $3, now())`,
      [vanaf, een, ander, JSON.stringify({ 1: 90_000, 2: cent, 3: 180_000 })],
    );
    const { opvolgingId } = await lopend(voor);
    const id = await migratie(vanaf, 'wacht');
    await draai(id);
    expect(await bedrag(opvolgingId)).toBe(na);
    expect(await o.proef.vraag('SELECT status FROM regimemigratie WHERE id = $1', [id])).toEqual([{ status }]);
  });

  it('leest een dossier dat sinds de droogloop veranderde opnieuw', async () => {
    await zetKlok('2026-10-01T08:00:00Z');
    await o.proef.vraag(
      `INSERT INTO barema_rij (tabel, vanaf, waarde, bron, ingevoerd_door, ingevoerd_op, bevestigd_door, bevestigd_op)
       VALUES ('leefloon', '2026-10-01', '{"1": 90000, "2": 140000, "3": 180000}', 'fictief', $1, now(), $2, now())`,
      [een, ander],
    );
    const { opvolgingId } = await lopend(137_000);
    const id = await migratie('2026-10-01', 'droogloop');
    await draai(id);
    await o.proef.vraag("UPDATE opvolging SET tot = '2026-09-30' WHERE id = $1", [opvolgingId]);
    await zetStatus(id, 'loopt');
    await draai(id);
    expect(await regels(id, opvolgingId)).toMatchObject([{ droog: true, uitkomst: 'aangepast' }]);
  });
});

it('een nieuwe regel van artikel 34 maakt een taak tegen de eerstvolgende herziening, voor wie hij raakt', async () => {
  await zetKlok('2026-10-02T08:00:00Z');
  const geraakt = await lopend();
  const nieuw = await lopend();
  for (const { dossierId } of [geraakt, nieuw])
    await o.proef.vraag(
      `INSERT INTO gezinslid (dossier_id, naam, verwantschap, van, samenwonend, onderhoudsplichtig)
       VALUES ($1, 'Proef', 'vader', '2020-01-01', true, true)`,
      [dossierId],
    );
  await o.proef.vraag("UPDATE aanvraag SET ontvangen_op = '2026-02-28' WHERE dossier_id = $1", [geraakt.dossierId]);
  await o.proef.vraag("UPDATE aanvraag SET ontvangen_op = '2026-03-01' WHERE dossier_id = $1", [nieuw.dossierId]);
  const id = await migratie('2026-03-01', 'loopt', 'regime');
  await draai(id);
  const taken = await o.proef.vraag(
    "SELECT dossier_id, titel, uiterlijk::text FROM taak WHERE sleutel LIKE 'regimemigratie/' || $1 || '/%'",
    [id],
  );
  expect(taken).toEqual([
    {
      dossier_id: geraakt.dossierId,
      titel: 'Herzie deze steun met de nieuwe regels van artikel 34',
      uiterlijk: '2027-03-26',
    },
  ]);
  expect(
    await o.proef.vraag(
      `SELECT dossier_id, begint::text, uiterlijk::text, gestopt_op FROM klok WHERE soort = 'CLK-26' AND dossier_id = ANY ($1)`,
      [[geraakt.dossierId, nieuw.dossierId]],
    ),
  ).toEqual([{ dossier_id: geraakt.dossierId, begint: '2026-03-01', uiterlijk: '2027-03-26', gestopt_op: null }]);
});

it('steun uit een middelentoets volgt het barema met dezelfde vrijstellingen, ook als er geen inkomen genoteerd staat', async () => {
  await zetKlok('2026-11-01T08:00:00Z');
  await o.proef.vraag(
    `INSERT INTO barema_rij (tabel, vanaf, waarde, bron, ingevoerd_door, ingevoerd_op, bevestigd_door, bevestigd_op)
     VALUES ('leefloon', '2026-11-01', '{"1": 90000, "2": 145000, "3": 180000}', 'fictief', $1, now(), $2, now())`,
    [een, ander],
  );
  const toetsVan = async (bedragCent: number) => {
    const steun = await lopend(bedragCent);
    await o.proef.vraag(
      `INSERT INTO middelentoets (aanvraag_id, dossier_id, volgnr, feiten, gebruiker_id, op)
       SELECT id, dossier_id, 1, $2, $3, now() FROM aanvraag WHERE dossier_id = $1`,
      [
        steun.dossierId,
        {
          aanvragers: [
            {
              ...{ hoedanigheid: 'aanvrager', categorie: 2 },
              middelen: [
                { soort: 'uitkering', bedragCent: 30_000, per: 'maand' },
                { soort: 'studiebeurs', bedragCent: 120_000, per: 'jaar' },
              ],
            },
          ],
        },
        een,
      ],
    );
    return steun;
  };
  // € 1.400,00 of October, less € 300,00 and with one twelfth of € 250,00 left free; the grant does not count.
  const klopt = await toetsVan(112_083);
  const vreemd = await toetsVan(99_000);
  const id = await migratie('2026-11-01', 'droogloop');
  await draai(id);
  expect(await regels(id, klopt.opvolgingId)).toMatchObject([{ uitkomst: 'aangepast', oud: 112_083, nieuw: 117_083 }]);
  expect(await regels(id, vreemd.opvolgingId)).toMatchObject([{ uitkomst: 'nakijken', nieuw: null }]);
});

it.each([
  ['die een rechter toekende, kijkt een mens na', 'vonnis', '2026-12-01', 'nakijken'],
  ['die een vast bedrag is, verandert niet en staat wel in het verslag', 'periodiek', '2026-12-02', 'ongewijzigd'],
])('steun %s', async (_, soort, vanaf, uitkomst) => {
  await zetKlok('2026-11-01T08:00:00Z');
  const { dossierId } = await lopend(80_000);
  const [lijn] = await o.proef.vraag<{ id: string }>(
    `WITH b AS (INSERT INTO besluit (dossier_id, orgaan, datum, motivering, vergrendeld_op)
       VALUES ($1, 'overgenomen', '2026-02-02', 'Overgenomen.', now()) RETURNING id)
     INSERT INTO besluitlijn (dossier_id, besluit_id, volgnr, besluit, spoor, steun, tekst, gegevens)
       SELECT $1, id, 1, 'TOEKENNING', 'MI', 'LL2', 'Per maand.', $2 FROM b RETURNING id`,
    [dossierId, { invoer: { soort } }],
  );
  const opvolgingId = await o.proef.alsMotor(async (tx) => {
    const { id } = await tx.opvolging.create({
      data: {
        ...{ dossierId, besluitlijnId: lijn!.id, steun: 'LL2', maandbedragCent: 80_000 },
        ...{ van: naarDb('2026-02-02'), laatsteNazicht: naarDb('2026-02-02') },
      },
    });
    await openProcedure(tx, { soort: 'opvolging', onderwerpId: id, dossierId, aanZet: 'werker', op: new Date() });
    return id;
  });
  const id = await migratie(vanaf, 'droogloop');
  await draai(id);
  expect(await regels(id, opvolgingId)).toMatchObject([{ uitkomst, nieuw: null }]);
});
