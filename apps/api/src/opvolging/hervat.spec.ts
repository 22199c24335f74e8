import { datum, type LijnInvoer } from '@besluitpad/domain';
import { geweigerd, metProefIntake } from '../../test/proefintake.js';
import { maakBesluit } from '../../test/proefbesluit.js';
import { schendingen, zetKlok } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';
import type { Maandplan, Opvolging } from './vormen.js';

const intake = metProefIntake();
let nummer = 800;

afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

const vandaag = (dag: string) => zetKlok(intake.proef.databank, `${dag}T09:00:00Z`);

/** Leefloon decided on 12 February 2026, and what the committee decided about it on 21 May. */
async function met(besluit: 'SCHORSING' | 'SANCTIE', invoer: LijnInvoer): Promise<Opvolging> {
  nummer += 1;
  const gemeen = { nummer: `HB-2026-0${nummer}`, ontvangenOp: '2026-01-12' };
  const { dossierId } = await maakBesluit(intake.proef.databank, {
    ...{ ...gemeen, beslistOp: '2026-02-12' },
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-01-12') }],
  });
  await maakBesluit(intake.proef.databank, {
    ...{ ...gemeen, soort: 'ambtshalve', beslistOp: '2026-05-21' },
    lijnen: [{ besluit, spoor: 'MI', steun: 'LL2', invoer }],
  });
  const [opvolging] = await intake.get<Opvolging[]>(`/dossiers/${dossierId}/opvolgingen`);
  return opvolging!;
}

const schorsing = (tot?: string): LijnInvoer => ({
  ...{ soort: 'schorsing', reden: 'gevangenis', vanaf: datum('2026-06-01') },
  ...(tot === undefined ? {} : { tot: datum(tot) }),
});
const SANCTIE: LijnInvoer = {
  ...{ soort: 'sanctie', maandbedragCent: 131_420, inhoudingCent: 65_710, vanaf: datum('2026-06-01'), maanden: 1 },
};
const plan = ({ id }: Opvolging) => intake.get<Maandplan>(`/opvolgingen/${id}/maanden?van=2026-05&tot=2026-08`);
const hervat = (id: string, vanaf: string) =>
  intake.doe(`/onderbrekingen/${id}/hervatten`, { vanaf, reden: 'Vrijgelaten.' });

it('toont per maand wat betaald mag worden tijdens en na een sanctie', async () => {
  const { maanden } = await plan(await met('SANCTIE', SANCTIE));
  expect(maanden.map(({ maand, bedragCent }) => `${maand} ${bedragCent}`)).toEqual([
    '2026-05 131420',
    '2026-06 65710',
    '2026-07 131420',
    '2026-08 131420',
  ]);
});

it('heft een schorsing zonder einde op: vanaf die dag wordt weer betaald, en dat één keer', async () => {
  const opvolging = await met('SCHORSING', schorsing());
  const [onderbreking] = (await plan(opvolging)).onderbrekingen;
  await vandaag('2026-07-16');
  expect(await hervat(onderbreking!.id, '2026-07-16')).toMatchObject({ status: 201 });
  const { maanden, onderbrekingen } = await plan(opvolging);
  expect(maanden.map(({ bedragCent }) => bedragCent)).toEqual([131_420, 0, 67_830, 131_420]);
  expect(onderbrekingen).toMatchObject([{ tot: '2026-07-15', hervat: true }]);
  const taken = await intake.proef.databank.vraag(
    "SELECT rol, titel FROM taak WHERE dossier_id = $1 AND soort = 'betaling.hervatten'",
    [opvolging.dossierId],
  );
  expect(taken).toEqual([
    { rol: 'financieleDienst', titel: 'Betaal de steun weer vanaf 16/07/2026: de schorsing is voorbij' },
  ]);
  expect(
    await intake.proef.databank.vraag(
      'SELECT soort, velden, briefdatum::text AS dag FROM stapbrief WHERE dossier_id = $1',
      [opvolging.dossierId],
    ),
  ).toEqual([
    {
      ...{ soort: 'hervatting', dag: '2026-07-17' },
      velden: {
        steun: 'een leefloon',
        geschorstVan: '2026-06-01',
        vanaf: '2026-07-16',
        betaaldag: 'op de laatste werkdag',
      },
    },
  ]);
  geweigerd(await hervat(onderbreking!.id, '2026-07-16'), 'handeling.nietMogelijk');
});

it.each([
  ['op haar eerste dag', '2026-06-01', false],
  ['de dag na haar eerste dag', '2026-06-02', true],
  ['op haar laatste dag', '2026-06-30', true],
  ['als ze al vanzelf voorbij is', '2026-07-01', false],
])('heft een schorsing met een einde op: %s', async (_wanneer, vanaf, mag) => {
  const [onderbreking] = (await plan(await met('SCHORSING', schorsing('2026-06-30')))).onderbrekingen;
  await vandaag('2026-07-02');
  const antwoord = await hervat(onderbreking!.id, vanaf);
  if (mag) expect(antwoord).toMatchObject({ status: 201 });
  else geweigerd(antwoord, 'verzoek.ongeldig');
});

it('kort een sanctie niet in: dat vraagt een beslissing', async () => {
  const [onderbreking] = (await plan(await met('SANCTIE', SANCTIE))).onderbrekingen;
  await vandaag('2026-06-10');
  expect(geweigerd(await hervat(onderbreking!.id, '2026-06-10'), 'handeling.nietMogelijk')).toContain('beslist dat');
});

it('telt vier maanden van ondertekening en van elke evaluatie van het GPMI', async () => {
  const opvolging = await met('SANCTIE', SANCTIE);
  const evalueer = (op: string) =>
    intake.doe(`/opvolgingen/${opvolging.id}/evaluaties`, { op, persoonlijk: true, verslag: 'Gaat goed.' });
  await vandaag('2026-06-10');
  geweigerd(await evalueer('2026-06-10'), 'handeling.nietMogelijk');
  await intake.gelukt(`/dossiers/${opvolging.dossierId}/gpmi`, { doel: 'Opleiding volgen.', getekendOp: '2026-06-10' });
  await vandaag('2026-10-01');
  geweigerd(await evalueer('2026-06-09'), 'verzoek.ongeldig');
  expect(await evalueer('2026-10-01')).toMatchObject({ status: 201 });
  // An older one, or the same again, would bring the next nearer than it is.
  for (const op of ['2026-09-30', '2026-10-01'])
    expect(geweigerd(await evalueer(op), 'verzoek.ongeldig')).toContain('Er is al een evaluatie van 01/10/2026');
  const klokken = await intake.proef.databank.vraag<{ r: string }>(
    "SELECT begint || ' ' || uiterlijk || ' ' || (gestopt_op IS NULL) AS r FROM klok WHERE onderwerp_id = $1 AND soort = 'CLK-22' ORDER BY 1",
    [opvolging.id],
  );
  expect(klokken.map(({ r }) => r)).toEqual(['2026-06-10 2026-10-10 false', '2026-10-01 2027-02-01 true']);
});
