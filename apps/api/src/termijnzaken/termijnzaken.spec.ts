/** Matters of the service itself with one term: registered, followed by the klokronde alone, and closed. */
import { leesTeVegen, MOTOR, verstrijk } from '@besluitpad/prisma';
import { metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import type { Termijnzaak } from './vormen.js';

const intake = metProefIntake();
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => intake.proef.databank.vraag<T>(sql, waarden);

afterEach(async () => expect(await schendingen(intake.proef.databank)).toEqual([]));

async function registreer(soort: string, begintOp: string, meer: object = {}): Promise<Termijnzaak> {
  const invoer = { soort, begintOp, omschrijving: 'Hoe is mijn leefloon berekend?', ...meer };
  return intake.gelukt<Termijnzaak>('/termijnzaken', invoer);
}
const sluit = (zaak: Termijnzaak, op: string) =>
  intake.doe(`/termijnzaken/${zaak.id}/afsluiting`, { op, reden: 'Schriftelijk beantwoord.' }, { revisie: zaak.rev });
const taken = ({ procedureId }: Termijnzaak) =>
  vraag(
    'SELECT soort, rol, uiterlijk::text, klaar_op IS NOT NULL AS klaar FROM taak WHERE procedure_id = $1 ORDER BY soort, rol',
    procedureId,
  );
const veeg = () => intake.proef.databank.db.withActor(MOTOR, (tx) => leesTeVegen(tx, null, 500));
const klokronde = () => intake.proef.databank.db.withActor(MOTOR, (tx) => verstrijk(tx, { aantal: 500 }));

describe('een zaak van de dienst', () => {
  it.each([
    ['uitleg', 'CLK-36', 'werker', '2026-04-23'],
    ['inzage', 'CLK-37', 'hoofdSocialeDienst', '2026-04-09'],
    ['inspectie', 'CLK-33', 'hoofdSocialeDienst', '2026-03-24'],
    ['datalek', 'CLK-37-LEK', 'hoofdSocialeDienst', '2026-03-12'],
  ])('%s krijgt %s, een taak voor %s en een laatste dag', async (soort, klok, rol, uiterlijk) => {
    await intake.klok('2026-03-09T09:00:00Z');
    const zaak = await registreer(soort, '2026-03-09T08:00:00Z');
    expect(zaak).toMatchObject({ klok, uiterlijk, geslotenOp: null, teLaat: false });
    expect(await taken(zaak)).toEqual([{ soort: 'termijnzaak.afhandelen', rol, uiterlijk, klaar: false }]);
    expect(
      await vraag('SELECT aan_zet FROM procedure WHERE id = $1 AND gesloten_op IS NULL', zaak.procedureId),
    ).toEqual([{ aan_zet: rol }]);
    expect(
      await vraag(
        "SELECT soort FROM handeling WHERE soort = 'termijnzaak.geregistreerd' AND onderwerp_id = $1",
        zaak.id,
      ),
    ).toHaveLength(1);
  });

  it('over een dossier komt bij de werker van dat dossier, en is geen stap van het dossier', async () => {
    await intake.klok('2026-03-09T10:00:00Z');
    const dossierId = await intake.dossier();
    const zaak = await registreer('uitleg', '2026-03-09T08:00:00Z', { dossierId });
    expect(await vraag('SELECT gebruiker_id FROM taak WHERE procedure_id = $1', zaak.procedureId)).toEqual([
      { gebruiker_id: intake.werkerId },
    ]);
  });

  it('waarschuwt door de klokronde, zonder dat de motor ooit gewekt of geveegd wordt', async () => {
    await intake.klok('2026-03-10T09:00:00Z');
    const zaak = await registreer('inspectie', '2026-03-10T08:00:00Z');
    await intake.klok('2026-03-18T09:00:00Z');
    await klokronde();
    expect(await taken(zaak)).toContainEqual({
      ...{ soort: 'klok.CLK-33', rol: 'hoofdSocialeDienst', uiterlijk: '2026-03-25', klaar: false },
    });
    await intake.klok('2026-03-24T09:00:00Z');
    const voor = await veeg();
    expect(voor.map(({ id }) => id)).not.toContain(zaak.procedureId);
    const antwoord = await sluit(zaak, '2026-03-24T08:00:00Z');
    expect(antwoord).toMatchObject({
      status: 200,
      lichaam: { teLaat: false, reden: 'Schriftelijk beantwoord.', rev: 2 },
    });
    expect((await taken(zaak)).every((taak) => 'klaar' in taak && taak.klaar === true)).toBe(true);
    expect((await veeg()).map(({ id }) => id)).not.toContain(zaak.procedureId);
    expect(await vraag('SELECT 1 FROM outbox WHERE procedure_id = $1', zaak.procedureId)).toEqual([]);
  });

  it.each([
    ['de dag voor de laatste', '2026-04-21T20:00:00Z', false],
    ['de laatste dag', '2026-04-22T20:00:00Z', false],
    ['de dag erna', '2026-04-22T22:00:00Z', true],
  ])('een inzage van 22 maart, beantwoord op %s', async (_wanneer, op, teLaat) => {
    await intake.klok('2026-04-24T09:00:00Z');
    const zaak = await registreer('inzage', '2026-03-22T09:00:00Z');
    expect(await sluit(zaak, op)).toMatchObject({ status: 200, lichaam: { teLaat } });
    expect(await vraag('SELECT te_laat FROM klok WHERE procedure_id = $1', zaak.procedureId)).toEqual([
      { te_laat: teLaat },
    ]);
  });

  it.each([
    ['op het uur zelf', '2026-04-23T07:00:00Z', false],
    ['een seconde later', '2026-04-23T07:00:01Z', true],
  ])('een datalek, gemeld %s', async (_wanneer, op, teLaat) => {
    await intake.klok('2026-04-24T10:00:00Z');
    const zaak = await registreer('datalek', '2026-04-20T07:00:00Z');
    expect(zaak.uiterlijkOp).toBe('2026-04-23T07:00:00.000Z');
    expect(await sluit(zaak, op)).toMatchObject({ status: 200, lichaam: { teLaat } });
    expect(await vraag('SELECT te_laat FROM klok WHERE procedure_id = $1', zaak.procedureId)).toEqual([
      { te_laat: teLaat },
    ]);
  });

  it('staat in de lijst zolang ze open is, en wordt één keer afgesloten', async () => {
    await intake.klok('2026-04-24T11:00:00Z');
    const zaak = await registreer('uitleg', '2026-04-24T08:00:00Z');
    const open = async () => (await intake.get<Termijnzaak[]>('/termijnzaken')).map(({ id }) => id);
    expect(await open()).toContain(zaak.id);
    expect((await sluit(zaak, '2026-04-24T10:00:00Z')).status).toBe(200);
    expect(await open()).not.toContain(zaak.id);
    expect((await sluit({ ...zaak, rev: 2 }, '2026-04-24T10:00:00Z')).status).toBe(409);
  });
});
