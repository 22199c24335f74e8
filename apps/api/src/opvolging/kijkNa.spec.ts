import { geweigerd, metProefIntake } from '../../test/proefintake.js';
import { maakBesluit } from '../../test/proefbesluit.js';
import { schendingen, zetKlok } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';
import type { Opvolging } from './vormen.js';

const intake = metProefIntake();
let nummer = 700;

afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

/** Leefloon decided on 12 February 2026, after a home visit on 20 January. */
async function lopend(): Promise<Opvolging> {
  nummer += 1;
  const g = await maakBesluit(intake.proef.databank, {
    nummer: `HB-2026-0${nummer}`,
    ontvangenOp: '2026-01-12',
    beslistOp: '2026-02-12',
    huisbezoekOp: '2026-01-20',
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-01-12') }],
  });
  const [opvolging] = await intake.get<Opvolging[]>(`/dossiers/${g.dossierId}/opvolgingen`);
  return opvolging!;
}

const vandaag = (dag: string) => zetKlok(intake.proef.databank, `${dag}T09:00:00Z`);
const bezoek = ({ id }: Opvolging, op: string, token = intake.werker) =>
  intake.doe(`/opvolgingen/${id}/huisbezoeken`, { op, verslag: 'Woont er nog, alleen.' }, { token });
const nazicht = ({ id }: Opvolging, op: string, token = intake.werker) =>
  intake.doe(`/opvolgingen/${id}/nazichten`, { op, bevindingen: 'Alles nagekeken.', ongewijzigd: true }, { token });

async function klokken({ id }: Opvolging, soort: string): Promise<string[]> {
  const rijen = await intake.proef.databank.vraag<{ r: string }>(
    `SELECT begint || ' tot ' || uiterlijk || coalesce(' gestopt ' || gestopt_op || CASE WHEN te_laat THEN ' te laat' ELSE '' END, '') AS r
       FROM klok WHERE onderwerp_id = $1 AND soort = $2 ORDER BY begint`,
    [id, soort],
  );
  return rijen.map(({ r }) => r);
}

it('toont bij lopende steun wanneer het volgende nazicht en huisbezoek ten laatste zijn', async () => {
  expect(await lopend()).toMatchObject({
    laatsteNazicht: '2026-02-12',
    nazichtUiterlijk: '2027-02-12',
    laatsteHuisbezoek: '2026-01-20',
    huisbezoekUiterlijk: '2027-01-20',
  });
});

it.each([
  ['2027-01-19', '2026-01-20 tot 2027-01-20 gestopt 2027-01-19'],
  ['2027-01-20', '2026-01-20 tot 2027-01-20 gestopt 2027-01-20'],
  ['2027-01-21', '2026-01-20 tot 2027-01-20 gestopt 2027-01-21 te laat'],
])('begint met een huisbezoek op %s een nieuw jaar', async (dag, oud) => {
  const opvolging = await lopend();
  await vandaag(dag);
  expect(await bezoek(opvolging, dag)).toMatchObject({ status: 201, lichaam: { laatsteHuisbezoek: dag } });
  expect(await klokken(opvolging, 'CLK-24')).toEqual([oud, `${dag} tot 2028-${dag.slice(5)}`]);
  expect(await klokken(opvolging, 'CLK-25')).toEqual(['2026-02-12 tot 2027-02-12']);
  const [contact] = await intake.proef.databank.vraag('SELECT soort, tekst FROM contact WHERE dossier_id = $1', [
    opvolging.dossierId,
  ]);
  expect(contact).toEqual({ soort: 'huisbezoek', tekst: 'Woont er nog, alleen.' });
});

it.each([
  ['2027-02-11', 'gestopt 2027-02-11'],
  ['2027-02-12', 'gestopt 2027-02-12'],
  ['2027-02-13', 'gestopt 2027-02-13 te laat'],
])('past bij een nazicht op %s de nieuwe regels van artikel 34 toe: klok 26 is klaar', async (dag, einde) => {
  const opvolging = await lopend();
  await intake.proef.databank.vraag(
    `INSERT INTO klok (procedure_id, dossier_id, soort, onderwerp_id, begint, uiterlijk, grondslag, zekerheid)
     SELECT id, dossier_id, 'CLK-26', onderwerp_id, '2026-03-01', '2027-02-12', 'proef', 'gevonden' FROM procedure
     WHERE soort = 'opvolging' AND onderwerp_id = $1`,
    [opvolging.id],
  );
  await vandaag(dag);
  expect(await nazicht(opvolging, dag)).toMatchObject({ status: 201 });
  expect(await klokken(opvolging, 'CLK-26')).toEqual([`2026-03-01 tot 2027-02-12 ${einde}`]);
});

