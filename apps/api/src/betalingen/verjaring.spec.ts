import { randomUUID } from 'node:crypto';
import type { LijnInvoer } from '@besluitpad/domain';
import { maakBesluit } from '../../test/proefbesluit.js';
import { geweigerd, metProefIntake } from '../../test/proefintake.js';
import { schendingen, zetKlok } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';

const intake = metProefIntake();
let nummer = 950;

const vandaag = (dag: string) => zetKlok(intake.proef.databank, `${dag}T09:00:00Z`);

/** What was paid too much in February 2026 is claimed back by a decision of 21 May: it lapses on 1 February 2031. */
async function teruggevorderd(): Promise<{ id: string; mededeling: string; dossierId: string }> {
  nummer += 1;
  const gemeen = { nummer: `HB-2026-0${nummer}`, ontvangenOp: '2026-01-12' };
  const { dossierId } = await maakBesluit(intake.proef.databank, {
    ...{ ...gemeen, beslistOp: '2026-03-12' },
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-01-12') }],
  });
  const invoer: LijnInvoer = {
    ...{ soort: 'terugvordering', grond: 'andere_inkomsten' },
    bedragen: [{ maand: '2026-02', gekregenCent: 131_420, rechtCent: 100_000 }],
  };
  await maakBesluit(intake.proef.databank, {
    ...{ ...gemeen, soort: 'ambtshalve', ontvangenOp: '2026-04-27', beslistOp: '2026-05-21' },
    lijnen: [{ besluit: 'TERUGVORDERING', spoor: 'MI', steun: 'LL2', invoer }],
  });
  const [rij] = await intake.proef.databank.vraag<{ id: string; mededeling: string }>(
    'SELECT id, mededeling FROM terugvordering WHERE dossier_id = $1',
    [dossierId],
  );
  return { ...rij!, dossierId };
}

const verjaring = async (dossierId: string): Promise<string[]> => {
  const rijen = await intake.proef.databank.vraag<{ r: string }>(
    `SELECT begint || ' ' || uiterlijk || ' ' || coalesce(stopreden, 'loopt') AS r FROM klok
       WHERE dossier_id = $1 AND soort = 'CLK-30' ORDER BY begint`,
    [dossierId],
  );
  return rijen.map(({ r }) => r);
};
const stuit = (id: string, op: string) =>
  intake.doe(
    `/terugvorderingen/${id}/stuiting`,
    { op, barcode: 'RR000000950BE', reden: 'De cliënt antwoordde niet op de aanmaning.' },
    { token: intake.financien },
  );

it('begint opnieuw te tellen vanaf een aangetekende brief, en bewaart waarom', async () => {
  const { id, dossierId } = await teruggevorderd();
  await vandaag('2026-06-02');
  expect(await stuit(id, '2026-06-01')).toMatchObject({ status: 201, lichaam: { verjaartOp: '2031-06-01' } });
  expect(await verjaring(dossierId)).toEqual([
    '2026-05-21 2031-02-01 gestuit met een aangetekende brief',
    '2026-06-01 2031-06-01 loopt',
  ]);
  const [handeling] = await intake.proef.databank.vraag<{ tekst: string }>(
    "SELECT t.tekst FROM handeling h JOIN handeling_tekst t ON t.handeling_id = h.id WHERE h.dossier_id = $1 AND h.soort = 'terugvordering.gestuit'",
    [dossierId],
  );
  expect(handeling?.tekst).toContain('antwoordde niet');
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

it.each([
  ['op de dag waarop de termijn begon', '2026-05-21', 'De verjaring telt al'],
  ['morgen', '2026-06-03', '03/06/2026'],
])('weigert een stuiting van %s', async (_wanneer, op, zegt) => {
  const { id, dossierId } = await teruggevorderd();
  await vandaag('2026-06-02');
  expect(geweigerd(await stuit(id, op), 'verzoek.ongeldig')).toContain(zegt);
  expect(await verjaring(dossierId)).toEqual(['2026-05-21 2031-02-01 loopt']);
});

it.each([
  ['de dag voor de verjaring', '2031-01-31', 201],
  ['de laatste dag', '2031-02-01', 201],
  ['de dag erna', '2031-02-02', 400],
])('stuiten op %s (%s): %s', async (_wanneer, op, status) => {
  const { id } = await teruggevorderd();
  await vandaag('2031-02-03');
  expect((await stuit(id, op)).status).toBe(status);
});

it('kan niet meer als alles terugbetaald is, en niet voor een terugvordering die er niet is', async () => {
  const { id, mededeling, dossierId } = await teruggevorderd();
  await vandaag('2026-06-10');
  const rest = { mededeling, bedragCent: 31_420, ontvangenOp: '2026-06-09' };
  await intake.gelukt('/terugbetalingen', rest, { token: intake.financien });
  expect(geweigerd(await stuit(id, '2026-06-10'), 'handeling.nietMogelijk')).toContain('betaald');
  expect(await verjaring(dossierId)).toEqual(['2026-05-21 2031-02-01 volledig terugbetaald']);
  geweigerd(await stuit(randomUUID(), '2026-06-10'), 'nietGevonden');
});

it('is voor de financiële dienst, en vraagt waarom', async () => {
  const { id, dossierId } = await teruggevorderd();
  await vandaag('2026-06-10');
  const brief = { op: '2026-06-10', barcode: 'RR000000950BE', reden: 'Geen antwoord.' };
  geweigerd(await intake.doe(`/terugvorderingen/${id}/stuiting`, brief, { token: intake.werker }), 'recht.ontbreekt');
  const zonder = await intake.doe(
    `/terugvorderingen/${id}/stuiting`,
    { ...brief, reden: '' },
    { token: intake.financien },
  );
  expect(geweigerd(zonder, 'verzoek.ongeldig')).toContain('reden');
  expect(await verjaring(dossierId)).toEqual(['2026-05-21 2031-02-01 loopt']);
});
