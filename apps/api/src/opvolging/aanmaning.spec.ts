/** The two letters that must come before: of the right to be heard on own initiative, and the formal notice of a project. */
import { geweigerd, metProefIntake } from '../../test/proefintake.js';
import { maakBesluit } from '../../test/proefbesluit.js';
import { legBrief } from '../../test/proefbrief.js';
import { schendingen, zetKlok } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';
import { MOTOR } from '@besluitpad/prisma';
import type { Opvolging } from './vormen.js';

const intake = metProefIntake();
let nummer = 900;

afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

const vandaag = (dag: string) => zetKlok(intake.proef.databank, `${dag}T09:00:00Z`);

async function lopend() {
  nummer += 1;
  const g = await maakBesluit(intake.proef.databank, {
    ...{ nummer: `HB-2026-0${nummer}`, ontvangenOp: '2026-01-12', beslistOp: '2026-02-12' },
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-01-12') }],
  });
  const [opvolging] = await intake.get<Opvolging[]>(`/dossiers/${g.dossierId}/opvolgingen`);
  return { g, id: opvolging!.id, dossierId: g.dossierId };
}

const AANMANING = {
  afspraak: 'U volgt de sollicitatietraining van de VDAB.',
  feiten: ['Op 3 april 2026 kwam u niet naar de training.'],
  stappen: [{ opdracht: 'Kom naar de volgende training.' }],
  tegen: '2026-04-21',
};

/** The letter as the engine leaves it, proved as a person does: registered on the day on it. */
async function bewijs(soort: 'hoorrecht' | 'aanmaning', dossierId: string, op: string): Promise<void> {
  const { databank } = intake.proef;
  const [stap] = await databank.vraag<{ id: string; procedureId: string }>(
    'SELECT id, procedure_id AS "procedureId" FROM stapbrief WHERE dossier_id = $1 AND soort = $2',
    [dossierId, soort],
  );
  const { id: onderwerpId, procedureId } = stap!;
  const gemaakt = { dossierId, procedureId, besluitId: onderwerpId } as Parameters<typeof legBrief>[1];
  const briefId = await legBrief(databank, gemaakt, { soort, briefdatum: op, procedureId, onderwerpId });
  await databank.db.withActor(MOTOR, async (tx) => {
    const vrijgegevenOp = new Date(`${op}T08:00:00Z`);
    await tx.brief.update({ where: { id: briefId }, data: { status: 'vrijgegeven', vrijgegevenOp } });
    await tx.verzending.create({ data: { briefId, dossierId, wijze: 'AANGETEKEND', aangebodenOp: vrijgegevenOp } });
  });
  const lichaam = { barcode: `RR000000${nummer}BE`, gepostOp: op };
  expect(await intake.doe(`/brieven/${briefId}/bewijs`, lichaam, { token: intake.secretaris })).toMatchObject({
    status: 204,
  });
}

describe('de aanmaning', () => {
  it('is een brief uit het dossier en telt pas vanaf haar bewijs', async () => {
    const { id, dossierId } = await lopend();
    await vandaag('2026-04-07');
    geweigerd(await intake.doe(`/opvolgingen/${id}/aanmaningen`, AANMANING), 'handeling.nietMogelijk');
    await intake.gelukt(`/dossiers/${dossierId}/gpmi`, { doel: 'Training volgen.', getekendOp: '2026-03-02' });
    expect(await intake.doe(`/opvolgingen/${id}/aanmaningen`, AANMANING)).toMatchObject({ status: 201 });
    const { vraag } = intake.proef.databank;
    const [stap] = await vraag<{ velden: object }>('SELECT velden FROM stapbrief WHERE dossier_id = $1', [dossierId]);
    expect(stap?.velden).toMatchObject({ gpmiDatum: '2026-03-02', herhaling: false, tegen: '2026-04-21' });
    const effecten = await vraag("SELECT status FROM effect WHERE dossier_id = $1 AND effect = 'drukStapbrief'", [
      dossierId,
    ]);
    expect(effecten).toEqual([{ status: 'voorgenomen' }]);
    const aanmaningen = () =>
      vraag('SELECT verzonden_op::text AS op, wijze, reden FROM aanmaning WHERE dossier_id = $1', [dossierId]);
    expect(await aanmaningen()).toEqual([]);
    await bewijs('aanmaning', dossierId, '2026-04-07');
    expect(await aanmaningen()).toEqual([
      { op: '2026-04-07', wijze: 'AANGETEKEND', reden: 'Op 3 april 2026 kwam u niet naar de training.' },
    ]);
  });

  it.each([
    ['2026-04-07', false],
    ['2026-04-08', true],
  ])('geeft de cliënt tijd: tegen %s mag %s', async (tegen, mag) => {
    const { id, dossierId } = await lopend();
    await vandaag('2026-04-07');
    await intake.gelukt(`/dossiers/${dossierId}/gpmi`, { doel: 'Training volgen.', getekendOp: '2026-03-02' });
    const antwoord = await intake.doe(`/opvolgingen/${id}/aanmaningen`, { ...AANMANING, tegen });
    if (mag) expect(antwoord).toMatchObject({ status: 201 });
    else geweigerd(antwoord, 'verzoek.ongeldig');
  });
});

describe('de brief over het hoorrecht', () => {
  const brief = (zitting: string, vragenVoor: string) => ({
    ...{ waarover: 'schorsing', zitting, vragenVoor },
    aanleiding: ['De gevangenis meldde op 4 mei 2026 dat u er verblijft.'],
    mogelijkGevolg: 'Het comité kan de betaling van uw leefloon tijdelijk stoppen.',
  });

  it('opent de agenda voor een eigen initiatief zodra haar bewijs genoteerd is', async () => {
    const { dossierId } = await lopend();
    await vandaag('2026-05-04');
    await intake.proef.databank.vraag(
      `INSERT INTO zitting (datum, uur, plaats, soort, oproeping_dagen, fase) VALUES ('2026-05-28', '19:00', 'raadzaal', 'gewoon', 8, 'gepland')`,
    );
    const { id } = await intake.gelukt(`/dossiers/${dossierId}/aanvragen`, {
      ...{ soort: 'ambtshalve', wijze: 'ambtshalve', vraag: 'Verblijf in de gevangenis.' },
      lijnen: [{ spoor: 'MI', steun: 'LL2', omschrijving: 'Schorsing van de betaling' }],
    });
    geweigerd(await intake.handel(id, 'hoorrecht/brief', brief('2026-05-27', '2026-05-20')), 'verzoek.ongeldig');
    geweigerd(await intake.handel(id, 'hoorrecht/brief', brief('2026-05-28', '2026-05-28')), 'verzoek.ongeldig');
    expect(await intake.handel(id, 'hoorrecht/brief', brief('2026-05-28', '2026-05-27'))).toMatchObject({
      status: 200,
    });
    const gemeld = () =>
      intake.proef.databank.vraag(
        `SELECT a.hoorrecht_gemeld_op::text AS op, k.gestopt_op::text AS klok FROM aanvraag a
           JOIN procedure p ON p.onderwerp_id = a.id JOIN klok k ON k.procedure_id = p.id AND k.soort = 'CLK-07' WHERE a.id = $1`,
        [id],
      );
    expect(await gemeld()).toEqual([{ op: null, klok: null }]);
    await bewijs('hoorrecht', dossierId, '2026-05-04');
    expect(await gemeld()).toEqual([{ op: '2026-05-04', klok: '2026-05-04' }]);
  });
});
