import { geweigerd, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';

const intake = metProefIntake();

const LOPEND = {
  steun: 'LL2',
  maandbedragCent: 131_420,
  ingang: '2025-11-01',
  besluitDatum: '2025-11-20',
  laatsteNazicht: '2025-11-20',
  laatsteHuisbezoek: '2025-11-10',
};

const neemOver = async (anders: object = {}) =>
  intake.gelukt<{ procedureId: string; opvolgingId: string; besluitId: string }>(
    '/overnames',
    { dossierId: await intake.dossier(), ...LOPEND, ...anders },
    { token: intake.hoofd },
  );

const klokken = async (procedureId: string) =>
  (
    await intake.proef.databank.vraag<{ k: string }>(
      "SELECT soort || ' ' || uiterlijk AS k FROM klok WHERE procedure_id = $1 AND gestopt_op IS NULL ORDER BY 1",
      [procedureId],
    )
  ).map(({ k }) => k);

afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

it('volgt lopende steun op met de termijnen die nog lopen, en noemt ze overgenomen', async () => {
  const { procedureId, besluitId } = await neemOver();
  expect(await klokken(procedureId)).toEqual(['CLK-24 2026-11-10', 'CLK-25 2026-11-20']);
  const [besluit] = await intake.proef.databank.vraag('SELECT orgaan, datum::text FROM besluit WHERE id = $1', [
    besluitId,
  ]);
  expect(besluit).toEqual({ orgaan: 'overgenomen', datum: '2025-11-20' });
});

it('volgt een GPMI dat nog moet komen op als dat gevraagd wordt, tot het getekend is', async () => {
  const dossierId = await intake.dossier();
  const { procedureId } = await neemOver({
    dossierId,
    besluitDatum: '2026-01-31',
    laatsteNazicht: '2026-01-31',
    opvolgen: true,
  });
  expect(await klokken(procedureId)).toContain('CLK-21 2026-04-30');
  await intake.gelukt(`/dossiers/${dossierId}/gpmi`, { doel: 'Een opleiding.', getekendOp: '2026-03-05' });
  expect(await klokken(procedureId)).toEqual(['CLK-22 2026-07-05', 'CLK-24 2026-11-10', 'CLK-25 2027-01-31']);
  const opvolging = await intake.proef.databank.vraag(
    'SELECT gpmi_getekend_op::text AS op FROM opvolging WHERE dossier_id = $1',
    [dossierId],
  );
  expect(opvolging).toEqual([{ op: '2026-03-05' }]);
});

it.each([
  ['een nazicht in de toekomst', { laatsteNazicht: '2026-03-10' }, 'laatsteNazicht'],
  ['een negatief bedrag', { maandbedragCent: -1 }, 'maandbedragCent'],
  ['een equivalent leefloon zonder categorie', { steun: 'ELL' }, 'categorie'],
])('weigert %s', async (_wat, anders, plaats) => {
  const invoer = { dossierId: await intake.dossier(), ...LOPEND, ...anders };
  expect(geweigerd(await intake.doe('/overnames', invoer, { token: intake.hoofd }), 'verzoek.ongeldig')).toContain(
    plaats,
  );
});

it('laat enkel het hoofd van de dienst overnemen', async () => {
  geweigerd(await intake.doe('/overnames', { dossierId: await intake.dossier(), ...LOPEND }), 'recht.ontbreekt');
});
