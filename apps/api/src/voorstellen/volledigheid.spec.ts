import { geweigerd, LEEFLOON, leefloonvoorstel, metProefIntake } from '../../test/proefintake.js';
import { ALS_PUT, maakRijp } from '../../test/proefvoorstel.js';

const intake = metProefIntake();

interface Punt {
  readonly nr: number;
  readonly status: string;
  readonly veld: string;
}

it('toont de vijftien punten van een beslissing en laat een voorstel waarin er een ontbreekt niet vertrekken', async () => {
  const { id, lijnIds } = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
  expect(
    geweigerd(
      await intake.proef.vraag(`/api/aanvragen/${id}/voorstel/volledigheid`, { token: intake.werker }),
      'handeling.nietMogelijk',
    ),
  ).toContain('nog geen voorstel');
  await intake.handel(id, 'voorstel', leefloonvoorstel(lijnIds[0]!), ALS_PUT);
  const punten = () => intake.get<Punt[]>(`/aanvragen/${id}/voorstel/volledigheid`);
  const gebreken = async () =>
    (await punten()).flatMap(({ nr, status }) => (status === 'in_orde' ? [] : [`${nr}: ${status}`]));
  expect(await punten()).toHaveLength(15);
  expect(await gebreken()).toEqual(['1: later', '5: aandacht', '13: later']);
  await intake.gelukt(`/aanvragen/${id}/feiten`, {
    ...{ rubriek: 'inkomen', tekst: 'Geen.', bron: 'Kruispuntbank', vastgesteldOp: '2026-03-09' },
  });
  expect(await gebreken()).toEqual(['1: later', '13: later']);
  await intake.proef.databank.vraag("UPDATE voorstel SET brief = NULL, motivering = 'Kort.' WHERE aanvraag_id = $1", [
    id,
  ]);
  const zinnen = geweigerd(await intake.handel(id, 'voorstel/indienen'), 'regel.geschonden');
  expect(zinnen).toContain('brief.soort: Kies de soort brief');
  expect(zinnen).toContain('brief.velden.categorieReden: Zeg waarom deze categorie');
  await intake.handel(id, 'voorstel', leefloonvoorstel(lijnIds[0]!), ALS_PUT);
  expect(await intake.handel(id, 'voorstel/indienen')).toMatchObject({ status: 200 });
});