it.each([
  ['2027-02-11', '2026-02-12 tot 2027-02-12 gestopt 2027-02-11'],
  ['2027-02-12', '2026-02-12 tot 2027-02-12 gestopt 2027-02-12'],
  ['2027-02-13', '2026-02-12 tot 2027-02-12 gestopt 2027-02-13 te laat'],
])('begint met een nazicht op %s dat niets verandert een nieuw jaar', async (dag, oud) => {
  const opvolging = await lopend();
  await vandaag(dag);
  expect(await nazicht(opvolging, dag)).toMatchObject({ status: 201, lichaam: { laatsteNazicht: dag } });
  expect(await klokken(opvolging, 'CLK-25')).toEqual([oud, `${dag} tot 2028-${dag.slice(5)}`]);
  const [regel] = await intake.proef.databank.vraag(
    `SELECT h.gegevens, t.tekst FROM handeling h JOIN handeling_tekst t ON t.handeling_id = h.id WHERE h.onderwerp_id = $1`,
    [opvolging.id],
  );
  expect(regel).toEqual({ gegevens: { gedaanOp: dag }, tekst: 'Alles nagekeken.' });
});

it('rekent een bezoek dat later genoteerd wordt vanaf de dag zelf, en neemt de waarschuwing weg', async () => {
  const opvolging = await lopend();
  const [klok] = await intake.proef.databank.vraag<{ procedure_id: string }>(
    "SELECT procedure_id FROM klok WHERE onderwerp_id = $1 AND soort = 'CLK-24'",
    [opvolging.id],
  );
  await intake.proef.databank.vraag(
    `INSERT INTO taak (dossier_id, procedure_id, soort, sleutel, titel, rol, gemaakt_op)
     VALUES ($1, $2, 'klok.CLK-24', 'klok/proef', 'Huisbezoek', 'werker', now())`,
    [opvolging.dossierId, klok!.procedure_id],
  );
  await vandaag('2027-01-10');
  await bezoek(opvolging, '2027-01-05');
  expect(await klokken(opvolging, 'CLK-24')).toEqual([
    '2026-01-20 tot 2027-01-20 gestopt 2027-01-05',
    '2027-01-05 tot 2028-01-05',
  ]);
  expect(
    await intake.proef.databank.vraag("SELECT 1 FROM taak WHERE sleutel = 'klok/proef' AND klaar_op IS NULL"),
  ).toEqual([]);
});

it('weigert een dag in de toekomst, een dag die niets nieuws zegt, en wie het diploma niet heeft', async () => {
  const opvolging = await lopend();
  await vandaag('2026-06-01');
  for (const noteer of [bezoek, nazicht]) {
    expect(geweigerd(await noteer(opvolging, '2026-06-02'), 'verzoek.ongeldig')).toContain('Dit is pas op');
    geweigerd(await noteer(opvolging, '2026-06-01', intake.zonderDiploma), 'onderzoek.nietBevoegd');
    geweigerd(await noteer(opvolging, '2026-06-01', intake.onthaal), 'recht.ontbreekt');
  }
  expect(geweigerd(await bezoek(opvolging, '2026-01-20'), 'verzoek.ongeldig')).toContain('al een huisbezoek');
  expect(geweigerd(await nazicht(opvolging, '2026-02-12'), 'verzoek.ongeldig')).toContain('al een nazicht');
  const verandert = { op: '2026-06-01', bevindingen: 'Woont samen.', ongewijzigd: false };
  geweigerd(await intake.doe(`/opvolgingen/${opvolging.id}/nazichten`, verandert), 'verzoek.ongeldig');
  await intake.proef.databank.vraag("UPDATE opvolging SET tot = '2026-05-31' WHERE id = $1", [opvolging.id]);
  expect(geweigerd(await bezoek(opvolging, '2026-06-01'), 'handeling.nietMogelijk')).toContain('loopt niet meer');
});
