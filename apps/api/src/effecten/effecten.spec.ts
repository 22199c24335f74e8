import { claimEffect, effectGedaan, effectNaarMens, leesStand, maakTaak, MOTOR } from '@besluitpad/prisma';
import { geweigerd, LEEFLOON, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';

const intake = metProefIntake();
let secretaris = '';
beforeAll(async () => {
  secretaris = (await intake.proef.maakGebruiker('Secretaris van dienst', ['secretaris'])).token;
});
afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

interface Kapot {
  readonly effectId: string;
  readonly procedureId: string;
  readonly aanvraagId: string;
}

/** The receipt of a new request, claimed and then given up by the engine, as it does (activities/src/motor/effect.ts). */
async function geefOp(status: 'mislukt' | 'onzeker', bekend?: Kapot): Promise<Kapot> {
  const kapot = bekend ?? (await nieuw());
  const { effectId, procedureId } = kapot;
  await intake.proef.databank.db.withActor(MOTOR, async (tx) => {
    expect(await claimEffect(tx, effectId, 30)).toMatchObject({ poging: 1, afgebroken: false });
    await effectNaarMens(tx, effectId, status, 'smtp_421');
    const taak = { procedureId, soort: `effect.${status}`, sleutel: `effect/${effectId}`, titel: 'Kijk na' };
    await maakTaak(tx, { ...taak, rol: 'secretaris', op: new Date('2026-03-09T09:00:00Z') });
  });
  return kapot;
}

async function nieuw(): Promise<Kapot> {
  const { id: aanvraagId, procedureId } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
  const [rij] = await intake.proef.databank.vraag<{ id: string }>('SELECT id FROM effect WHERE procedure_id = $1', [
    procedureId,
  ]);
  await intake.proef.databank.vraag('DELETE FROM outbox');
  return { effectId: rij!.id, procedureId, aanvraagId };
}

const herstel = (k: Kapot, handeling: string, lichaam: object, token = secretaris) =>
  intake.doe(`/effecten/${k.effectId}/${handeling}`, lichaam, { token });
const status = async ({ effectId }: Kapot) =>
  (await intake.proef.databank.vraag<{ status: string }>('SELECT status FROM effect WHERE id = $1', [effectId]))[0]
    ?.status;
const openTaken = async ({ procedureId }: Kapot) =>
  (
    await intake.proef.databank.vraag(
      "SELECT 1 FROM taak WHERE procedure_id = $1 AND soort LIKE 'effect.%' AND klaar_op IS NULL",
      [procedureId],
    )
  ).length;
const werk = async ({ procedureId }: Kapot) =>
  (await intake.proef.databank.db.withActor(MOTOR, (tx) => leesStand(tx, procedureId, 1))).effecten.length;

describe('een stap die mislukte', () => {
  it('probeert de motor opnieuw wanneer een persoon dat vraagt: de taak is klaar en de procedure wordt gewekt', async () => {
    const kapot = await geefOp('mislukt');
    expect(await werk(kapot)).toBe(0);
    expect(await herstel(kapot, 'opnieuw', {})).toMatchObject({ status: 200, lichaam: { status: 'voorgenomen' } });
    expect(await openTaken(kapot)).toBe(0);
    const { vraag } = intake.proef.databank;
    expect(await vraag('SELECT procedure_id FROM outbox')).toEqual([{ procedure_id: kapot.procedureId }]);
    expect(await werk(kapot)).toBe(1);
    const regels = await vraag('SELECT gegevens FROM handeling WHERE soort = $1 AND onderwerp_id = $2', [
      'effect.opnieuw',
      kapot.effectId,
    ]);
    expect(regels).toEqual([{ gegevens: { effect: 'drukOntvangstbewijs', was: 'mislukt' } }]);
  });

  it('vraagt opnieuw een persoon als ze nog eens mislukt', async () => {
    const kapot = await geefOp('mislukt');
    await herstel(kapot, 'opnieuw', {});
    await geefOp('mislukt', kapot);
    expect(await openTaken(kapot)).toBe(1);
    expect(await herstel(kapot, 'opnieuw', {})).toMatchObject({ status: 200 });
  });

  it('kan niet als gebeurd gemeld worden: er is zeker niets vertrokken', async () => {
    const kapot = await geefOp('mislukt');
    expect(geweigerd(await herstel(kapot, 'gebeurd', { reden: 'Gezien.' }), 'handeling.nietMogelijk')).toContain(
      'zeker niets vertrokken',
    );
    expect(await status(kapot)).toBe('mislukt');
  });
});

describe('een stap waarvan niemand weet of ze gebeurde', () => {
  it('staat in de lijst met haar reden, zonder dat er een naam bij staat', async () => {
    const kapot = await geefOp('onzeker');
    const lijst = await intake.get<{ id: string }[]>('/effecten', secretaris);
    expect(lijst.find(({ id }) => id === kapot.effectId)).toMatchObject({ status: 'onzeker', reden: 'smtp_421' });
    expect(JSON.stringify(lijst)).not.toContain('De Backer');
  });

  it('is gedaan zodra iemand met een reden zegt dat ze gebeurde, en wordt dan nooit meer uitgevoerd', async () => {
    const kapot = await geefOp('onzeker');
    geweigerd(await herstel(kapot, 'gebeurd', {}), 'verzoek.ongeldig');
    expect(await herstel(kapot, 'gebeurd', { reden: 'Het lid kreeg de mail.' })).toMatchObject({ status: 200 });
    expect(await status(kapot)).toBe('gedaan');
    expect(await openTaken(kapot)).toBe(0);
    expect(await werk(kapot)).toBe(0);
    geweigerd(await herstel(kapot, 'opnieuw', { reden: 'Toch nog eens.' }), 'handeling.nietMogelijk');
  });

  it('wordt enkel met een reden opnieuw gedaan: nooit blind', async () => {
    const kapot = await geefOp('onzeker');
    expect(geweigerd(await herstel(kapot, 'opnieuw', {}), 'verzoek.ongeldig')).toContain('Zeg wat u vond');
    expect(await status(kapot)).toBe('onzeker');
    expect(await herstel(kapot, 'opnieuw', { reden: 'Het lid kreeg niets.' })).toMatchObject({ status: 200 });
    expect(await werk(kapot)).toBe(1);
  });
});

it('laat een stap die nog loopt of gedaan is met rust, en doet niets voor wie het recht niet heeft', async () => {
  const kapot = await nieuw();
  geweigerd(await herstel(kapot, 'opnieuw', {}), 'handeling.nietMogelijk');
  await intake.proef.databank.db.withActor(MOTOR, (tx) => effectGedaan(tx, kapot.effectId, {}));
  geweigerd(await herstel(kapot, 'opnieuw', {}), 'handeling.nietMogelijk');
  const mislukt = await geefOp('mislukt');
  geweigerd(await herstel(mislukt, 'opnieuw', {}, intake.werker), 'recht.ontbreekt');
  geweigerd(
    await intake.doe('/effecten/00000000-0000-4000-8000-000000000000/opnieuw', {}, { token: secretaris }),
    'nietGevonden',
  );
});

describe('een aanvraag die ingetrokken wordt voor haar ontvangstbewijs gedrukt is', () => {
  const KIJKT = `UPDATE procedure SET gezien_op = clock_timestamp() - $2::interval WHERE id = $1`;
  const schending = async () => (await schendingen(intake.proef.databank)).map(({ fout }) => fout);

  it('houdt haar ontvangstbewijs te goed; pas als de motor het einde zag en het toch laat liggen, klopt er iets niet', async () => {
    const kapot = await nieuw();
    expect(await intake.handel(kapot.aanvraagId, 'intrekken', { reden: 'Vond werk.' })).toMatchObject({ status: 200 });
    expect(await schending()).toEqual([]);
    // The receipt, and the confirmation of the withdrawal.
    expect(await werk(kapot)).toBe(2);
    expect(await schending()).toEqual([]);
    await intake.proef.databank.vraag(KIJKT, [kapot.procedureId, '9 minutes 59 seconds']);
    expect(await schending()).toEqual([]);
    await intake.proef.databank.vraag(KIJKT, [kapot.procedureId, '10 minutes 1 second']);
    const fout = 'gesloten procedure met open effect';
    expect(await schending()).toEqual([fout, fout]);
    const open = await intake.proef.databank.vraag<{ id: string }>('SELECT id FROM effect WHERE procedure_id = $1', [
      kapot.procedureId,
    ]);
    for (const { id } of open) await intake.proef.databank.db.withActor(MOTOR, (tx) => effectGedaan(tx, id, {}));
    expect(await schending()).toEqual([]);
  });
});
